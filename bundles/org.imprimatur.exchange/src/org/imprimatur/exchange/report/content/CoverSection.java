package org.imprimatur.exchange.report.content;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.exchange.seal.SealedInput.Role;
import org.imprimatur.model.Plan;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Outcome;

/** The title page: what was checked, when and by what, and the verdict. */
final class CoverSection implements Section {

	private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm 'UTC'")
			.withZone(ZoneOffset.UTC);

	@Override
	public String id() {
		return "cover";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		Outcome outcome = Outcome.of(source.result(), source.context().book());
		return Map.of("facts", facts(source), "verdict", source.words().text("outcome." + outcome), "meaning",
				source.words().text("outcome." + outcome + ".meaning"), "tone", tone(outcome), "open", open(source));
	}

	private static Tone tone(Outcome outcome) {
		return switch (outcome) {
		case FORBIDDEN, UNWORKABLE -> Tone.ERROR;
		case CONFIRM -> Tone.CONFIRM;
		case WARN, EMPTY -> Tone.WARN;
		case ALLOWED -> Tone.GOOD;
		};
	}

	private static String open(ReportSource source) {
		long[] counts = new long[Severity.values().length];
		source.result().findings().stream().filter(finding -> finding.isOpen())
				.forEach(finding -> counts[finding.severity().ordinal()]++);
		return source.words().text("cover.open", counts[Severity.ERROR.ordinal()], counts[Severity.CONFIRM.ordinal()],
				counts[Severity.WARN.ordinal()], counts[Severity.ADVICE.ordinal()], counts[Severity.INFO.ordinal()]);
	}

	private static List<Fact> facts(ReportSource source) {
		Words words = source.words();
		CheckResult result = source.result();
		List<Fact> facts = new ArrayList<>();
		add(facts, words, "estate", Words.lines(words.of(source.estate()),
				source.estate().getId() == null ? "" : words.text("cover.id", Words.clean(source.estate().getId()))));
		add(facts, words, "owner", words.of(source.estate().getOwner()));
		add(facts, words, "plans", Words.lines(source.estate().getPlans().stream().map(plan -> plan(plan, words))
				.toArray(String[]::new)));
		add(facts, words, "files", files(source));
		add(facts, words, "size",
				words.text("cover.size.value", result.deployments(), result.devices(), result.profiles()));
		add(facts, words, "day", words.of(result.day()));
		add(facts, words, "catalogue", Words.clean(result.catalogue().version()));
		add(facts, words, "rules", words.text("cover.rules.value", source.context().book().entries().size(),
				result.settings().regradings().size()));
		add(facts, words, "made", MINUTES.format(source.context().stamp()));
		add(facts, words, "generator", source.context().generator());
		add(facts, words, "by", Words.clean(source.context().by()));
		return facts;
	}

	private static String plan(Plan plan, Words words) {
		return words.text("cover.plan", words.of(plan), plan.getWaves().size());
	}

	private static String files(ReportSource source) {
		return Words.lines(source.context().inputs().stream()
				.filter(input -> input.role() == Role.PLAN || input.role() == Role.FLEET).map(SealedInput::file)
				.map(Words::clean).toArray(String[]::new));
	}

	private static void add(List<Fact> facts, Words words, String key, String value) {
		if (!value.isBlank()) {
			facts.add(new Fact(words.text("cover." + key), value));
		}
	}
}
