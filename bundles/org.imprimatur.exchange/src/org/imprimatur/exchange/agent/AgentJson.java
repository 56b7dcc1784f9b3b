package org.imprimatur.exchange.agent;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.ProgressInput;
import org.imprimatur.model.fleet.UndecodableException;
import org.imprimatur.model.io.Progress;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;

/** Reads the JSON of GLPI's agent: one inventory, or an array of them. */
final class AgentJson {

	private static final int MAX_DEPTH = 32;
	private static final int BUFFER = 1 << 13;

	/** Gson tells where its reader stands in the reader's text form only. */
	private static final Pattern POSITION = Pattern.compile("line (\\d+) column (\\d+)");

	private final FileContent file;
	private final ProblemList damage;
	private final ProblemList problems;
	private TokenLimit text;
	private JsonReader json;

	AgentJson(FileContent file, ProblemList damage, ProblemList problems) {
		this.file = file;
		this.damage = damage;
		this.problems = problems;
	}

	/** Reads the inventories, up to where the file is damaged. */
	void read(Consumer<AgentInventory> inventories, Progress progress) throws IOException {
		try (InputStream in = new ProgressInput(file.opener().open(), file.size(), progress)) {
			text = new TokenLimit(file.text(in), AgentReader.MAX_TEXT + BUFFER);
			json = new JsonReader(text);
			json.setStrictness(Strictness.STRICT);
			json.setNestingLimit(MAX_DEPTH);
			if (next() == JsonToken.BEGIN_ARRAY) {
				json.beginArray();
				while (hasNext()) {
					inventories.accept(inventory());
				}
				json.endArray();
			} else {
				inventories.accept(inventory());
			}
			if (next() != JsonToken.END_DOCUMENT) {
				report("agent.json");
			}
		} catch (CancellationException e) {
			throw e;
		} catch (UndecodableException e) {
			report("agent.encoding");
		} catch (TokenLimit.TooLongException | IllegalStateException | EOFException
				| MalformedJsonException e) {
			report("agent.json");
		}
	}

	private AgentInventory inventory() throws IOException {
		AgentBuilder builder = new AgentBuilder(file.name(), problems);
		long line = position(1);
		json.beginObject();
		while (hasNext()) {
			String name = name();
			if (name.equals("content") && next() == JsonToken.BEGIN_OBJECT) {
				content(builder);
			} else if (AgentBuilder.wants(name) && isValue()) {
				builder.value(name, value(), position(1));
			} else {
				skip();
			}
		}
		json.endObject();
		return builder.build(line);
	}

	private void content(AgentBuilder builder) throws IOException {
		json.beginObject();
		while (hasNext()) {
			String section = name();
			switch (next()) {
				case BEGIN_OBJECT -> entry(section, builder);
				case BEGIN_ARRAY -> {
					json.beginArray();
					while (hasNext()) {
						if (next() == JsonToken.BEGIN_OBJECT) {
							entry(section, builder);
						} else {
							skip();
						}
					}
					json.endArray();
				}
				default -> skip();
			}
		}
		json.endObject();
	}

	private void entry(String section, AgentBuilder builder) throws IOException {
		json.beginObject();
		while (hasNext()) {
			String name = name();
			if (AgentBuilder.wants(section, name) && isValue()) {
				builder.value(section, name, value(), position(1));
			} else {
				skip();
			}
		}
		json.endObject();
		builder.end(section);
	}

	private boolean hasNext() throws IOException {
		text.begin();
		return json.hasNext();
	}

	private JsonToken next() throws IOException {
		text.begin();
		return json.peek();
	}

	private String name() throws IOException {
		text.begin();
		return json.nextName().toLowerCase(Locale.ROOT);
	}

	private boolean isValue() throws IOException {
		return switch (next()) {
			case STRING, NUMBER, BOOLEAN -> true;
			default -> false;
		};
	}

	private String value() throws IOException {
		text.begin();
		return json.peek() == JsonToken.BOOLEAN ? String.valueOf(json.nextBoolean()) : json.nextString();
	}

	/** Passes over a value, however large, piece by piece. */
	private void skip() throws IOException {
		int depth = 0;
		do {
			text.begin();
			switch (json.peek()) {
				case BEGIN_ARRAY -> {
					json.beginArray();
					depth++;
				}
				case BEGIN_OBJECT -> {
					json.beginObject();
					depth++;
				}
				case END_ARRAY -> {
					json.endArray();
					depth--;
				}
				case END_OBJECT -> {
					json.endObject();
					depth--;
				}
				case NAME -> json.nextName();
				default -> skipValue();
			}
		} while (depth > 0);
	}

	private void skipValue() throws IOException {
		text.unlimited();
		json.skipValue();
	}

	private void report(String key) {
		damage.add(file.name(), position(1), "", key, position(2), MAX_DEPTH, AgentReader.MAX_TEXT);
	}

	/** The line or column that was reached. */
	private int position(int group) {
		Matcher matcher = POSITION.matcher(String.valueOf(json));
		return matcher.find() ? Integer.parseInt(matcher.group(group)) : 0;
	}
}
