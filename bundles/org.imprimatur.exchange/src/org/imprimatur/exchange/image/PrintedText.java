package org.imprimatur.exchange.image;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What DISM, Get-WindowsImage or wiminfo print about images: lines of label and value, of which each index begins an
 * image. One that is printed twice, say in a list and then by itself, is one image. Lines without a label, such as
 * "The operation completed successfully.", end it.
 */
final class PrintedText {

	private static final Pattern LABELLED = Pattern.compile("\\s*([^:：]{1,60}?)\\s*[:：](.*)");
	private static final Pattern MEDIUM = Pattern.compile("detailsforimage|イメージの詳細|path");
	private static final Pattern FOLDERS = Pattern.compile(".*[\\\\/]");

	private final Map<Integer, FactsBuilder> images = new HashMap<>();
	private final List<FactsBuilder> order = new ArrayList<>();
	private MasterFormat format = MasterFormat.DISM;
	private String medium = "";
	private FactsBuilder image;
	private ImageField continued;
	private long lineNumber;
	private Conflict conflict;

	/**
	 * A value that differs from the one printed earlier for the same image.
	 *
	 * @param line  where it stands, counted from 1
	 * @param label as it is written there
	 */
	record Conflict(long line, String label) {
	}

	/** Reads a text to its end. */
	PrintedText(Reader text) throws IOException {
		BufferedReader lines = new BufferedReader(text);
		for (String line = lines.readLine(); line != null; line = lines.readLine()) {
			lineNumber++;
			read(line);
		}
	}

	/** The images in the order in which they are first printed. */
	List<FactsBuilder> images() {
		return order;
	}

	/** Who printed it. */
	MasterFormat format() {
		return format;
	}

	/** Name of the file that holds the images; empty when it is not printed. */
	String medium() {
		return medium;
	}

	/** The first value that contradicts an earlier one, as when texts about several files were put together. */
	Optional<Conflict> conflict() {
		return Optional.ofNullable(conflict);
	}

	private void read(String line) {
		Matcher labelled = LABELLED.matcher(line);
		if (labelled.matches()) {
			readLabelled(labelled.group(1), labelled.group(2).strip());
		} else if (!line.isBlank() && Character.isWhitespace(line.charAt(0)) && continued == ImageField.LANGUAGES) {
			image.learn(continued, line);
		} else if (!line.isBlank()) {
			continued = null;
			image = null;
		}
	}

	private void readLabelled(String label, String value) {
		Optional<ImageField> field = ImageField.ofLabel(label);
		continued = field.orElse(null);
		String key = ImageField.key(label);
		if (MEDIUM.matcher(key).matches()) {
			medium = FOLDERS.matcher(value).replaceAll("");
			format = "path".equals(key) ? MasterFormat.WIMINFO : format;
		}
		if (field.isPresent() && field.get() == ImageField.INDEX) {
			begin(key, value);
		} else if (image == null) {
			continued = null;
		} else if (field.isPresent() && !image.learn(field.get(), value) && conflict == null) {
			conflict = new Conflict(lineNumber, label);
		}
	}

	private void begin(String key, String value) {
		image = null;
		if (value.matches("[1-9]\\d{0,8}")) {
			image = images.computeIfAbsent(Integer.valueOf(value), index -> {
				FactsBuilder builder = new FactsBuilder(index);
				order.add(builder);
				return builder;
			});
			format = "imageindex".equals(key) ? MasterFormat.POWERSHELL : format;
		}
	}
}
