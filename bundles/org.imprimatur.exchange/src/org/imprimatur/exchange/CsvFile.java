package org.imprimatur.exchange;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.concurrent.CancellationException;
import java.util.function.Predicate;

import org.imprimatur.model.fleet.UndecodableException;
import org.imprimatur.model.io.Progress;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads a CSV file row by row, whatever its encoding and delimiter, and tells what is damaged in it. */
public final class CsvFile {

	private static final int MAX_CELL = 1 << 20;
	private static final int START = 1 << 13;

	private final FileContent content;
	private final Path path;
	private final ProblemList damage;
	private final CsvRowHandler handler = new CsvRowHandler();

	/**
	 * A file to read.
	 *
	 * @param damage hears what is wrong with it
	 */
	public CsvFile(Path path, ProblemList damage) {
		this(FileContent.of(path), damage);
	}

	/**
	 * A content to read.
	 *
	 * @param damage hears what is wrong with it
	 */
	public CsvFile(FileContent content, ProblemList damage) {
		this.content = content;
		this.path = content.name();
		this.damage = damage;
	}

	/** Leaves the cells of all other columns empty from the next row on; null wants all. */
	public void want(BitSet columns) {
		handler.want(columns);
	}

	/**
	 * Reads the rows, up to where the file is damaged. Blank lines are left out.
	 *
	 * @param rows     takes each row, and answers whether to go on
	 * @param progress hears how many bytes are read
	 */
	public void read(Predicate<CsvRow> rows, Progress progress) throws IOException {
		if (content.encoding().isEmpty() && isBinary()) {
			damage.add(path, 0, "", "file.binary");
			return;
		}
		char delimiter = Sample.of(content).csv().delimiter();
		boolean empty = true;
		try (InputStream in = new ProgressInput(content.opener().open(), content.size(), progress);
				CsvReader<CsvRow> reader = CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false)
						.extraFieldStrategy(FieldMismatchStrategy.IGNORE)
						.missingFieldStrategy(FieldMismatchStrategy.IGNORE).maxBufferSize(MAX_CELL)
						.build(handler, content.text(in))) {
			for (CsvRow row : reader) {
				empty &= row.isBlank();
				if (!row.isBlank() && !rows.test(row)) {
					return;
				}
			}
			if (empty) {
				damage.add(path, 1, "", "file.empty");
			}
		} catch (UncheckedIOException e) {
			report(e.getCause());
		} catch (CsvParseException e) {
			if (e.getCause() instanceof CancellationException cancelled) {
				throw cancelled;
			}
			if (e.getCause() instanceof IOException cause) {
				report(cause);
				return;
			}
			if (e.getCause() != null) {
				throw e;
			}
			damage.add(path, handler.line(), "", "file.quotes", handler.cell() + 1, MAX_CELL);
		} catch (IOException e) {
			report(e);
		}
	}

	private void report(IOException e) throws IOException {
		if (!(e instanceof UndecodableException undecodable)) {
			throw e;
		}
		damage.add(path, handler.line(), "", "file.encoding", handler.cell() + 1, undecodable.bytes(),
				undecodable.charset());
	}

	/** Whether it begins like no text; UTF-16 is text if it has a byte order mark. */
	private boolean isBinary() throws IOException {
		try (InputStream in = new BufferedInputStream(content.opener().open())) {
			byte[] start = in.readNBytes(START);
			int mark = start.length < 2 ? 0 : (start[0] & 0xFF) << 8 | start[1] & 0xFF;
			if (mark == 0xFFFE || mark == 0xFEFF) {
				return false;
			}
			for (byte b : start) {
				if (b == 0) {
					return true;
				}
			}
			return false;
		}
	}
}
