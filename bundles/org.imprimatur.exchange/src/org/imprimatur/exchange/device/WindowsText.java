package org.imprimatur.exchange.device;

import java.util.Locale;
import java.util.regex.Pattern;

/** Reads texts in which tools describe a Windows machine. */
public final class WindowsText {

	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d{4,5}(?:\\.\\d+)?|\\d{4,5}(?:\\.\\d+)?");

	/** Updates of one release, which are not part of a product's name: 1507 to 2004, 20H2 and on. */
	private static final Pattern FEATURE_UPDATE = Pattern
			.compile("15(?:07|11)|1607|1[789]0[39]|2004|\\d{2}H\\d", Pattern.CASE_INSENSITIVE);

	private WindowsText() {
	}

	/** Whether the name of an operating system is one of Windows. */
	public static boolean isWindows(String caption) {
		return caption.toLowerCase(Locale.ROOT).contains("windows");
	}

	/** A version that holds a build number, such as 10.0.26100; empty for others, such as 24H2. */
	public static String build(String version) {
		return VERSION.matcher(version).matches() ? version : "";
	}

	/** Whether a version is that of a feature update, such as 1809 or 24H2, and no release. */
	public static boolean isFeatureUpdate(String version) {
		return FEATURE_UPDATE.matcher(version).matches();
	}

	/** A user with the domain before it, unless it has one already. */
	public static String user(String name, String domain) {
		boolean bare = !name.isEmpty() && !domain.isEmpty() && name.indexOf('\\') < 0 && name.indexOf('@') < 0;
		return bare ? domain + '\\' + name : name;
	}
}
