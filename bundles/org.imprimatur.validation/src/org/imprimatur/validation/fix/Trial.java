package org.imprimatur.validation.fix;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.WhatIf;

/** Tries edits on a copy of the estate. */
final class Trial implements Scene {

	/** As many as may show that a user has too many. */
	private static final int SAMPLE = 10;

	/** By what findings before and after an edit are known to be the same. */
	private record Mark(String rule, Element element, Optional<DeviceProfile> profile) {
	}

	private final WhatIf whatIf;
	private final List<Device> sample;
	private final Progress progress;

	private Trial(WhatIf whatIf, List<Device> sample, Progress progress) {
		this.whatIf = whatIf;
		this.sample = sample;
		this.progress = progress;
	}

	/**
	 * For edits of the plan.
	 *
	 * @param progress hears of every try, and may stop it
	 */
	static Trial ofPlan(WhatIf whatIf, Progress progress) {
		return new Trial(whatIf, List.of(), progress);
	}

	/** For edits of devices that a finding concerns; a few stand for all of them. */
	static Trial ofDevices(Estate estate, Finding finding, CheckOptions options) {
		List<Device> sample = finding.devices().stream().limit(SAMPLE).toList();
		return new Trial(WhatIf.ofSample(estate, sample, options), sample, Progress.NONE);
	}

	@Override
	public List<Device> devices(DeviceSet devices) {
		return sample.isEmpty() ? devices.stream().toList() : sample.stream().map(whatIf::copy).toList();
	}

	@Override
	public <E extends EObject> E of(E element) {
		return whatIf.copy(element);
	}

	/** Devices that are edited change their profile, and there are no others then. */
	private Mark mark(Finding finding) {
		return new Mark(finding.rule(), whatIf.original(finding.element()),
				sample.isEmpty() ? finding.profile().map(LicenceProfile::device) : Optional.empty());
	}

	/** The findings after an edit of the copy. */
	List<Finding> after(Runnable edit) {
		progress.report(0, -1);
		return whatIf.after(edit);
	}

	/** Whether a fix, given sample answers, answers the finding and brings no new error. */
	boolean solves(Finding finding, QuickFix fix) {
		List<Finding> after = after(() -> fix.tryOn(this));
		return count(finding, after) < count(finding, whatIf.before())
				&& worsenedBy(after, finding, all -> true).isEmpty();
	}

	/** How many open findings like this one there are; one that became lighter, but still asks for something, counts. */
	private long count(Finding finding, List<Finding> all) {
		Severity bar = finding.severity().reaches(Severity.WARN) ? Severity.WARN : finding.severity();
		Mark wanted = mark(finding);
		return all.stream().filter(other -> other.counts(bar) && mark(other).equals(wanted)).count();
	}

	/**
	 * The rules that forbid something they did not forbid before; where no error was to be solved, also those that ask
	 * for a confirmation.
	 *
	 * @param concerned which findings matter
	 */
	Set<String> worsenedBy(List<Finding> after, Finding finding, Predicate<Finding> concerned) {
		Severity bar = finding.severity() == Severity.ERROR ? Severity.ERROR : Severity.CONFIRM;
		Set<Mark> known = new HashSet<>();
		whatIf.before().stream().filter(other -> other.counts(bar)).map(this::mark).forEach(known::add);
		Set<String> rules = new HashSet<>();
		after.stream().filter(other -> other.counts(bar) && concerned.test(other) && !known.contains(mark(other)))
				.map(Finding::rule).forEach(rules::add);
		return rules;
	}

	/** The element that a finding of {@link #after} stands on, as the estate itself has it. */
	Element place(Finding finding) {
		return whatIf.original(finding.element());
	}

	/** What edits are tried with. */
	WhatIf whatIf() {
		return whatIf;
	}
}
