package org.imprimatur.exchange.entitlement;

import java.text.Normalizer;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads numbers of licences as lists write them: 200, 1,200, １２, 200 本, 10.00. */
final class Quantity {

	private static final Pattern NUMBER = Pattern.compile(
			"(-?)(\\d{1,3}(?:[,' ]\\d{3})+|\\d{1,9})(?:\\.0{1,2}|\\.0{4,})?\\s*[\\p{L}()/.]{0,20}");

	private Quantity() {
	}

	/** The number; empty when the text is none, or leaves open what it is, as 1.200 does. */
	static OptionalInt read(String text) {
		Matcher matcher = NUMBER.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
		if (!matcher.matches()) {
			return OptionalInt.empty();
		}
		String digits = matcher.group(2).replaceAll("[,' ]", "");
		return digits.length() > 9 ? OptionalInt.empty()
				: OptionalInt.of(Integer.parseInt(matcher.group(1) + digits));
	}
}
