package org.imprimatur.design.services;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.FleetMap;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Device;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** Verdicts on elements, and on the devices that a device of the fleet map stands for: colours, badges, tooltips. */
public final class VerdictServices {

	/** Findings told in a tooltip. */
	private static final int TOLD = 6;

	/** How bad the verdict is, from 0 (not checked) to 6 (forbidden): what colours are chosen by. */
	public int verdictLevel(EObject self) {
		return verdict(self).ordinal();
	}

	/** Whether something forbids it. */
	public boolean isForbidden(EObject self) {
		return verdict(self) == Verdict.ERROR;
	}

	/** Whether something is to be confirmed. */
	public boolean isToConfirm(EObject self) {
		return verdict(self) == Verdict.CONFIRM;
	}

	/** Whether something will bite. */
	public boolean willBite(EObject self) {
		return verdict(self) == Verdict.WARN;
	}

	/** Whether it has consequences. */
	public boolean hasConsequences(EObject self) {
		return verdict(self) == Verdict.ADVICE;
	}

	/** Whether all that was found is settled. */
	public boolean isSettled(EObject self) {
		return verdict(self) == Verdict.SETTLED;
	}

	/** Whether nothing was found. */
	public boolean isAllowed(EObject self) {
		return verdict(self) == Verdict.CLEAN;
	}

	/** Whether nothing forbids it: for Sirius's validation, which asks the other way round. */
	public boolean isNotForbidden(EObject self) {
		return !isForbidden(self);
	}

	/** Whether nothing is to be confirmed. */
	public boolean needsNoConfirmation(EObject self) {
		return !isToConfirm(self);
	}

	/** Whether nothing will bite. */
	public boolean willNotBite(EObject self) {
		return !willBite(self);
	}

	/** Whether it has no consequences. */
	public boolean hasNoConsequences(EObject self) {
		return !hasConsequences(self);
	}

	/** Whether something open was found. */
	public boolean hasFinding(EObject self) {
		return verdict(self).compareTo(Verdict.SETTLED) > 0;
	}

	/** What the verdict means, in words. */
	public String verdictWord(EObject self) {
		return Wording.of(self).text("verdict." + verdict(self).key());
	}

	/** Rule, message and remedy of the worst findings, after the verdict. */
	public String verdictTooltip(EObject self) {
		Wording wording = Wording.of(self);
		List<Finding> findings = findings(self).stream().filter(finding -> Verdict.of(List.of(finding)) != Verdict.CLEAN)
				.toList();
		String rest = findings.size() > TOLD ? wording.text("more", findings.size() - TOLD) : "";
		return Stream.of(Stream.of(verdictWord(self)),
				findings.stream().limit(TOLD).map(finding -> told(finding, wording)), Stream.of(rest))
				.flatMap(lines -> lines).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
	}

	private static String told(Finding finding, Wording wording) {
		RuleBook book = RuleBook.installed();
		String what = wording.text("tooltip.finding", Verdict.of(List.of(finding)).sign(), finding.rule(),
				book.text(finding, wording.locale()));
		return finding.isOpen()
				? Wording.lines(what, wording.text("tooltip.remedy", book.remedy(finding.rule(), wording.locale())))
				: Wording.lines(what,
						wording.text("tooltip.settled", Labels.name(finding.settlement().orElseThrow().by())));
	}

	static Verdict verdict(EObject self) {
		EstateView view = EstateView.of(self);
		return self instanceof Device device ? stock(view, device).verdict() : view.verdicts().of(self);
	}

	private static List<Finding> findings(EObject self) {
		EstateView view = EstateView.of(self);
		return self instanceof Device device ? stock(view, device).findings() : view.verdicts().findings(self);
	}

	private static FleetMap.Stock stock(EstateView view, Device device) {
		return view.fleetMap().stock(device);
	}
}
