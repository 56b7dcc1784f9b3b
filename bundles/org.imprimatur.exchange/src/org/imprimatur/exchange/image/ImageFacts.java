package org.imprimatur.exchange.image;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What one image of a file says about itself. What it does not say is empty. Texts are as in the file, not resolved
 * through a catalogue; what looks like a product key was left out.
 *
 * @param index            number of the image in the file, counted from 1
 * @param name             free text of whoever made it; no source for any other fact
 * @param description      free text too
 * @param editionId        EditionID such as EnterpriseS
 * @param installationType Client, Server, Server Core, WindowsPE
 * @param languages        tags of all languages of its user interface
 * @param defaultLanguage  tag of the one it starts with
 * @param version          of Windows
 * @param architecture     x86, x64, ARM64, ARM, ia64, or another text where the file has an unknown one
 * @param productName      such as "Microsoft® Windows® Operating System"
 * @param created          when it was captured; empty also when the file writes a local time without its zone
 * @param size             bytes of the files in it
 */
public record ImageFacts(int index, String name, String description, String editionId, String installationType,
		List<String> languages, String defaultLanguage, ImageVersion version, String architecture, String productName,
		Optional<Instant> created, OptionalLong size) {

	private static final Set<String> WINDOWS = Set.of("client", "server", "servercore", "nanoserver", "embedded");
	private static final String WINDOWS_PE = "WindowsPE";
	private static final Pattern SETUP_IMAGE = Pattern
			.compile("Windows Setup Media|Microsoft Windows (?:PE|Setup) \\((?:x86|x64|amd64|arm64)\\)");

	/** Copies the list. */
	public ImageFacts {
		languages = List.copyOf(languages);
	}

	/**
	 * What it is by its installation type. Where that is missing, only the three names that Microsoft's own media give
	 * to their setup images make it {@link ImageKind#OTHER}.
	 */
	public ImageKind kind() {
		if (editionId.equalsIgnoreCase(WINDOWS_PE)) {
			return ImageKind.OTHER;
		}
		if (!installationType.isEmpty()) {
			String type = installationType.replace(" ", "").toLowerCase(Locale.ROOT);
			return WINDOWS.contains(type) ? ImageKind.WINDOWS : ImageKind.OTHER;
		}
		return editionId.isEmpty() && SETUP_IMAGE.matcher(name).matches() ? ImageKind.OTHER : ImageKind.UNKNOWN;
	}
}
