package org.imprimatur.diagram.output;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Set;

/** Tells links that may stand in a file others open. */
final class SafeLink {

	private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

	private SafeLink() {
	}

	/** Whether an address is relative or leads to the web or to mail: no scripts. */
	static boolean isSafe(String address) {
		try {
			String scheme = new URI(address).getScheme();
			return scheme == null || SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
		} catch (URISyntaxException e) {
			return false;
		}
	}
}
