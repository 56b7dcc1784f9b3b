package org.imprimatur.exchange.xlsx;

import java.util.regex.Pattern;

/**
 * A number format of a workbook.
 *
 * @param id   its number; -1 when the cell has none
 * @param code its code such as {@code yyyy/mm/dd}; null for formats that are built in and not listed
 */
record NumberFormat(int id, String code) {

	/** Texts, escaped and padding characters, colours, conditions and locales. */
	private static final Pattern LITERALS = Pattern.compile("\"[^\"]*\"|\\\\.|[_*].|\\[[^\\]]*\\]");
	private static final Pattern DAYS = Pattern.compile("[yd]|g+e|e+年|e+\\.", Pattern.CASE_INSENSITIVE);
	private static final Pattern ZEROS = Pattern.compile("0{2,30}");

	/** Whether it shows a date. Numbers 27 to 36 and 50 to 58 are dates of East Asian languages. */
	boolean isDate() {
		if (id >= 14 && id <= 17 || id == 22 || id >= 27 && id <= 36 || id >= 50 && id <= 58) {
			return true;
		}
		return code != null && !"General".equalsIgnoreCase(code)
				&& DAYS.matcher(LITERALS.matcher(code.split(";", 2)[0]).replaceAll("")).find();
	}

	/** A whole number with the leading zeros that the format shows. */
	String padded(String number) {
		if (code == null || !ZEROS.matcher(code).matches() || number.length() >= code.length()
				|| !number.chars().allMatch(c -> c >= '0' && c <= '9')) {
			return number;
		}
		return "0".repeat(code.length() - number.length()) + number;
	}
}
