package org.imprimatur.exchange.intune;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipException;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.exchange.columns.MachineCells;
import org.imprimatur.exchange.columns.TableFile;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.columns.TextPool;
import org.imprimatur.model.io.Progress;

/** Reads a report, or an archive of reports. */
final class IntuneFile {

	private static final Set<IntuneColumn> REQUIRED = EnumSet.of(IntuneColumn.SERIAL, IntuneColumn.NAME);
	private static final String WINDOWS = "windows";

	private final ProblemList damage;
	private final ProblemList problems;
	private final ZipLimits limits;
	private final TextPool pool = new TextPool();
	private final List<MachineCells<IntuneColumn>> devices = new ArrayList<>();
	private long rows;
	private long unused;

	/**
	 * Nothing is read yet.
	 *
	 * @param damage   hears what makes a file unusable
	 * @param problems hears what of it is not used
	 */
	IntuneFile(ProblemList damage, ProblemList problems, ZipLimits limits) {
		this.damage = damage;
		this.problems = problems;
		this.limits = limits;
	}

	/** The devices read, in the order of their rows. */
	List<MachineCells<IntuneColumn>> devices() {
		return devices;
	}

	/** How many rows were read. */
	long rows() {
		return rows;
	}

	/** How many of them are no Windows devices. */
	long unused() {
		return unused;
	}

	/** Reads a file. */
	void read(Path file, Progress progress) throws IOException {
		if (!ReportArchive.isArchive(file)) {
			table(FileContent.of(file), progress);
			return;
		}
		try (ReportArchive archive = ReportArchive.open(file, limits)) {
			List<FileContent> tables = archive.tables();
			if (tables.isEmpty()) {
				damage.add(file, 0, "", "zip.noTable");
			}
			for (FileContent table : tables) {
				table(table, (done, total) -> progress.report(0, total));
			}
		} catch (UnsafeContentException e) {
			damage.add(file, 0, "", e.key(), e.arguments());
		} catch (ZipException | EOFException e) {
			damage.add(file, 0, "", "zip.damaged", String.valueOf(file.getFileName()));
		}
	}

	private void table(FileContent content, Progress progress) throws IOException {
		TableFile<IntuneColumn> table = new TableFile<>(content, IntuneColumn.class, REQUIRED, false, damage, problems);
		long before = unused;
		table.read(this::take, progress);
		rows += table.count();
		if (unused > before) {
			problems.add(content.name(), 0, IntuneColumn.OS.names().getFirst(), "rows.notWindows", unused - before);
		}
	}

	private void take(TableRow<IntuneColumn> row) {
		String system = row.get(IntuneColumn.OS);
		if (!system.isEmpty() && !system.toLowerCase(Locale.ROOT).contains(WINDOWS)) {
			unused++;
			return;
		}
		MachineCells<IntuneColumn> cells = new MachineCells<>(IntuneColumn.class, row.file(), row.line());
		for (IntuneColumn column : IntuneColumn.values()) {
			if (column.isRead()) {
				cells.learn(column, pool.of(row.get(column)));
			}
		}
		devices.add(cells);
	}
}
