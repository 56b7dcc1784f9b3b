package org.imprimatur.exchange.intune;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.exchange.columns.TableFile;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.KindMemo;
import org.imprimatur.model.io.Progress;

/** Reads a report, or an archive of reports. */
final class IntuneFile {

	private static final Set<IntuneColumn> REQUIRED = EnumSet.of(IntuneColumn.SERIAL, IntuneColumn.NAME);
	private static final String WINDOWS = "windows";

	private final ProblemList damage;
	private final ProblemList problems;
	private final ZipLimits limits;
	private final FleetBuilder fleet;
	private final KindMemo kinds = new KindMemo();
	private long rows;
	private long foreign;

	/**
	 * Nothing is read yet.
	 *
	 * @param damage   hears what makes a file unusable
	 * @param problems hears what of it is not used
	 */
	IntuneFile(ProblemList damage, ProblemList problems, FleetBuilder fleet, ZipLimits limits) {
		this.damage = damage;
		this.problems = problems;
		this.fleet = fleet;
		this.limits = limits;
	}

	/** How many rows were read. */
	long rows() {
		return rows;
	}

	/** How many of them are no Windows devices. */
	long foreign() {
		return foreign;
	}

	/** Reads a file. */
	void read(FileContent content, Progress progress) throws IOException {
		Path file = content.name();
		if (!ReportArchive.isArchive(file)) {
			table(content, progress);
			return;
		}
		try (ReportArchive archive = ReportArchive.open(file, limits)) {
			List<FileContent> tables = archive.tables();
			if (tables.isEmpty()) {
				damage.add(file, 0, "", "zip.noTable");
			}
			for (FileContent table : tables) {
				table(table.in(content.encoding()), (done, total) -> progress.report(0, total));
			}
		} catch (UnsafeContentException e) {
			damage.add(file, 0, "", e.key(), e.arguments());
		} catch (ZipException | EOFException e) {
			damage.add(file, 0, "", "zip.damaged", String.valueOf(file.getFileName()));
		}
	}

	private void table(FileContent content, Progress progress) throws IOException {
		TableFile<IntuneColumn> table = new TableFile<>(content, IntuneColumn.class, REQUIRED, false, damage, problems);
		long before = foreign;
		table.read(this::take, progress);
		rows += table.count();
		if (foreign > before) {
			problems.add(content.name(), 0, IntuneColumn.OS.names().getFirst(), "rows.notWindows", foreign - before);
		}
	}

	private void take(TableRow<IntuneColumn> row) {
		if (isWindows(row.get(IntuneColumn.OS))) {
			fleet.addNewest(IntuneRecords.device(row), row.file(), row.line(),
					kinds.of(IntuneRecords.sharedCells(row), () -> fleet.kind(IntuneRecords.shared(row))));
		} else {
			foreign++;
		}
	}

	private static boolean isWindows(String system) {
		return system.isEmpty() || system.equalsIgnoreCase(WINDOWS)
				|| system.toLowerCase(Locale.ROOT).contains(WINDOWS);
	}
}
