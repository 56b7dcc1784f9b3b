package org.imprimatur.workbench.devices;

import java.util.List;
import java.util.function.Function;

import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.engine.WhatIf;
import org.imprimatur.validation.proposal.Planner;
import org.imprimatur.validation.proposal.Preview;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.ProposalSettings;
import org.imprimatur.validation.proposal.Scope;
import org.imprimatur.validation.rule.RuleBook;

/**
 * A question for a plan.
 *
 * @param devices  which devices it is to be for
 * @param settings how they are to be rolled out
 */
record ProposalRequest(Function<Survey, Scope> devices, ProposalSettings settings) {

	/** Up to so many devices a proposal is tried on a copy; beyond, that would hold up edits too long. */
	private static final int TRIED = 100_000;

	/**
	 * A proposal with its preview.
	 *
	 * @param survey what it was made from
	 */
	record Proposed(Proposal proposal, Preview preview, Survey survey) {

		/** Makes it, as one step for undo. */
		void apply(DevicesHost host) {
			host.edit(Messages.proposeUndo, () -> proposal.apply(host.estate()));
		}
	}

	/** Answers it; the estate stays as it is, and may be edited meanwhile, which ends the search. */
	Proposed answer(DevicesHost host, Progress progress) {
		return host.study(progress, study -> {
			Survey survey = host.survey();
			Proposal proposal = new Planner(survey, RuleBook.installed()).propose(devices.apply(survey), settings, study);
			return new Proposed(proposal, preview(proposal, survey), survey);
		});
	}

	private static Preview preview(Proposal proposal, Survey survey) {
		CheckResult result = survey.result();
		return result.devices() > TRIED ? proposal.estimate(survey)
				: proposal.preview(new WhatIf(result.estate(), new CheckOptions(result.catalogue(),
						RuleBook.installed(), result.settings(), result.day())));
	}
}
