package org.imprimatur.exchange.image;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.exchange.ProductKeys;

/** Makes the facts of one image of texts. */
final class FactsBuilder {

	private static final int MAX_TEXT = 1000;
	private static final int MAX_LANGUAGES = 200;
	private static final Pattern PLACEHOLDER = Pattern.compile("[<＜].*[>＞]");
	private static final Pattern DIGITS = Pattern.compile("\\d{1,9}");
	private static final Pattern SIZE = Pattern.compile("(\\d[\\d.,'’\\s\\u00A0\\u202F]*)\\D*");
	private static final Pattern TAG = Pattern
			.compile("([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\\s*([(（][^)）]*[)）])?");
	private static final Pattern VERSION = Pattern.compile("(\\d{1,9})\\.(\\d{1,9})\\.(\\d{1,9})(?:\\.(\\d{1,9}))?");
	private static final DateTimeFormatter WIMINFO_TIME = DateTimeFormatter.ofPattern("EEE MMM d HH:mm:ss yyyy 'UTC'",
			Locale.ENGLISH);
	private static final long SECONDS_1601_TO_1970 = 11_644_473_600L;
	private static final long TICKS = 10_000_000L;

	private final int index;
	private final Map<ImageField, String> texts = new EnumMap<>(ImageField.class);
	private final Set<String> languages = new LinkedHashSet<>();
	private boolean keyLeftOut;

	/** The facts of the image of that number. */
	FactsBuilder(int index) {
		this.index = index;
	}

	/** Whether a text was left out because it looks like a product key. */
	boolean isKeyLeftOut() {
		return keyLeftOut;
	}

	/**
	 * Notes a text, unless it is empty or a placeholder such as {@code <undefined>}.
	 *
	 * @return false when another one is known already, which stays
	 */
	boolean learn(ImageField field, String text) {
		String value = clean(text);
		if (value.isEmpty() || PLACEHOLDER.matcher(value).matches()) {
			return true;
		}
		if (ProductKeys.isIn(value)) {
			keyLeftOut = true;
			return true;
		}
		if (field == ImageField.LANGUAGES) {
			learnLanguages(value);
			return true;
		}
		if (field == ImageField.VERSION) {
			return learnVersion(value);
		}
		return note(field, value);
	}

	private boolean note(ImageField field, String value) {
		String known = texts.putIfAbsent(field, value);
		return known == null || known.equalsIgnoreCase(value);
	}

	private boolean learnVersion(String text) {
		Matcher version = VERSION.matcher(text);
		if (!version.matches()) {
			return true;
		}
		boolean same = note(ImageField.MAJOR, version.group(1)) && note(ImageField.MINOR, version.group(2))
				&& note(ImageField.BUILD, version.group(3));
		return same && (version.group(4) == null || note(ImageField.SERVICE_PACK_BUILD, version.group(4)));
	}

	private void learnLanguages(String text) {
		Matcher tags = TAG.matcher(text);
		while (tags.find() && languages.size() < MAX_LANGUAGES) {
			languages.add(tags.group(1));
			if (tags.group(2) != null) {
				note(ImageField.DEFAULT_LANGUAGE, tags.group(1));
			}
		}
	}

	private static String clean(String text) {
		String start = text.substring(0, Math.min(text.length(), MAX_TEXT));
		return start.replaceAll("[\\p{Cntrl}\\uFEFF]+", " ").strip();
	}

	/** What is known. */
	ImageFacts build() {
		String defaultLanguage = text(ImageField.DEFAULT_LANGUAGE);
		if (!defaultLanguage.isEmpty()) {
			languages.add(defaultLanguage);
		}
		ImageVersion version = new ImageVersion(number(ImageField.MAJOR), number(ImageField.MINOR),
				number(ImageField.BUILD), number(ImageField.SERVICE_PACK_BUILD));
		return new ImageFacts(index, text(ImageField.NAME), text(ImageField.DESCRIPTION), text(ImageField.EDITION),
				text(ImageField.INSTALLATION), languages.stream().toList(), defaultLanguage, version,
				ArchitectureNames.of(text(ImageField.ARCHITECTURE)), text(ImageField.PRODUCT_NAME), created(), size());
	}

	private String text(ImageField field) {
		return texts.getOrDefault(field, "");
	}

	/** Decimal digits of a number that is written in decimal or, after 0x, in hexadecimal; else empty. */
	private String number(ImageField field) {
		OptionalLong number = parse(text(field));
		return number.isPresent() ? String.valueOf(number.getAsLong()) : "";
	}

	private static OptionalLong parse(String text) {
		if (DIGITS.matcher(text).matches()) {
			return OptionalLong.of(Long.parseLong(text));
		}
		return text.matches("0[xX][0-9A-Fa-f]{1,8}") ? OptionalLong.of(Long.parseLong(text.substring(2), 16))
				: OptionalLong.empty();
	}

	private OptionalLong size() {
		Matcher size = SIZE.matcher(text(ImageField.SIZE));
		String digits = size.matches() ? size.group(1).replaceAll("\\D", "") : "";
		return digits.isEmpty() || digits.length() > 18 ? OptionalLong.empty()
				: OptionalLong.of(Long.parseLong(digits));
	}

	private Optional<Instant> created() {
		OptionalLong high = parse(text(ImageField.CREATED_HIGH));
		OptionalLong low = parse(text(ImageField.CREATED_LOW));
		if (high.isPresent() && low.isPresent() && high.getAsLong() > 0 && high.getAsLong() <= Integer.MAX_VALUE) {
			long ticks = high.getAsLong() << 32 | low.getAsLong();
			return Optional.of(Instant.ofEpochSecond(ticks / TICKS - SECONDS_1601_TO_1970, ticks % TICKS * 100));
		}
		try {
			String text = text(ImageField.CREATED).replaceAll("\\s+", " ");
			return text.isEmpty() ? Optional.empty()
					: Optional.of(LocalDateTime.parse(text, WIMINFO_TIME).toInstant(ZoneOffset.UTC));
		} catch (DateTimeException e) {
			return Optional.empty();
		}
	}
}
