package org.imprimatur.exchange.export.manifest;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Makes names of ASCII letters, digits and hyphens, which every tool takes; all different. */
final class PlainName {

	private static final Pattern OTHERS = Pattern.compile("[^A-Za-z0-9]+");

	private final int longest;
	private final Set<String> taken = new HashSet<>();

	/** Names of at most so many characters. */
	PlainName(int longest) {
		this.longest = longest;
	}

	/** A name that no text before has got, like this one. */
	String unique(String text, String otherwise) {
		String wanted = cut(of(text, otherwise), longest);
		String name = wanted;
		for (int number = 2; !taken.add(name.toLowerCase(Locale.ROOT)); number++) {
			String ending = "-" + number;
			name = cut(wanted, longest - ending.length()) + ending;
		}
		return name;
	}

	/** A name like this text. */
	static String of(String text, String otherwise) {
		String plain = OTHERS.matcher(text == null ? "" : text).replaceAll("-").replaceAll("^-+|-+$", "");
		return plain.isEmpty() ? otherwise : plain;
	}

	private static String cut(String text, int length) {
		return text.length() <= length ? text : text.substring(0, length).replaceAll("-+$", "");
	}
}
