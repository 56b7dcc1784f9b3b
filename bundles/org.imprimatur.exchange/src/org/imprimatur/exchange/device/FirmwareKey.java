package org.imprimatur.exchange.device;

import java.util.Optional;
import java.util.regex.Pattern;

import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;

/**
 * The product key in a machine's firmware (OA 3.0): that there is one, and for what edition. Not the key.
 *
 * @param present whether the firmware has one
 * @param edition its edition; empty when not known
 * @param text    its description as it stands
 */
public record FirmwareKey(boolean present, Optional<Edition> edition, String text) {

	/** "[4.0] Professional OEM:DM", "Win 10 RTM Core OEM:DM". */
	private static final Pattern AROUND_EDITION = Pattern
			.compile("\\[[^\\]]*\\]|\\bWin(?:dows)?\\s+[\\d.]+\\s+RTM\\b|\\bOEM[:_]\\w+", Pattern.CASE_INSENSITIVE);

	/** What these facts tell of it. */
	static FirmwareKey of(SystemFacts facts, Catalogue catalogue) {
		String text = facts.firmwareText();
		String edition = AROUND_EDITION.matcher(text).replaceAll(" ").strip();
		return new FirmwareKey(facts.firmwareKey() || !text.isEmpty(),
				edition.isEmpty() ? Optional.empty() : catalogue.edition(Family.WINDOWS_CLIENT, edition), text);
	}
}
