package org.imprimatur.exchange.device;

import java.util.Set;

/** Texts that makers leave in the firmware where a value belongs. They do not tell which machine it is. */
public final class Placeholders {

	private static final Set<String> KNOWN = Set.of("tobefilledbyoem", "systemserialnumber", "chassisserialnumber",
			"baseboardserialnumber", "systemmanufacturer", "systemproductname", "systemmodel", "systemname",
			"defaultstring", "none", "null", "na", "nil", "empty", "unknown", "unspecified", "notspecified",
			"notapplicable", "notavailable", "notdefined", "invalid", "oem", "oemstring", "serialnumber", "serial",
			"noassettag", "noassetinformation", "noasset", "assettag", "assettagnumber", "chassisassettag", "baseboardassettag",
			"systemassettag", "systemskunumber", "systemversion", "notset", "notassigned", "notentered", "novalue",
			"sernum", "productname", "typeproductname", "undefined", "12345", "123456", "1234567", "12345678", "123456789",
			"0123456789", "1234567890", "01234567890");
	private static final int LONGEST = KNOWN.stream().mapToInt(String::length).max().orElseThrow();

	private Placeholders() {
	}

	/** Whether a text is one, or has no letter or digit, or one of them only, again and again. */
	public static boolean isOne(String text) {
		StringBuilder letters = new StringBuilder(text.length());
		boolean varied = false;
		for (int i = 0; i < text.length(); i++) {
			char c = Character.toLowerCase(text.charAt(i));
			if (isLetterOrDigit(c)) {
				letters.append(c);
				varied |= c != letters.charAt(0);
			}
		}
		return !varied || letters.length() <= LONGEST && KNOWN.contains(letters.toString());
	}

	/** Surrogates count, for most of them are parts of letters. */
	private static boolean isLetterOrDigit(char c) {
		return Character.isLetterOrDigit(c) || Character.isSurrogate(c) || isNumber(Character.getType(c));
	}

	private static boolean isNumber(int type) {
		return type == Character.LETTER_NUMBER || type == Character.OTHER_NUMBER;
	}
}
