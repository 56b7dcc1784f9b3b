package org.imprimatur.validation.engine;

import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;

/**
 * Follows an estate while it is edited: notes what changes and, when asked, checks again just what that touches.
 * The day of the check stays that of the options; elements of other plans that this one refers to are not followed.
 * {@link #refresh()} and changes of the estate must not overlap; both may come from any thread.
 */
public final class LiveCheck implements AutoCloseable {

	private final Examination examination;
	private final Changes changes;
	private final EstateFollower follower;

	/** Checks the estate and follows it from now on. */
	public LiveCheck(Estate estate, CheckOptions options) {
		examination = new Examination(estate, options);
		examination.examineAll();
		changes = new Changes(estate);
		follower = new EstateFollower(estate, false, changes::note);
	}

	/** The findings as of the last refresh. */
	public CheckResult result() {
		return examination.result();
	}

	/** What was seen as of the last refresh. */
	public Survey survey() {
		return examination.survey();
	}

	/**
	 * Where edits can be tried until the next refresh; without sorting the fleets once more, unless something changed
	 * since the last one.
	 */
	public WhatIf whatIf() {
		return isStale() ? new WhatIf(examination.estate(), examination.options()) : new WhatIf(examination);
	}

	/** Whether something changed since the last refresh. */
	public boolean isStale() {
		return !changes.isEmpty();
	}

	/** Notes a change, for those who change an estate without EMF's notifications being delivered. */
	public void changed(Notification notification) {
		changes.note(notification);
	}

	/** Checks again what the changes since the last refresh touch. */
	public Delta refresh() {
		if (changes.isEmpty()) {
			return new Delta(List.of(), List.of());
		}
		List<Finding> before = examination.findings();
		changes.applyTo(examination);
		return difference(before, examination.findings());
	}

	/** Findings of deployments that were not examined anew are the same objects: those are not compared any further. */
	private static Delta difference(List<Finding> before, List<Finding> after) {
		List<Finding> came = others(after, before);
		List<Finding> gone = others(before, after);
		return new Delta(without(came, gone), without(gone, came));
	}

	private static List<Finding> others(List<Finding> all, List<Finding> kept) {
		Set<Finding> same = Collections.newSetFromMap(new IdentityHashMap<>());
		same.addAll(kept);
		return all.stream().filter(finding -> !same.contains(finding)).toList();
	}

	/** What is left of a list when each of the others has taken away one equal to it. */
	private static List<Finding> without(List<Finding> all, List<Finding> others) {
		Map<Finding, Integer> counts = new HashMap<>();
		others.forEach(finding -> counts.merge(finding, 1, Integer::sum));
		return all.stream().filter(finding -> counts.merge(finding, -1, Integer::sum) < 0).toList();
	}

	/** Stops following the estate. */
	@Override
	public void close() {
		follower.close();
	}
}
