package org.imprimatur.exchange.export;

import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.export.calendar.CalendarExport;
import org.imprimatur.exchange.export.csv.CsvExport;
import org.imprimatur.exchange.export.json.JsonExport;
import org.imprimatur.exchange.export.manifest.ManifestExport;
import org.imprimatur.exchange.export.xlsx.XlsxExport;

/** The formats in which a plan can be exported. */
public final class PlanExports {

	private static final List<PlanExport> ALL = List.of(new XlsxExport(), new CsvExport(), new JsonExport(),
			new ManifestExport(), new CalendarExport());

	private PlanExports() {
	}

	/** All formats, in the order in which users choose from them. */
	public static List<PlanExport> all() {
		return ALL;
	}

	/** The format of that short name. */
	public static Optional<PlanExport> byId(String id) {
		return ALL.stream().filter(export -> export.id().equalsIgnoreCase(id)).findFirst();
	}

	/** The format whose files end like this name. */
	public static Optional<PlanExport> byFileName(String name) {
		return ALL.stream().filter(export -> !export.isFolder()
				&& name.regionMatches(true, name.length() - export.extension().length() - 1,
						"." + export.extension(), 0, export.extension().length() + 1))
				.findFirst();
	}
}
