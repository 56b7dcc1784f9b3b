package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.Writer;
import java.util.Collection;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonWriter;

/** Writes JSON piece by piece; names without a value are left out. */
final class JsonText {

	private final JsonWriter json;

	JsonText(Writer out) {
		json = new JsonWriter(out);
		json.setFormattingStyle(FormattingStyle.PRETTY);
		json.setHtmlSafe(false);
	}

	/** One part of a JSON text. */
	@FunctionalInterface
	interface Part {
		void write() throws IOException;
	}

	JsonText object(String name, Part members) throws IOException {
		json.name(name);
		return object(members);
	}

	JsonText object(Part members) throws IOException {
		json.beginObject();
		members.write();
		json.endObject();
		return this;
	}

	JsonText array(String name, Part elements) throws IOException {
		json.name(name).beginArray();
		elements.write();
		json.endArray();
		return this;
	}

	JsonText texts(String name, Collection<String> values) throws IOException {
		return array(name, () -> {
			for (String value : values) {
				json.value(value);
			}
		});
	}

	/** A text as an element of an array. */
	JsonText text(String value) throws IOException {
		json.value(value);
		return this;
	}

	/** A text; left out when null or empty. */
	JsonText put(String name, String value) throws IOException {
		if (value != null && !value.isEmpty()) {
			json.name(name).value(value);
		}
		return this;
	}

	JsonText put(String name, long value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	JsonText put(String name, boolean value) throws IOException {
		json.name(name).value(value);
		return this;
	}

	void end() throws IOException {
		json.flush();
	}
}
