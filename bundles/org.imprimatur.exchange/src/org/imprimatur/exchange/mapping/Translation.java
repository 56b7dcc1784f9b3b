package org.imprimatur.exchange.mapping;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a cell's text becomes.
 *
 * @param value   the text, case, width and surrounding blanks ignored; an asterisk stands for any characters
 * @param becomes what the fleet is to hold; empty to leave the cell empty
 */
public record Translation(String value, String becomes) {

	/** Whether it applies to a text. */
	public boolean appliesTo(String text) {
		return value.indexOf('*') < 0 ? plain(value).equals(plain(text)) : pattern().matcher(plain(text)).matches();
	}

	private Pattern pattern() {
		return Pattern.compile(Pattern.quote(plain(value)).replace("*", "\\E.*\\Q"), Pattern.DOTALL);
	}

	private static String plain(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFKC).strip().toLowerCase(Locale.ROOT);
	}
}
