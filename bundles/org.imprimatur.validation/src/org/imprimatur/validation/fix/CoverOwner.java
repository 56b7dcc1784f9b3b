package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Organisation;
import org.imprimatur.validation.facts.EstateFacts;

/** Makes the owner of devices an affiliate, or tells which of the organisations covered the inventory means by it. */
final class CoverOwner implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.agreement().stream().flatMap(agreement -> at.argument(0) instanceof Organisation owner
				? Stream.of(affiliate(entry, agreement, owner))
				: Stream.of(newAffiliate(at, entry, agreement), spelling(at, entry, agreement)));
	}

	private static QuickFix affiliate(FixEntry entry, Agreement agreement, Organisation owner) {
		return QuickFix.ofPlan(entry.id() + "-affiliate", agreement, List.of(owner), List.of(agreement, owner),
				List.of(), (scene, answers) -> scene.of(agreement).getAffiliates().add(scene.of(owner)));
	}

	private static QuickFix newAffiliate(FixCase at, FixEntry entry, Agreement agreement) {
		String spelling = at.argument(0).toString();
		return QuickFix.ofPlan(entry.id() + "-affiliate", agreement, List.of(), List.of(agreement, spelling),
				List.of(), (scene, answers) -> {
					Organisation owner = ImprimaturFactory.eINSTANCE.createOrganisation();
					owner.setName(spelling);
					scene.of(at.estate()).getOrganisations().add(owner);
					scene.of(agreement).getAffiliates().add(owner);
				});
	}

	private static QuickFix spelling(FixCase at, FixEntry entry, Agreement agreement) {
		String spelling = at.argument(0).toString();
		List<Organisation> covered = at.estate().getOrganisations().stream()
				.filter(organisation -> EstateFacts.covers(agreement, organisation)).toList();
		return QuickFix.ofPlan(entry.id() + "-spelling", agreement, List.of(), List.of(agreement, spelling),
				List.of(new Field("organisation", FieldType.CHOICE, true, "", Elements.choices(covered))),
				(scene, answers) -> answers.choice("organisation").map(Organisation.class::cast)
						.ifPresent(owner -> scene.of(owner).getAliases().add(spelling)));
	}
}
