package org.imprimatur.model.catalogue;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/** Brings names to a form in which spelling, width, case, trade marks and punctuation do not matter. */
final class Words {

	/** Characters of a name beyond which it is none. */
	private static final int LONGEST = 200;

	private static final Pattern MARKS = Pattern.compile("[®™©]|\\((?:r|tm|c)\\)", Pattern.CASE_INSENSITIVE);
	private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
	private static final Pattern GLUED = Pattern.compile("(?<=windows|server|office)(?=\\d)");
	private static final Pattern LANGUAGE_SUFFIX = Pattern.compile(" - [a-z]{2,3}(-[a-z]{2,4})+$");
	private static final Pattern NO_KEY = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
	private static final Pattern BRANDS = Pattern.compile(
			"\\b(?:microsoft|windows|server|office|edition)\\b|マイクロソフト|майкрософт|エディション");
	private static final Pattern NO_NAMES = Pattern.compile(
			"\\b(?:version (?:\\d{4}|\\d{2}h\\d)|\\d{2}h\\d|x86|x64|arm64|(?:32|64)[- ]?bit)\\b");
	private static final Pattern SERVER = Pattern.compile("\\bwindows\\b.*\\bserver\\b");
	private static final Pattern OFFICE = Pattern.compile("\\boffice\\b|\\b(?:microsoft|office) 365\\b");
	private static final Pattern CLIENT = Pattern.compile("\\bwindows\\b");
	private static final Pattern LTSC = Pattern.compile("\\blts[bc]\\b");

	private Words() {
	}

	/** Lower case, without marks, with single blanks; empty for what is too long to be a name. */
	static String clean(String text) {
		if (text == null || text.length() > LONGEST) {
			return "";
		}
		String plain = Normalizer.normalize(MARKS.matcher(text).replaceAll(" "), Normalizer.Form.NFKC);
		String lower = BLANKS.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
		return LANGUAGE_SUFFIX.matcher(GLUED.matcher(lower).replaceAll(" ")).replaceAll("");
	}

	/** Letters and digits of a cleaned text only. */
	static String key(String cleaned) {
		return NO_KEY.matcher(cleaned).replaceAll("");
	}

	/** A cleaned text without feature updates, architectures and the words that all products of a family share. */
	static String withoutBrands(String cleaned) {
		return BRANDS.matcher(NO_NAMES.matcher(cleaned).replaceAll(" ")).replaceAll(" ");
	}

	/** The family that a cleaned text names. */
	static Optional<Family> family(String cleaned) {
		if (SERVER.matcher(cleaned).find()) {
			return Optional.of(Family.WINDOWS_SERVER);
		}
		if (OFFICE.matcher(cleaned).find()) {
			return Optional.of(Family.OFFICE);
		}
		return CLIENT.matcher(cleaned).find() ? Optional.of(Family.WINDOWS_CLIENT) : Optional.empty();
	}

	/** LTSC when a cleaned text says LTSC or LTSB. */
	static Servicing servicing(String cleaned) {
		return LTSC.matcher(cleaned).find() ? Servicing.LTSC : Servicing.UNKNOWN;
	}
}
