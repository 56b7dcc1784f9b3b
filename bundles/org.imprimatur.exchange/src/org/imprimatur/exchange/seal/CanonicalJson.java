package org.imprimatur.exchange.seal;

import java.nio.charset.StandardCharsets;
import java.util.TreeMap;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/**
 * The one way to write a JSON value (RFC 8785): members sorted by the UTF-16 code units of their names, no blanks, as
 * few escapes as there can be. Of numbers only whole ones that JavaScript holds exactly are allowed.
 */
final class CanonicalJson {

	private static final long EXACT = (1L << 53) - 1;

	private CanonicalJson() {
	}

	/** The bytes that digests and signatures are made of. */
	static byte[] bytes(JsonElement value) {
		return text(value).getBytes(StandardCharsets.UTF_8);
	}

	/**
	 * The text of a value.
	 *
	 * @throws IllegalArgumentException when a number is not allowed, or a text is no Unicode
	 */
	static String text(JsonElement value) {
		StringBuilder text = new StringBuilder();
		write(value, text);
		return text.toString();
	}

	private static void write(JsonElement value, StringBuilder out) {
		if (value.isJsonObject()) {
			writeObject(value.getAsJsonObject(), out);
		} else if (value.isJsonArray()) {
			char separator = '[';
			for (JsonElement element : value.getAsJsonArray()) {
				out.append(separator);
				write(element, out);
				separator = ',';
			}
			out.append(separator == '[' ? "[]" : "]");
		} else if (value.isJsonNull()) {
			out.append("null");
		} else {
			writePrimitive(value.getAsJsonPrimitive(), out);
		}
	}

	private static void writeObject(JsonObject object, StringBuilder out) {
		char separator = '{';
		for (var member : new TreeMap<>(object.asMap()).entrySet()) {
			out.append(separator);
			writeText(member.getKey(), out);
			out.append(':');
			write(member.getValue(), out);
			separator = ',';
		}
		out.append(separator == '{' ? "{}" : "}");
	}

	private static void writePrimitive(JsonPrimitive value, StringBuilder out) {
		if (value.isString()) {
			writeText(value.getAsString(), out);
		} else if (value.isBoolean()) {
			out.append(value.getAsBoolean());
		} else {
			out.append(whole(value.getAsString()));
		}
	}

	private static long whole(String number) {
		if (!number.matches("0|-?[1-9]\\d{0,15}") || Math.abs(Long.parseLong(number)) > EXACT) {
			throw new IllegalArgumentException(number);
		}
		return Long.parseLong(number);
	}

	private static void writeText(String text, StringBuilder out) {
		out.append('"');
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			int escape = "\b\t\n\f\r\"\\".indexOf(c);
			if (escape >= 0) {
				out.append('\\').append("btnfr\"\\".charAt(escape));
			} else if (c < ' ') {
				out.append("\\u%04x".formatted((int) c));
			} else if (Character.isSurrogate(c)) {
				if (!Character.isHighSurrogate(c) || i + 1 == text.length()
						|| !Character.isLowSurrogate(text.charAt(i + 1))) {
					throw new IllegalArgumentException("\\u%04x".formatted((int) c));
				}
				out.append(c).append(text.charAt(++i));
			} else {
				out.append(c);
			}
		}
		out.append('"');
	}
}
