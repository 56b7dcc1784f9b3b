package org.imprimatur.exchange.intune;

import java.util.Locale;
import java.util.Optional;

/** Reads ProcessorArchitecture: the numbers of PROCESSOR_ARCHITECTURE_* in winnt.h, or names. */
final class ArchitectureCodes {

	private ArchitectureCodes() {
	}

	/** A word of the fleet's architecture column; empty when there is none, as for 5, which is ARM of 32 bits. */
	static Optional<String> of(String text) {
		return Optional.ofNullable(switch (text.toLowerCase(Locale.ROOT)) {
			case "0", "x86" -> "x86";
			case "9", "x64", "amd64" -> "x64";
			case "12", "arm64" -> "arm64";
			default -> null;
		});
	}
}
