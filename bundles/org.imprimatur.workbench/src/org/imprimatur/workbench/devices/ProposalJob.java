package org.imprimatur.workbench.devices;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.imprimatur.model.Device;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.engine.WhatIf;
import org.imprimatur.validation.proposal.ImageAnswers;
import org.imprimatur.validation.proposal.Planner;
import org.imprimatur.validation.proposal.Preview;
import org.imprimatur.validation.proposal.ProfileAnswers;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.validation.proposal.ProposalSettings;
import org.imprimatur.validation.proposal.Scope;
import org.imprimatur.validation.rule.RuleBook;

/**
 * Asks about devices in the background, while nobody edits.
 *
 * @param <T> what is answered
 */
final class ProposalJob<T> extends Job {

	/** Family of these jobs. */
	static final Object FAMILY = new Object();

	/** Up to so many devices a proposal is tried on a copy; beyond, that would hold up edits too long. */
	private static final int TRIED = 100_000;

	/**
	 * A proposal with its preview.
	 *
	 * @param survey what it was made from
	 */
	record Proposed(Proposal proposal, Preview preview, Survey survey) {
	}

	private final DevicesHost host;
	private final List<Device> devices;
	private final Function<Scope, T> question;
	private final Consumer<T> receiver;

	private ProposalJob(DevicesHost host, List<Device> devices, Function<Scope, T> question, Consumer<T> receiver) {
		super(Messages.proposing);
		this.host = host;
		this.devices = devices;
		this.question = question;
		this.receiver = receiver;
	}

	/** Proposes a plan for devices, in one wave from today on; none stands for all that are not planned. */
	static ProposalJob<Proposed> propose(DevicesHost host, List<Device> devices, Consumer<Proposed> receiver) {
		return new ProposalJob<>(host, devices, scope -> {
			Survey survey = host.survey();
			CheckResult result = survey.result();
			Proposal proposal = new Planner(survey, RuleBook.installed()).propose(scope,
					ProposalSettings.from(LocalDate.now(), Locale.getDefault()));
			Preview preview = result.devices() > TRIED ? proposal.estimate(survey)
					: proposal.preview(new WhatIf(host.estate(), new CheckOptions(result.catalogue(),
							RuleBook.installed(), result.settings(), result.day())));
			return new Proposed(proposal, preview, survey);
		}, receiver);
	}

	/** Asks which images may go onto devices. */
	static ProposalJob<List<ProfileAnswers>> images(DevicesHost host, List<Device> devices,
			Consumer<List<ProfileAnswers>> receiver) {
		return new ProposalJob<>(host, devices,
				scope -> new ImageAnswers(host.survey(), scope, LocalDate.now()).all(), receiver);
	}

	@Override
	protected IStatus run(IProgressMonitor monitor) {
		T answer = host.read(() -> question.apply(
				devices.isEmpty() ? Scope.unplanned(host.survey()) : Scope.of(host.survey(), devices)));
		if (monitor.isCanceled()) {
			return Status.CANCEL_STATUS;
		}
		receiver.accept(answer);
		return Status.OK_STATUS;
	}

	@Override
	public boolean belongsTo(Object family) {
		return family == FAMILY;
	}
}
