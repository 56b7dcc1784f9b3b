package org.imprimatur.exchange.seal;

import java.util.Locale;
import java.util.Optional;

import org.imprimatur.validation.Severity;

import com.google.gson.JsonObject;

/**
 * A finding as a seal has it.
 *
 * @param id        by which findings of two seals are known to be the same
 * @param rule      id of the rule
 * @param severity  its severity
 * @param open      whether nothing answers it
 * @param english   what it says in English
 * @param japanese  what it says in Japanese
 * @param place     where it stands
 * @param devices   how many devices it concerns
 * @param answer    id of the evidence or waiver that answers it, or did
 * @param byWaiver  whether that is a waiver
 * @param expired   whether that has expired
 */
public record SealedFinding(String id, String rule, Severity severity, boolean open, String english, String japanese,
		String place, long devices, Optional<String> answer, boolean byWaiver, boolean expired) {

	static SealedFinding of(JsonObject finding) {
		JsonObject message = finding.getAsJsonObject("message");
		Optional<JsonObject> settlement = Optional.ofNullable(finding.getAsJsonObject("settlement"));
		return new SealedFinding(SealedCheck.text(finding, "id"), SealedCheck.text(finding, "rule"),
				SealedCheck.severity(finding), finding.get("open").getAsBoolean(), SealedCheck.text(message, "en"),
				SealedCheck.text(message, "ja"), SealedCheck.text(finding, "path"),
				finding.get("devices").getAsLong(), settlement.flatMap(it -> SealedCheck.optional(it, "id")),
				settlement.filter(it -> SealedCheck.text(it, "type").equals("Waiver")).isPresent(),
				settlement.filter(it -> it.get("expired").getAsBoolean()).isPresent());
	}

	/** What it says. */
	public String message(Locale locale) {
		return locale.getLanguage().equals("ja") ? japanese : english;
	}

	/** Whether it is open and weighs as much as the bar or more. */
	public boolean counts(Severity bar) {
		return open && severity.reaches(bar);
	}
}
