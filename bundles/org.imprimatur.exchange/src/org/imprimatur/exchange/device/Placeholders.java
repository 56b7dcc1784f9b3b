package org.imprimatur.exchange.device;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Texts that makers leave in the firmware where a value belongs. They do not tell which machine it is. */
public final class Placeholders {

	private static final Set<String> KNOWN = Set.of("tobefilledbyoem", "systemserialnumber", "chassisserialnumber",
			"baseboardserialnumber", "systemmanufacturer", "systemproductname", "systemmodel", "systemname",
			"defaultstring", "none", "null", "na", "nil", "empty", "unknown", "unspecified", "notspecified",
			"notapplicable", "notavailable", "notdefined", "invalid", "oem", "oemstring", "serialnumber", "serial",
			"sernum", "productname", "typeproductname", "undefined", "12345", "123456", "1234567", "12345678", "123456789",
			"0123456789", "1234567890", "01234567890");
	private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

	private Placeholders() {
	}

	/** Whether a text is one, or has no letter or digit, or one of them only, again and again. */
	public static boolean isOne(String text) {
		String letters = NO_LETTER_OR_DIGIT.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
		return KNOWN.contains(letters) || letters.chars().distinct().count() <= 1;
	}
}
