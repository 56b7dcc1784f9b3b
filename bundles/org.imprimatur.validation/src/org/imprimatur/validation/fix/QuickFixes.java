package org.imprimatur.validation.fix;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import org.imprimatur.model.Element;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.LiveCheck;
import org.imprimatur.validation.engine.WhatIf;
import org.imprimatur.validation.rule.RuleBook;

/**
 * The quick fixes for the findings of one check. Each is tried on a copy first and offered only if the finding goes away
 * without a new error; just splits of groups of a large estate are not tried. Valid until the estate changes; no two
 * threads at a time.
 */
public final class QuickFixes {

	/** Beyond, sorting all devices anew for one try takes too long. */
	private static final int FEW_DEVICES = 20_000;

	private final CheckResult result;
	private final Supplier<WhatIf> source;
	private WhatIf whatIf;

	/** Fixes for the findings of a check. The fleets are sorted once more when the first fix is asked for. */
	public QuickFixes(CheckResult result) {
		this.result = result;
		this.source = () -> new WhatIf(result.estate(), options());
	}

	/** Fixes for the findings of a live check as of its last refresh; not to be used after the next one. */
	public QuickFixes(LiveCheck check) {
		this.result = check.result();
		this.source = check::whatIf;
	}

	private Trial trial(Progress progress) {
		if (whatIf == null) {
			whatIf = source.get();
		}
		return Trial.ofPlan(whatIf, progress);
	}

	private CheckOptions options() {
		return new CheckOptions(result.catalogue(), RuleBook.installed(), result.settings(), result.day());
	}

	/** Whether there may be a fix, told at once and without trying any. */
	public static boolean mayFix(Finding finding) {
		return finding.counts(Severity.ADVICE) && FixTable.entries().stream().anyMatch(entry -> entry.fits(finding));
	}

	/** What can be done about a finding of the check, best first; nothing about one that is settled or just informs. */
	public List<QuickFix> of(Finding finding) {
		return of(finding, Progress.NONE);
	}

	/**
	 * The same, for who wants to stop it or let others in.
	 *
	 * @param progress hears of every try
	 */
	public List<QuickFix> of(Finding finding, Progress progress) {
		return of(finding, Optional.empty(), progress);
	}

	/** Those of the same id as some other; all if there is none. */
	private List<QuickFix> of(Finding finding, Optional<QuickFix> like, Progress progress) {
		if (!mayFix(finding)) {
			return List.of();
		}
		FixCase at = new FixCase(result, finding, trial(progress), like);
		return FixTable.entries().stream().filter(
				entry -> entry.fits(finding) && like.filter(fix -> !fix.kind().startsWith(entry.id())).isEmpty())
				.flatMap(entry -> entry.maker().make(at, entry))
				.filter(fix -> like.filter(it -> !it.id().equals(fix.id())).isEmpty())
				.map(fix -> proven(at, fix)).flatMap(Optional::stream).toList();
	}

	/**
	 * The fix if it works, asking only for what works where it asks for one choice alone. That split groups hold no
	 * device that does not fit needs no proof.
	 */
	private Optional<QuickFix> proven(FixCase at, QuickFix fix) {
		if (fix.extent() == Extent.GROUPS && at.trial().whatIf().size() > FEW_DEVICES) {
			return Optional.of(fix);
		}
		Trial place = fix.editsDevices() ? Trial.ofDevices(result.estate(), at.finding(), options()) : at.trial();
		List<Field> choices = fix.fields().stream()
				.filter(field -> field.type() == FieldType.CHOICE && field.required() && field.initial().isEmpty())
				.toList();
		if (choices.size() != 1) {
			return Optional.of(fix).filter(it -> place.solves(at.finding(), it));
		}
		Field field = choices.getFirst();
		List<Choice> working = field.choices().stream()
				.filter(choice -> place.solves(at.finding(), only(fix, field, List.of(choice)))).toList();
		return working.isEmpty() ? Optional.empty() : Optional.of(only(fix, field, working));
	}

	private static QuickFix only(QuickFix fix, Field field, List<Choice> choices) {
		return fix.asking(fields -> fields.stream().map(it -> it == field ? field.among(choices) : it).toList());
	}

	/**
	 * The same fix for every open finding of the same rule that offers it, as one: <em>fix all of this kind</em>. What
	 * several findings share, such as an agreement, is changed once.
	 *
	 * @param finding  of the check
	 * @param fix      one of its fixes
	 * @param progress hears of every try
	 */
	public QuickFix forAll(Finding finding, QuickFix fix, Progress progress) {
		List<QuickFix> alike = new ArrayList<>(List.of(fix));
		Set<Element> subjects = new HashSet<>(Set.of(fix.subject()));
		result.findings().stream().filter(other -> other != finding && other.rule().equals(finding.rule()))
				.flatMap(other -> of(other, Optional.of(fix), progress).stream())
				.filter(other -> asksTheSame(fix, other) && subjects.add(other.subject()))
				.forEach(alike::add);
		return QuickFix.all(alike);
	}

	private static boolean asksTheSame(QuickFix one, QuickFix other) {
		return one.fields().stream().map(Field::name).toList()
				.equals(other.fields().stream().map(Field::name).toList());
	}
}
