package org.imprimatur.exchange.powershell;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A name by which a row calls its machine.
 *
 * @param text    the name without its domain, or the address
 * @param key     the same as it is compared
 * @param address whether it is an IP address
 */
record HostName(String text, String key, boolean address) {

	private static final int LONGEST = 255;
	private static final Set<String> ANY_MACHINE = Set.of("localhost", "127.0.0.1", "::1");

	/** What the row says that the machine calls itself. */
	static List<HostName> own(CimRow row) {
		List<HostName> names = new ArrayList<>(2);
		add(row.get(CimProperty.CS_NAME), names);
		add(row.get(CimProperty.DNS_HOST_NAME), names);
		if (row.table().has(CimClass.COMPUTER_SYSTEM) && !row.table().has(CimClass.LICENSING_PRODUCT)) {
			add(row.get(CimProperty.NAME), names);
		}
		return names;
	}

	/** Under what name the row says that it was asked. */
	static List<HostName> asked(CimRow row) {
		List<HostName> names = new ArrayList<>(1);
		add(row.get(CimProperty.PS_COMPUTER_NAME), names);
		add(row.get(CimProperty.SERVER), names);
		add(row.get(CimProperty.COMPUTER_NAME), names);
		return names;
	}

	private static void add(String text, List<HostName> names) {
		if (!text.isEmpty() && text.length() <= LONGEST) {
			String key = text.toLowerCase(Locale.ROOT);
			boolean address = isAddress(text);
			if (!ANY_MACHINE.contains(key) && (address || isName(text))) {
				int dot = address ? -1 : text.indexOf('.');
				names.add(dot < 0 ? new HostName(text, key, address)
						: new HostName(text.substring(0, dot), key.substring(0, dot), false));
			}
		}
	}

	private static boolean isAddress(String text) {
		boolean dotted = text.indexOf('.') > 0;
		boolean colons = text.indexOf(':') >= 0;
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			boolean decimal = c >= '0' && c <= '9' || c == '.';
			if (!decimal && !(colons && (c == ':' || c == '%' || Character.digit(c, 16) >= 0))) {
				return false;
			}
		}
		return dotted || colons;
	}

	/** Letters, digits and hyphens between dots; a question mark is a character that got lost. */
	private static boolean isName(String text) {
		for (int i = 0; i < text.length(); i++) {
			char c = text.charAt(i);
			if (!Character.isLetterOrDigit(c) && c != '-' && c != '_' && !(c == '.' && i > 0)) {
				return false;
			}
		}
		return true;
	}
}
