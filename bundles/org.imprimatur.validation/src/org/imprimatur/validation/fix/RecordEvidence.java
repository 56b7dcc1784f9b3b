package org.imprimatur.validation.fix;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Manufacturer;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/**
 * Records evidence about what a finding speaks of, of each kind that its rule accepts, or of the one kind that is the
 * argument; that one names the rule.
 */
final class RecordEvidence implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		boolean named = !entry.arguments().isEmpty();
		Collection<EvidenceKind> kinds = named ? entry.arguments().stream().map(EvidenceKind::valueOf).toList()
				: RuleBook.installed().entry(at.finding().rule()).accepts().stream().sorted().toList();
		boolean plan = RuleBook.installed().entry(at.finding().rule()).checksPlanItself();
		boolean askable = at.finding().severity() == Severity.CONFIRM || !entry.rules().contains("*")
				|| !named && at.finding().severity() == Severity.WARN;
		return askable && !plan ? kinds.stream().map(kind -> fix(at, entry, kind, named)) : Stream.empty();
	}

	private static QuickFix fix(FixCase at, FixEntry entry, EvidenceKind kind, boolean named) {
		Element about = kind == EvidenceKind.MAKER_PERMISSION ? maker(at) : at.finding().element();
		List<Field> fields = List.of(Field.of("reference", FieldType.TEXT, true, ""),
				Field.of("date", FieldType.DATE, false, at.result().day().toString()),
				Field.of("expires", FieldType.DATE, false, ""), Field.of("recordedBy", FieldType.TEXT, false, ""));
		String rule = at.finding().rule();
		return QuickFix.ofPlan(entry.id(), about, List.of(kind),
				List.of(about, kind, rule), fields, (scene, answers) -> {
					Evidence evidence = ImprimaturFactory.eINSTANCE.createEvidence();
					evidence.setName(rule + " " + Labels.name(about));
					evidence.setKind(kind);
					evidence.getAbout().add(scene.of(about));
					if (named) {
						evidence.getSatisfies().add(rule);
					}
					answers.text("reference").ifPresent(evidence::setReference);
					answers.day("date").ifPresent(evidence::setDate);
					answers.day("expires").ifPresent(evidence::setExpires);
					answers.text("recordedBy").ifPresent(evidence::setRecordedBy);
					scene.of(at.estate()).getEvidence().add(evidence);
				});
	}

	/** A manufacturer's permission holds for all its images, unless nobody knows whose the image is. */
	private static Element maker(FixCase at) {
		return at.finding().related().stream().filter(Manufacturer.class::isInstance).findFirst()
				.or(() -> at.deployment().map(Deployment::getImage)).orElse(at.finding().element());
	}
}
