package org.imprimatur.exchange.image;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.model.Architecture;

/** The names and numbers of processor architectures (PROCESSOR_ARCHITECTURE_* of winnt.h). */
final class ArchitectureNames {

	private static final Map<String, String> NAMES = new HashMap<>();

	static {
		put("x86", "0", "0x0", "i386", "i686");
		put("ARM", "5", "0x5");
		put("ia64", "6", "0x6");
		put("x64", "9", "0x9", "amd64", "x86_64");
		put("ARM64", "12", "0xc", "aarch64");
	}

	private ArchitectureNames() {
	}

	private static void put(String name, String... others) {
		NAMES.put(name.toLowerCase(Locale.ROOT), name);
		for (String other : others) {
			NAMES.put(other, name);
		}
	}

	/** The usual name; the text itself when it is not known. */
	static String of(String text) {
		return NAMES.getOrDefault(text.toLowerCase(Locale.ROOT), text);
	}

	/** The architecture as estates have it; UNKNOWN for those that they have not. */
	static Architecture model(String name) {
		return switch (name) {
			case "x86" -> Architecture.X86;
			case "x64" -> Architecture.X64;
			case "ARM64" -> Architecture.ARM64;
			default -> Architecture.UNKNOWN;
		};
	}
}
