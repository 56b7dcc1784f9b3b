package org.imprimatur.model.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonSyntaxException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** A catalogue file: its sections, and where in the text a value stands. */
final class CatalogueFile {

	/** Bytes above which a file is refused. */
	private static final long SIZE_LIMIT = 4L << 20;
	private static final String SHIPPED = "catalogue.json";

	private final String name;
	private final String text;
	private final JsonObject root;

	private CatalogueFile(String name, String text, JsonElement root) {
		this.name = name;
		this.text = text;
		if (!root.isJsonObject()) {
			throw new InvalidEntryException(this, "$", "noObject");
		}
		this.root = root.getAsJsonObject();
	}

	/** The file beside this class. */
	static CatalogueFile shipped() {
		try (InputStream stream = CatalogueFile.class.getResourceAsStream(SHIPPED);
				Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
			return new CatalogueFile(SHIPPED, "", parse(reader));
		} catch (IOException e) {
			throw new IllegalStateException(SHIPPED, e);
		}
	}

	/** A file of the user's. */
	static CatalogueFile read(Path path) throws CatalogueException {
		String text = textOf(path);
		try {
			CatalogueFile file = new CatalogueFile(path.toString(), text, parse(new StringReader(text)));
			file.requireKnownSections();
			return file;
		} catch (JsonParseException e) {
			throw new CatalogueException(Messages.format("noJson", path, new JsonPosition(text).firstError()), e);
		} catch (InvalidEntryException e) {
			throw e.located();
		}
	}

	private static JsonElement parse(Reader text) {
		JsonReader reader = new JsonReader(text);
		reader.setStrictness(Strictness.STRICT);
		JsonElement root = JsonParser.parseReader(reader);
		try {
			if (reader.peek() != JsonToken.END_DOCUMENT) {
				throw new JsonSyntaxException(reader.toString());
			}
		} catch (IOException e) {
			throw new JsonSyntaxException(e);
		}
		return root;
	}

	private static String textOf(Path path) throws CatalogueException {
		try {
			if (Files.size(path) > SIZE_LIMIT) {
				throw new CatalogueException(Messages.format("tooLarge", path, SIZE_LIMIT >> 20), null);
			}
			String text = Files.readString(path);
			return text.startsWith("\uFEFF") ? text.substring(1) : text;
		} catch (NoSuchFileException e) {
			throw new CatalogueException(Messages.format("noFile", path), e);
		} catch (CharacterCodingException e) {
			throw new CatalogueException(Messages.format("noUtf8", path), e);
		} catch (IOException e) {
			throw new CatalogueException(Messages.format("unreadable", path, e.getMessage()), e);
		}
	}

	private void requireKnownSections() {
		for (String field : root.keySet()) {
			if (!CatalogueSections.isKnown(field)) {
				throw new InvalidEntryException(this, "$." + field, "unknownField", field, CatalogueSections.names());
			}
		}
	}

	/** What messages call the file. */
	String name() {
		return name;
	}

	/** The version it states; empty when it states none. */
	String version() {
		return new JsonEntry(this, "$", root).text("version", "");
	}

	/** The entries of a section, in their order; none when the file lacks it. */
	List<JsonEntry> entries(String section) {
		return new JsonEntry(this, "$", root).entries(section);
	}

	/** Where the value of that JSON path begins, as text for a message. */
	String positionOf(String path) {
		return new JsonPosition(text).of(path);
	}
}
