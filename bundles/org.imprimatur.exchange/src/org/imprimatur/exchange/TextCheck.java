package org.imprimatur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.xlsx.Workbook;
import org.imprimatur.model.fleet.UndecodableException;

/** Tells why files of no known format may not have been understood: because they are no text to begin with. */
public final class TextCheck {

	private static final int LENGTH = 1 << 16;

	private final ProblemList damage;
	private final ImportContext context;

	private TextCheck(ImportContext context) {
		this.damage = new ProblemList(context.messages());
		this.context = context;
	}

	/** What is wrong with the text at the beginning of these files; nothing where one is a workbook. */
	public static List<ImportProblem> of(List<Path> files, ImportContext context) throws IOException {
		TextCheck check = new TextCheck(context);
		for (Path file : files) {
			if (!Workbook.isWorkbook(file)) {
				check.read(context.content(file));
			}
		}
		return check.damage.kept();
	}

	private void read(FileContent file) throws IOException {
		char[] part = new char[LENGTH];
		long line = 1;
		boolean binary = false;
		try (InputStream in = file.opener().open(); Reader text = file.text(in)) {
			int done = 0;
			for (int count = 0; count >= 0 && done < LENGTH; count = text.read(part)) {
				for (int i = 0; i < count; i++) {
					line += part[i] == '\n' ? 1 : 0;
					binary |= part[i] == 0;
				}
				done += count;
			}
			if (done == 0) {
				damage.add(file.name(), 1, "", "file.empty");
				return;
			}
		} catch (UndecodableException e) {
			if (!binary) {
				damage.add(file.name(), line, "", "file.undecodable", e.bytes(), e.charset());
			}
		}
		if (binary) {
			damage.add(file.name(), 0, "", context.encoding().isEmpty() ? "file.binary" : "file.otherEncoding",
					context.encoding().map(Object::toString).orElse(""));
		}
	}
}
