package org.imprimatur.validation.position;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.CopyUse;
import org.imprimatur.model.Site;
import org.imprimatur.model.UnlicensedCopies;
import org.imprimatur.model.catalogue.ActivationLimits;
import org.imprimatur.validation.facts.EstateFacts;

/** Counts copies without licences: training by agreement, each evaluation alone, backups by site (RIM-321). */
final class CopyCount {

	private CopyCount() {
	}

	static List<Copies> of(EstateFacts facts) {
		ActivationLimits limits = facts.catalogue().limits();
		List<Copies> all = new ArrayList<>();
		for (Agreement agreement : facts.estate().getAgreements()) {
			int training = agreement.getCopies().stream().filter(copies -> copies.getUse() == CopyUse.TRAINING)
					.mapToInt(UnlicensedCopies::getCount).sum();
			if (training > 0) {
				all.add(new Copies(agreement, CopyUse.TRAINING, Optional.empty(), training,
						limits.trainingCopies().value()));
			}
			agreement.getCopies().stream().filter(copies -> copies.getUse() == CopyUse.EVALUATION)
					.forEach(copies -> all.add(new Copies(agreement, CopyUse.EVALUATION,
							Optional.ofNullable(copies.getSite()), copies.getCount(),
							limits.evaluationCopies().value())));
			Map<Optional<Site>, Integer> backups = new LinkedHashMap<>();
			agreement.getCopies().stream().filter(copies -> copies.getUse() == CopyUse.BACKUP).forEach(copies -> backups
					.merge(Optional.ofNullable(copies.getSite()), copies.getCount(), Integer::sum));
			backups.forEach((site, count) -> all
					.add(new Copies(agreement, CopyUse.BACKUP, site, count, limits.backupCopies().value())));
		}
		return List.copyOf(all);
	}
}
