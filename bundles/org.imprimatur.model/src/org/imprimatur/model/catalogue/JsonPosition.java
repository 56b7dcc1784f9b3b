package org.imprimatur.model.catalogue;

import java.io.IOException;
import java.io.StringReader;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Line and column of a value, for messages. Gson's tree does not keep them, so the text is read again on an error. */
final class JsonPosition {

	/** Gson tells where its reader stands in the reader's text form only. */
	private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");
	private static final String BETWEEN_TOKENS = " \t\r\n,:";

	private final String text;
	private final int[] lineStarts;

	JsonPosition(String text) {
		this.text = text;
		lineStarts = IntStream.concat(IntStream.of(0),
				IntStream.range(0, text.length()).filter(i -> text.charAt(i) == '\n').map(i -> i + 1)).toArray();
	}

	/** Where the value of a JSON path such as {@code $.editions[3].name} begins, or else the nearest one around it. */
	String of(String path) {
		int begin = 0;
		int depth = -1;
		try (JsonReader reader = reader()) {
			int token = tokenAfter(reader);
			while (reader.peek() != JsonToken.END_DOCUMENT) {
				String at = reader.getPath();
				if (isWithin(path, at) && at.length() > depth) {
					depth = at.length();
					begin = token;
				}
				step(reader);
				token = tokenAfter(reader);
			}
		} catch (IOException e) {
			return describe(begin);
		}
		return describe(begin);
	}

	/** Where the first token begins that is not well-formed JSON; the end of the text when all are. */
	String firstError() {
		int token = 0;
		try (JsonReader reader = reader()) {
			token = tokenAfter(reader);
			while (reader.peek() != JsonToken.END_DOCUMENT) {
				step(reader);
				token = tokenAfter(reader);
			}
		} catch (IOException e) {
			return describe(token);
		}
		return describe(token);
	}

	private JsonReader reader() {
		JsonReader reader = new JsonReader(new StringReader(text));
		reader.setStrictness(Strictness.STRICT);
		return reader;
	}

	private static void step(JsonReader reader) throws IOException {
		switch (reader.peek()) {
			case BEGIN_ARRAY -> reader.beginArray();
			case END_ARRAY -> reader.endArray();
			case BEGIN_OBJECT -> reader.beginObject();
			case END_OBJECT -> reader.endObject();
			case NAME -> reader.nextName();
			default -> reader.skipValue();
		}
	}

	private static boolean isWithin(String path, String at) {
		return path.equals(at) || path.startsWith(at + ".") || path.startsWith(at + "[");
	}

	/** Offset of the token that follows the one just read. */
	private int tokenAfter(JsonReader reader) {
		Matcher matcher = POSITION.matcher(reader.toString());
		int offset = matcher.find()
				? lineStarts[Integer.parseInt(matcher.group(1)) - 1] + Integer.parseInt(matcher.group(2)) - 1
				: 0;
		while (offset < text.length() && BETWEEN_TOKENS.indexOf(text.charAt(offset)) >= 0) {
			offset++;
		}
		return offset;
	}

	private String describe(int offset) {
		int line = Arrays.binarySearch(lineStarts, offset);
		int index = line >= 0 ? line : -line - 2;
		return Messages.format("position", index + 1, offset - lineStarts[index] + 1);
	}
}
