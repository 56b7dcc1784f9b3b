package org.imprimatur.exchange.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/** Tells by the texts of a column what it is about, where its name does not. The first that fits counts. */
enum ContentProbe {

	CAPTION(Target.of(SystemColumn.OS_CAPTION), (text, catalogue) -> catalogue.caption(text).isPresent()),
	OFFICE(Target.of(DeviceColumn.OFFICE_EDITION),
			(text, catalogue) -> text.toLowerCase(Locale.ROOT).contains("office")
					&& catalogue.edition(Family.OFFICE, text).isPresent()),
	CHANNEL(Target.of(SystemColumn.OS_CHANNEL), (text, catalogue) -> catalogue.channel(text).isPresent()),
	LANGUAGE(Target.of(SystemColumn.OS_LANGUAGE), (text, catalogue) -> isLanguage(text)
			&& catalogue.language(text).isPresent()),
	MAKER(Target.of(DeviceColumn.MANUFACTURER), (text, catalogue) -> isMaker(text)),
	ARCHITECTURE(Target.of(DeviceColumn.ARCHITECTURE), (text, catalogue) -> isArchitecture(text)),
	BUILD(Target.of(SystemColumn.OS_BUILD), (text, catalogue) -> isBuild(text)
			&& catalogue.build(Family.WINDOWS_CLIENT, text).isPresent()),
	EDITION(Target.of(SystemColumn.OS_EDITION), (text, catalogue) -> isWord(text)
			&& catalogue.edition(Family.UNKNOWN, text).isPresent()),
	USER(Target.of(DeviceColumn.USER), (text, catalogue) -> isUser(text));

	private static final Pattern TAG = Pattern
			.compile("[A-Za-z]{2,3}-[A-Za-z]{2}|10\\d\\d|20\\d\\d|0x04[0-9A-Fa-f]{2}");
	private static final Pattern BUILD_NUMBER = Pattern.compile("(?:10\\.0\\.)?\\d{5}(?:\\.\\d+)?");
	private static final Pattern USER_NAME = Pattern
			.compile("[^\\s@,;]+@[^\\s@,;]+\\.[^\\s@,;]+|[\\w.-]+\\\\[\\w.$ -]+");
	private static final Pattern EDITION_WORD = Pattern.compile("[A-Za-z][A-Za-z ]{2,40}");
	private static final Pattern BITS = Pattern.compile("(?i)(?:x86|x64|x86_64|amd64|arm64|aarch64)(?:-based pc)?"
			+ "|(?:32|64)[- ]?(?:bit|ビット).*");
	private static final Pattern COMPANY = Pattern
			.compile("(?:inc|corp|corporation|co|ltd|limited|computer|technologies|japan|株式会社|client computing)$");

	/** Share of a column's texts that have to fit, in tenths. */
	private static final int TENTHS = 8;

	private static final Set<String> MAKERS = makers();

	private final Target target;
	private final BiPredicate<String, Catalogue> fits;

	ContentProbe(Target target, BiPredicate<String, Catalogue> fits) {
		this.target = target;
		this.fits = fits;
	}

	/** What a column with these texts is about, among the targets that are free. */
	static Optional<Target> target(Collection<String> texts, Collection<Target> free, Catalogue catalogue) {
		return List.of(values()).stream().filter(probe -> free.contains(probe.target) && probe.fits(texts, catalogue))
				.map(probe -> probe.target).findFirst();
	}

	private boolean fits(Collection<String> texts, Catalogue catalogue) {
		long fitting = texts.stream().filter(text -> fits.test(text, catalogue)).count();
		return fitting > 0 && fitting * 10 >= texts.size() * TENTHS;
	}

	private static boolean isLanguage(String text) {
		return TAG.matcher(text).matches();
	}

	private static boolean isBuild(String text) {
		return BUILD_NUMBER.matcher(text).matches();
	}

	private static boolean isWord(String text) {
		return EDITION_WORD.matcher(text).matches();
	}

	private static boolean isUser(String text) {
		return USER_NAME.matcher(text).matches();
	}

	private static boolean isArchitecture(String text) {
		return BITS.matcher(text).matches() && (text.contains("86") || !ArchitectureText.of("", text).isEmpty()
				|| text.startsWith("32"));
	}

	private static boolean isMaker(String text) {
		String key = ColumnNames.key(text);
		return MAKERS.contains(key) || MAKERS.contains(COMPANY.matcher(key).replaceAll(""))
				|| MAKERS.contains(key.replaceFirst("^株式会社", ""));
	}

	private static Set<String> makers() {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
				ContentProbe.class.getResourceAsStream("makers.txt"), StandardCharsets.UTF_8))) {
			return reader.lines().map(ColumnNames::key).filter(key -> !key.isEmpty())
					.collect(Collectors.toUnmodifiableSet());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
