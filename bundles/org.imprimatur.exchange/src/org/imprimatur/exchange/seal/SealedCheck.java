package org.imprimatur.exchange.seal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.imprimatur.validation.Severity;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * What a seal says, read for comparison and display.
 *
 * @param at         when it was sealed
 * @param user       the account that sealed it
 * @param by         who answers for it; empty for the account
 * @param day        the day of the check
 * @param plan       where the plan is, from the seal's folder
 * @param versions   of Imprimatur and its catalogue
 * @param inputs     the files that were read
 * @param findings   what was found
 * @param answers    evidence and waivers
 * @param regradings the project's decisions: severity by rule
 */
public record SealedCheck(Instant at, String user, String by, LocalDate day, String plan,
		Map<String, String> versions, List<SealedInput> inputs, List<SealedFinding> findings,
		List<SealedAnswer> answers, Map<String, String> regradings) {

	/**
	 * Reads a seal.
	 *
	 * @param file where it came from, for messages
	 * @throws IOException when it lacks something; the message names it in that language
	 */
	public static SealedCheck of(Seal seal, Path file, Locale locale) throws IOException {
		JsonObject content = seal.content();
		String format = content.has("format") ? content.get("format").toString() : "?";
		if (!format.equals("1")) {
			throw SealProblem.of(file, locale, "seal.format", format);
		}
		String[] part = { "sealed" };
		try {
			JsonObject sealed = content.getAsJsonObject("sealed");
			Instant at = Instant.parse(text(sealed, "at"));
			part[0] = "day";
			LocalDate day = LocalDate.parse(text(content, "day"));
			part[0] = "plan";
			String plan = text(content.getAsJsonObject("plan"), "file");
			List<SealedAnswer> answers = new ArrayList<>(
					list(content, "evidence", part, it -> SealedAnswer.of(it, false)));
			answers.addAll(list(content, "waivers", part, it -> SealedAnswer.of(it, true)));
			Map<String, String> regradings = new LinkedHashMap<>();
			list(content, "regradings", part, it -> regradings.put(text(it, "rule"), text(it, "severity")));
			List<SealedInput> inputs = list(content, "inputs", part, SealedCheck::input);
			List<SealedFinding> findings = list(content, "findings", part, SealedFinding::of);
			part[0] = "versions";
			Map<String, String> versions = new LinkedHashMap<>();
			content.getAsJsonObject("versions").asMap().forEach((name, value) -> versions.put(name, value.getAsString()));
			return new SealedCheck(at, text(sealed, "user"), optional(sealed, "by").orElse(""), day, plan, versions,
					inputs, findings, answers, regradings);
		} catch (NullPointerException | ClassCastException | IllegalStateException | IllegalArgumentException
				| DateTimeParseException | UnsupportedOperationException e) {
			throw SealProblem.of(file, locale, "seal.field", part[0]);
		}
	}

	private static <T> List<T> list(JsonObject content, String name, String[] part, Function<JsonObject, T> form) {
		List<T> values = new ArrayList<>();
		for (JsonElement element : content.getAsJsonArray(name)) {
			part[0] = name + "/" + values.size();
			values.add(form.apply(element.getAsJsonObject()));
		}
		return values;
	}

	private static SealedInput input(JsonObject input) {
		return new SealedInput(SealedInput.Role.valueOf(text(input, "role").toUpperCase(Locale.ROOT)),
				text(input, "file"), input.get("size").getAsLong(), text(input, "sha256"));
	}

	static String text(JsonObject object, String name) {
		return object.get(name).getAsString();
	}

	static Optional<String> optional(JsonObject object, String name) {
		return Optional.ofNullable(object.get(name)).map(JsonElement::getAsString);
	}

	static Severity severity(JsonObject object) {
		return Severity.valueOf(text(object, "severity").toUpperCase(Locale.ROOT));
	}
}
