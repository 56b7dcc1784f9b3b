package org.imprimatur.validation.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.CopyUse;
import org.imprimatur.model.Site;
import org.imprimatur.model.UnlicensedCopies;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** Copies without licences for training, evaluation and backup stay within what the contract allows. */
final class Rim321UnlicensedCopies implements EstateRule {

	@Override
	public String id() {
		return "RIM-321";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		ActivationLimits limits = estate.catalogue().limits();
		for (Agreement agreement : estate.estate().getAgreements()) {
			Report here = violation -> report.add(violation.at(agreement));
			checkTraining(agreement, limits, here);
			checkEvaluation(agreement, limits, here);
			checkBackup(agreement, limits, here);
		}
	}

	private static void checkTraining(Agreement agreement, ActivationLimits limits, Report report) {
		int copies = count(copies(agreement, CopyUse.TRAINING));
		int allowed = limits.trainingCopies().value();
		if (copies > allowed) {
			report.add(Violation.variant("training", agreement, copies, allowed));
		}
	}

	/** Each entry is one evaluation. */
	private static void checkEvaluation(Agreement agreement, ActivationLimits limits, Report report) {
		int allowed = limits.evaluationCopies().value();
		int days = limits.evaluationDays().value();
		for (UnlicensedCopies evaluation : copies(agreement, CopyUse.EVALUATION)) {
			if (evaluation.getCount() > allowed) {
				report.add(Violation.variant("evaluation", agreement, evaluation.getCount(), allowed));
			}
			if (evaluation.getDays() > days) {
				report.add(Violation.variant("days", agreement, evaluation.getDays(), days));
			}
		}
	}

	private static void checkBackup(Agreement agreement, ActivationLimits limits, Report report) {
		int allowed = limits.backupCopies().value();
		copies(agreement, CopyUse.BACKUP).stream()
				.collect(Collectors.groupingBy(backup -> Optional.ofNullable(backup.getSite()))).entrySet().stream()
				.filter(perSite -> count(perSite.getValue()) > allowed).forEach(perSite -> {
					Optional<Site> site = perSite.getKey();
					report.add(Violation.variant("backup", agreement, count(perSite.getValue()), allowed, site)
							.about(site.orElse(null)));
				});
	}

	private static List<UnlicensedCopies> copies(Agreement agreement, CopyUse use) {
		return agreement.getCopies().stream().filter(copies -> copies.getUse() == use)
				.toList();
	}

	private static int count(List<UnlicensedCopies> copies) {
		return copies.stream().mapToInt(UnlicensedCopies::getCount).sum();
	}
}
