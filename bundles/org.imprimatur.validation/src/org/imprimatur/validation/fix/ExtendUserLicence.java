package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.UserLicence;

/** Records until when a user licence was renewed. */
final class ExtendUserLicence implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.finding().profile().stream().flatMap(profile -> profile.coverage().stream())
				.filter(licence -> licence.getTo() != null && licence.getTo().isBefore(at.day()))
				.map(licence -> fix(at, entry, licence));
	}

	private static QuickFix fix(FixCase at, FixEntry entry, UserLicence licence) {
		return QuickFix.ofPlan(entry.id(), licence, List.of(licence), List.of(licence),
				List.of(Field.of("to", FieldType.DATE, true, at.day().plusYears(1).toString())),
				(scene, answers) -> answers.day("to").ifPresent(scene.of(licence)::setTo));
	}
}
