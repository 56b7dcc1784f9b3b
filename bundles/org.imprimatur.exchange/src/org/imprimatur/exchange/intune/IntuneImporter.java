package org.imprimatur.exchange.intune;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.columns.TableFile;
import org.imprimatur.exchange.columns.TableHeader;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;

/**
 * Reads what Microsoft Intune exports of all devices (report DevicesWithInventory), as CSV or in its ZIP archive. It
 * knows neither the language of Windows nor how its licence was sold, so that RIM-902 asks for them.
 */
public final class IntuneImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "intune";

	private static final Headings HEADINGS = new Headings(IntuneColumn.SERIAL.names().getFirst(),
			IntuneColumn.SKU_FAMILY.names().getFirst(), "", "machine.serialMissing");
	private static final Set<IntuneColumn> NEEDED = EnumSet.of(IntuneColumn.SERIAL, IntuneColumn.NAME);

	/** Columns that other lists of devices do not have. */
	private static final Set<IntuneColumn> MARKS = EnumSet.of(IntuneColumn.DEVICE_ID, IntuneColumn.ENROLLED,
			IntuneColumn.LAST_CHECK_IN, IntuneColumn.ENTRA_ID, IntuneColumn.SKU_FAMILY, IntuneColumn.JOIN_TYPE,
			IntuneColumn.MANAGEMENT_NAME, IntuneColumn.ARCHITECTURE, IntuneColumn.USER);
	private static final int MARKS_NEEDED = 2;

	private final ZipLimits limits;

	/** An importer. */
	public IntuneImporter() {
		this(ZipLimits.DEFAULT);
	}

	/** An importer with other limits. */
	IntuneImporter(ZipLimits limits) {
		this.limits = limits;
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		try {
			return ReportArchive.isArchive(sample.file()) ? isArchiveOfReports(sample.file()) : isReport(sample);
		} catch (IOException e) {
			return false;
		}
	}

	private boolean isArchiveOfReports(Path file) throws IOException {
		try (ReportArchive archive = ReportArchive.open(file, limits)) {
			for (FileContent table : archive.tables()) {
				if (isReport(Sample.of(table))) {
					return true;
				}
			}
			return false;
		}
	}

	private static boolean isReport(Sample sample) {
		Optional<TableHeader<IntuneColumn>> header = TableFile.header(sample, IntuneColumn.class);
		return header.filter(found -> found.found().containsAll(NEEDED)
				&& found.found().stream().filter(MARKS::contains).count() >= MARKS_NEEDED).isPresent();
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		FleetBuilder fleet = new FleetBuilder(context, problems, HEADINGS, IntuneRecords.OTHERS);
		IntuneFile reader = new IntuneFile(damage, problems, fleet, limits);
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		long done = 0;
		for (Path file : files) {
			reader.read(context.content(file), context.progress().part(done, total));
			done += Files.size(file);
		}
		damage.throwIfAny();
		return fleet.result(files.size(), reader.rows(), 0, reader.foreign());
	}
}
