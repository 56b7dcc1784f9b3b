package org.imprimatur.exchange.xlsx;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.UnsafeContentException;
import org.imprimatur.model.io.Progress;

/** An XLSX workbook, which was checked when it was opened. Its rows are read one after the other. */
public final class Workbook implements Closeable {

	private static final int ZIP = 0x504B0304;
	private static final int EMPTY_ZIP = 0x504B0506;
	private static final int OLE = 0xD0CF11E0;

	private final Path file;
	private final long rows;
	private final ReadableWorkbook workbook;

	private Workbook(Path file, long rows, ReadableWorkbook workbook) {
		this.file = file;
		this.rows = rows;
		this.workbook = workbook;
	}

	/** Whether a file's first bytes are those of a workbook: an archive, or a file of old or locked Excel. */
	public static boolean isWorkbook(Path file) throws IOException {
		int start = start(file);
		return start == ZIP || start == EMPTY_ZIP || start == OLE;
	}

	private static int start(Path file) throws IOException {
		try (InputStream in = Files.newInputStream(file)) {
			int start = 0;
			for (byte b : in.readNBytes(Integer.BYTES)) {
				start = start << 8 | b & 0xFF;
			}
			return start;
		}
	}

	/**
	 * Opens a workbook.
	 *
	 * @param damage hears why it cannot be read
	 * @return empty when it cannot
	 */
	public static Optional<Workbook> open(Path file, ProblemList damage, Progress progress) throws IOException {
		return open(file, WorkbookLimits.DEFAULT, damage, progress);
	}

	/** Opens a workbook within other limits. */
	static Optional<Workbook> open(Path file, WorkbookLimits limits, ProblemList damage, Progress progress)
			throws IOException {
		if (start(file) == OLE) {
			damage.add(file, 0, "", "xlsx.old");
			return Optional.empty();
		}
		try {
			long rows = new WorkbookCheck(file, limits, progress).run();
			ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), new ReadingOptions(true, true));
			return Optional.of(new Workbook(file, rows, workbook));
		} catch (UnsafeContentException e) {
			damage.add(file, 0, "", e.key(), e.arguments());
		} catch (CancellationException e) {
			throw e;
		} catch (IOException | RuntimeException e) {
			if (!Files.isReadable(file)) {
				throw e;
			}
			damage.add(file, 0, "", "xlsx.damaged", "workbook.xml");
		}
		return Optional.empty();
	}

	/** The names of its worksheets, in their order. */
	public List<String> sheets() {
		return workbook.getSheets().map(Sheet::getName).toList();
	}

	/**
	 * Reads the rows of a worksheet, up to where it is damaged. Rows without any text are left out.
	 *
	 * @param sheet    its name
	 * @param damage   hears when the sheet cannot be read further
	 * @param problems hears of cells whose text is not certain, the first of each kind in each column
	 * @param taker    takes each row, and answers whether to go on; row numbers stand for lines
	 * @param progress hears how many of the workbook's rows are read
	 */
	public void read(String sheet, ProblemList damage, ProblemList problems, Predicate<CsvRow> taker,
			Progress progress) throws IOException {
		Optional<Sheet> found = workbook.findSheet(sheet);
		if (found.isEmpty()) {
			damage.add(file, 0, sheet, "xlsx.noSheet", sheet, String.join(", ", sheets()));
			return;
		}
		RowTexts texts = new RowTexts(file, sheet, sheets().size() > 1, problems);
		long done = 0;
		try (Stream<Row> stream = stream(found.get())) {
			Iterator<Row> iterator = stream.iterator();
			for (Row row = next(iterator); row != null; row = next(iterator)) {
				progress.report(++done, rows);
				CsvRow texted = texts.of(row);
				boolean blank = texted.keys().isEmpty() && texted.cells().stream().allMatch(String::isEmpty);
				if (!blank && !taker.test(texted)) {
					return;
				}
			}
		} catch (DamagedRowException e) {
			damage.add(file, done + 1, "", "xlsx.damaged", sheet);
		}
	}

	private Stream<Row> stream(Sheet sheet) throws IOException {
		try {
			return sheet.openStream();
		} catch (IOException | RuntimeException e) {
			if (!Files.isReadable(file)) {
				throw e;
			}
			throw new DamagedRowException(e);
		}
	}

	/** The next row; null at the end. Whatever the parser throws means that the sheet is damaged. */
	private static Row next(Iterator<Row> rows) {
		try {
			return rows.hasNext() ? rows.next() : null;
		} catch (RuntimeException e) {
			throw new DamagedRowException(e);
		}
	}

	@Override
	public void close() throws IOException {
		workbook.close();
	}

	private static final class DamagedRowException extends RuntimeException {

		private static final long serialVersionUID = 1L;

		DamagedRowException(Exception cause) {
			super(cause);
		}
	}
}
