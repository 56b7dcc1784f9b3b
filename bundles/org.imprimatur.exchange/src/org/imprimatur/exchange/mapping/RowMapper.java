package org.imprimatur.exchange.mapping;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.device.LicensedProduct;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/** Makes machines of the rows of a table. */
final class RowMapper {

	/** Where a version is kept that is no build. */
	static final String RAW_VERSION = "raw_os_version";

	/** Different texts of a column that are reported one by one. */
	private static final int MAX_TOLD = 100;

	private final Path file;
	private final MappedColumns columns;
	private final Catalogue catalogue;
	private final ProblemList problems;
	private final Set<String> told = new HashSet<>();
	private final Map<String, Integer> tellings = new HashMap<>();

	RowMapper(Path file, MappedColumns columns, Catalogue catalogue, ProblemList problems) {
		this.file = file;
		this.columns = columns;
		this.catalogue = catalogue;
		this.problems = problems;
	}

	/** The machine that a row tells of. */
	MachineRecord machine(CsvRow row) {
		Map<DeviceColumn, String> known = new EnumMap<>(DeviceColumn.class);
		Map<SystemColumn, String> system = new EnumMap<>(SystemColumn.class);
		Map<String, String> others = new LinkedHashMap<>();
		for (int i = 0; i < Math.min(row.size(), columns.size()); i++) {
			MappedColumns.Column column = columns.get(i);
			if (row.keys().get(i)) {
				tell(row.line(), column, "", "file.productKey");
			}
			String cell = SafeText.unguarded(row.cell(i));
			if (!cell.isEmpty() && !column.leftOut()) {
				take(row.line(), column, cell, known, system, others);
			}
		}
		return new MachineRecord(file, row.line(), known, facts(system, others), others);
	}

	private void take(long line, MappedColumns.Column column, String cell, Map<DeviceColumn, String> known,
			Map<SystemColumn, String> system, Map<String, String> others) {
		CellValue value = column.reader().read(cell);
		if (column.target().isEmpty()) {
			others.put(column.kept(), value.text());
			return;
		}
		Target target = column.target().get();
		if (!value.resolved()) {
			tell(line, column, cell, target.system().isPresent() || !value.text().isEmpty() ? "mapping.unresolved"
					: "mapping.unresolvedAside");
		}
		if (!value.resolved() && value.text().isEmpty()) {
			others.put(column.kept(), cell);
		}
		target.column().ifPresent(to -> known.put(to, value.text()));
		target.system().ifPresent(to -> system.put(to, value.text()));
		value.release().filter(release -> !columns.reach(Target.of(DeviceColumn.LICENCE_VERSION)))
				.filter(release -> target.is(DeviceColumn.LICENCE_EDITION))
				.ifPresent(release -> known.put(DeviceColumn.LICENCE_VERSION, release));
	}

	/** A version may be a build, or complete a caption that does not tell it; else it is kept as it is. */
	private SystemFacts facts(Map<SystemColumn, String> system, Map<String, String> others) {
		if (system.isEmpty()) {
			return SystemFacts.NONE;
		}
		String caption = text(system, SystemColumn.OS_CAPTION);
		String build = text(system, SystemColumn.OS_BUILD);
		String version = text(system, SystemColumn.OS_VERSION);
		if (build.isEmpty() && catalogue.build(Family.WINDOWS_CLIENT, version).isPresent()) {
			build = version;
		} else if (!version.isEmpty()) {
			others.putIfAbsent(RAW_VERSION, version);
		}
		String channel = text(system, SystemColumn.OS_CHANNEL);
		List<LicensedProduct> products = channel.isEmpty() ? List.of()
				: List.of(new LicensedProduct(0, channel, "", "", "", ""));
		return new SystemFacts(caption, text(system, SystemColumn.OS_EDITION), build,
				text(system, SystemColumn.OS_LANGUAGE), "", "", "", false, "", products);
	}

	private static String text(Map<SystemColumn, String> system, SystemColumn column) {
		return system.getOrDefault(column, "");
	}

	/** Each text of a column once. */
	private void tell(long line, MappedColumns.Column column, String cell, String key) {
		int count = tellings.getOrDefault(column.name(), 0);
		if (count < MAX_TOLD && told.add(column.name() + "\0" + cell)) {
			tellings.put(column.name(), count + 1);
			problems.add(file, line, column.name(), key, cell, column.target().map(Target::header).orElse(""),
					column.kept());
		}
	}
}
