package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** Records somebody's decision to go ahead in spite of a rule, for a time. What the plan itself lacks is not waived. */
final class Waive implements FixMaker {

	private static final int MONTHS = 3;

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		String rule = at.finding().rule();
		if (!at.finding().severity().reaches(Severity.WARN) || RuleBook.installed().entry(rule).checksPlanItself()) {
			return Stream.empty();
		}
		Element scope = at.finding().element();
		List<Field> fields = List.of(Field.of("approver", FieldType.TEXT, true, ""),
				Field.of("reason", FieldType.TEXT, true, ""),
				Field.of("date", FieldType.DATE, true, at.result().day().toString()),
				Field.of("expires", FieldType.DATE, true, at.day().plusMonths(MONTHS).toString()));
		return Stream.of(QuickFix.ofPlan(entry.id(), scope, List.of(), List.of(scope, rule), fields,
				(scene, answers) -> {
					Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
					waiver.setName(rule + " " + Labels.name(scope));
					waiver.setRule(rule);
					if (!(scope instanceof Estate)) {
						waiver.getScope().add(scene.of(scope));
					}
					answers.text("approver").ifPresent(waiver::setApprover);
					answers.text("reason").ifPresent(waiver::setReason);
					answers.day("date").ifPresent(waiver::setDate);
					answers.day("expires").ifPresent(waiver::setExpires);
					scene.of(at.estate()).getWaivers().add(waiver);
				}));
	}
}
