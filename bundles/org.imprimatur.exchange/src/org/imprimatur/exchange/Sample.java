package org.imprimatur.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Path;

/**
 * The beginning of a file, by which importers recognise it.
 *
 * @param file the file
 * @param text its first characters, up to what is no text; empty when it is none at all
 */
public record Sample(Path file, String text) {

	private static final int LENGTH = 1 << 16;

	/** Reads the beginning of a file. */
	public static Sample of(Path file) throws IOException {
		return of(FileContent.of(file));
	}

	/** Reads the beginning of a content. */
	public static Sample of(FileContent content) throws IOException {
		char[] start = new char[LENGTH];
		int length = 0;
		try (InputStream in = content.opener().open(); Reader reader = content.text(in)) {
			for (int count = 0; count >= 0 && length < LENGTH; count = reader.read(start, length, LENGTH - length)) {
				length += count;
			}
		} catch (CharacterCodingException e) {
			// what stands before it is the sample
		}
		String text = new String(start, 0, length);
		int binary = text.indexOf('\0');
		return new Sample(content.name(), binary < 0 ? text : text.substring(0, binary));
	}

	/** The sample read as CSV. */
	public CsvHead csv() {
		return CsvHead.of(text);
	}
}
