package org.imprimatur.exchange.export.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Writes content lines of iCalendar (RFC 5545, 3.1): folded at 75 octets, never within a character. */
final class ContentLines {

	private static final int OCTETS = 75;
	private static final String END = "\r\n";

	private final OutputStream out;

	ContentLines(OutputStream out) {
		this.out = out;
	}

	/** A property whose value needs no escaping. */
	void line(String name, String value) throws IOException {
		StringBuilder folded = new StringBuilder();
		int octets = 0;
		for (int point : (name + ":" + value).codePoints().toArray()) {
			int length = octets(point);
			if (octets + length > OCTETS) {
				folded.append(END).append(' ');
				octets = 1;
			}
			folded.appendCodePoint(point);
			octets += length;
		}
		out.write(folded.append(END).toString().getBytes(StandardCharsets.UTF_8));
	}

	/** A property with a text; nothing when that is empty. */
	void text(String name, String text) throws IOException {
		if (!text.isEmpty()) {
			line(name, escaped(text));
		}
	}

	/** A property with a day. */
	void day(String name, LocalDate day) throws IOException {
		line(name + ";VALUE=DATE", DateTimeFormatter.BASIC_ISO_DATE.format(day));
	}

	private static int octets(int point) {
		return point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
	}

	/** Escapes what RFC 5545, 3.3.11 says; other control characters are not allowed at all. */
	private static String escaped(String text) {
		return text.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replaceAll("\\r\\n|\\r|\\n", "\\\\n")
				.replaceAll("[\\x00-\\x08\\x0B-\\x1F\\x7F]", "");
	}
}
