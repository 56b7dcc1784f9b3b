package org.imprimatur.exchange.device;

import java.util.Locale;

/** Reads the processor architecture out of texts that Windows writes in its own language. */
public final class ArchitectureText {

	private ArchitectureText() {
	}

	/**
	 * A word of the fleet's architecture column; empty when the texts leave it open. A 32-bit system does: it runs on
	 * processors of either kind.
	 *
	 * @param systemType such as "x64-based PC", "ARM64-based PC"
	 * @param system     such as "64-bit", "64 ビット", "ARM 64-bit Processor", "x86_64"
	 */
	public static String of(String systemType, String system) {
		String text = (systemType + " " + system).toLowerCase(Locale.ROOT);
		if (text.contains("arm") || text.contains("aarch")) {
			return text.contains("64") ? "arm64" : "";
		}
		return text.contains("64") ? "x64" : "";
	}
}
