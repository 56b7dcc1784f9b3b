package org.imprimatur.benchmarks.peer;

import org.imprimatur.model.Estate;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;

/** Imprimatur's own check, by licence profile. */
public final class OwnCheck implements Peer<CheckResult> {

	private final Estate estate;
	private final CheckOptions options;

	/** Checks by these rules. */
	public OwnCheck(Estate estate, RuleSelection rules) {
		this.estate = estate;
		this.options = rules.options();
	}

	@Override
	public CheckResult check() {
		return Checker.check(estate, options);
	}

	@Override
	public Tally tally(CheckResult result) {
		Tally tally = new Tally();
		for (Finding finding : result.findings()) {
			if (finding.profile().isPresent()) {
				tally.add(finding.rule(), finding.message().variant(), finding.devices().size());
			}
		}
		return tally;
	}
}
