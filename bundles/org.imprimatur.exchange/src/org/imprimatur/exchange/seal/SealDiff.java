package org.imprimatur.exchange.seal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;

import org.imprimatur.validation.Severity;

/**
 * What changed between two sealed checks. Notes, which say that nothing is wrong, are left out.
 *
 * @param findings what became of findings, in the order of the later check, then those that are gone
 * @param answers  what became of evidence and waivers
 * @param inputs   which files changed
 * @param versions versions of Imprimatur and its catalogue that differ
 * @param rules    rules whose severity the project decided anew
 */
public record SealDiff(List<FindingChange> findings, List<AnswerChange> answers, List<Change> inputs,
		List<Change> versions, List<Change> rules) {

	/**
	 * What became of a finding.
	 *
	 * @param fate    what
	 * @param before  as it was; empty for a new one
	 * @param after   as it is; empty for one that is gone
	 */
	public record FindingChange(Fate fate, Optional<SealedFinding> before, Optional<SealedFinding> after) {

		/** The finding as it is now, or was. */
		public SealedFinding finding() {
			return after.or(() -> before).orElseThrow();
		}

		/** Whether things became worse: it counts, and did not before. */
		public boolean isWorse(Severity bar) {
			return after.filter(now -> now.counts(bar)).isPresent()
					&& before.filter(then -> then.counts(bar) && then.severity().reaches(after.get().severity()))
							.isEmpty();
		}
	}

	/** What can become of a finding. */
	public enum Fate {
		/** It was not there. */
		NEW,
		/** What answered it was a waiver that has expired. */
		WAIVER_EXPIRED,
		/** What answered it was evidence that has expired. */
		EVIDENCE_EXPIRED,
		/** It was answered and is not any more. */
		REOPENED,
		/** It concerns more or fewer devices, or weighs more or less. */
		CHANGED,
		/** A waiver answers it now. */
		WAIVED,
		/** Evidence answers it now. */
		SETTLED,
		/** It is gone. */
		FIXED
	}

	/**
	 * What became of evidence or a waiver.
	 *
	 * @param kind   what
	 * @param answer as it is, or was
	 */
	public record AnswerChange(Kind kind, SealedAnswer answer) {
	}

	/**
	 * Something that differs.
	 *
	 * @param kind   how
	 * @param name   what
	 * @param before what it was; empty where it was not there
	 * @param after  what it is; empty where it is gone
	 */
	public record Change(Kind kind, String name, String before, String after) {
	}

	/** How something can differ. */
	public enum Kind {
		ADDED, REMOVED, CHANGED,
		/** It held on the day of the first check and does not on that of the second. */
		EXPIRED
	}

	/** What changed from one check to a later one. */
	public static SealDiff of(SealedCheck before, SealedCheck after) {
		return new SealDiff(findings(before, after), answers(before, after),
				changes(byName(before.inputs()), byName(after.inputs())),
				changes(before.versions(), after.versions()), changes(before.regradings(), after.regradings()));
	}

	/** Whether something became worse that reaches the bar. */
	public boolean isWorse(Severity bar) {
		return findings.stream().anyMatch(change -> change.isWorse(bar));
	}

	/** Whether nothing changed at all. */
	public boolean isEmpty() {
		return findings.isEmpty() && answers.isEmpty() && inputs.isEmpty() && versions.isEmpty() && rules.isEmpty();
	}

	private static Map<String, String> byName(List<SealedInput> inputs) {
		Map<String, String> files = new LinkedHashMap<>();
		inputs.forEach(input -> files.put(input.file(), input.sha256()));
		return files;
	}

	private static List<Change> changes(Map<String, String> before, Map<String, String> after) {
		List<Change> changes = new ArrayList<>();
		TreeSet<String> names = new TreeSet<>(before.keySet());
		names.addAll(after.keySet());
		for (String name : names) {
			String was = before.getOrDefault(name, "");
			String is = after.getOrDefault(name, "");
			if (!before.containsKey(name) || !after.containsKey(name) || !was.equals(is)) {
				changes.add(new Change(kind(before.containsKey(name), after.containsKey(name)), name, was, is));
			}
		}
		return changes;
	}

	private static Kind kind(boolean was, boolean is) {
		return !was ? Kind.ADDED : is ? Kind.CHANGED : Kind.REMOVED;
	}

	private static List<AnswerChange> answers(SealedCheck before, SealedCheck after) {
		Map<String, SealedAnswer> was = unique(before.answers(), answer -> answer.waiver() + answer.id());
		Map<String, SealedAnswer> is = unique(after.answers(), answer -> answer.waiver() + answer.id());
		List<AnswerChange> changes = new ArrayList<>();
		is.forEach((id, answer) -> {
			SealedAnswer then = was.get(id);
			boolean expired = answer.expiredOn(after.day()) && then != null && !then.expiredOn(before.day());
			if (expired || then == null || !then.digest().equals(answer.digest())) {
				changes.add(new AnswerChange(expired ? Kind.EXPIRED : kind(then != null, true), answer));
			}
		});
		was.forEach((id, answer) -> {
			if (!is.containsKey(id)) {
				changes.add(new AnswerChange(Kind.REMOVED, answer));
			}
		});
		return changes;
	}

	private static List<FindingChange> findings(SealedCheck before, SealedCheck after) {
		Map<String, SealedFinding> was = unique(weighty(before), SealedFinding::id);
		Map<String, SealedFinding> is = unique(weighty(after), SealedFinding::id);
		List<FindingChange> changes = new ArrayList<>();
		is.forEach((id, now) -> fate(Optional.ofNullable(was.get(id)), now).ifPresent(
				fate -> changes.add(new FindingChange(fate, Optional.ofNullable(was.get(id)), Optional.of(now)))));
		was.forEach((id, then) -> {
			if (!is.containsKey(id)) {
				changes.add(new FindingChange(Fate.FIXED, Optional.of(then), Optional.empty()));
			}
		});
		return changes;
	}

	private static List<SealedFinding> weighty(SealedCheck check) {
		return check.findings().stream().filter(finding -> finding.severity().reaches(Severity.ADVICE)).toList();
	}

	private static Optional<Fate> fate(Optional<SealedFinding> before, SealedFinding now) {
		if (before.isEmpty()) {
			return Optional.of(Fate.NEW);
		}
		SealedFinding then = before.get();
		if (then.open() && !now.open()) {
			return Optional.of(now.byWaiver() ? Fate.WAIVED : Fate.SETTLED);
		}
		if (!then.open() && now.open()) {
			return Optional.of(!now.expired() ? Fate.REOPENED
					: now.byWaiver() ? Fate.WAIVER_EXPIRED : Fate.EVIDENCE_EXPIRED);
		}
		return then.devices() == now.devices() && then.severity() == now.severity() ? Optional.empty()
				: Optional.of(Fate.CHANGED);
	}

	/** By key, in their order; of several with one key, the second and later ones under keys of their own. */
	private static <T> Map<String, T> unique(List<T> values, Function<T, String> key) {
		Map<String, T> byKey = new LinkedHashMap<>();
		for (T value : values) {
			String name = key.apply(value);
			for (int i = 2; byKey.containsKey(name); i++) {
				name = key.apply(value) + "#" + i;
			}
			byKey.put(name, value);
		}
		return byKey;
	}
}
