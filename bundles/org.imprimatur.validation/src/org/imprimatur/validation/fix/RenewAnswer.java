package org.imprimatur.validation.fix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Element;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.facts.Gap;

/** Completes or prolongs evidence or a waiver that is there but settles nothing. */
final class RenewAnswer implements FixMaker {

	private static final int MONTHS = 3;

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.finding().settlement().map(Settlement::by).or(() -> Optional.of(at.finding().element()))
				.filter(by -> by instanceof Waiver || by instanceof Evidence).map(by -> fix(at, entry, by)).stream();
	}

	private static QuickFix fix(FixCase at, FixEntry entry, Element answer) {
		List<Field> fields = new ArrayList<>();
		(answer instanceof Waiver waiver ? Gap.of(waiver) : Gap.of((Evidence) answer))
				.forEach(gap -> fields.add(field(gap, at)));
		Object expires = answer.eGet(answer.eClass().getEStructuralFeature("expires"));
		boolean expired = at.finding().settlement().filter(Settlement::expired).isPresent();
		if (expired || expires != null && at.finding().message().variant().equals("dates")) {
			fields.add(expires(at));
		}
		return QuickFix.ofPlan(entry.id(), answer, List.of(), List.of(answer), fields,
				(scene, answers) -> fields.forEach(field -> answers.text(field.name())
						.ifPresent(text -> set(scene.of(answer), field.name(), text))));
	}

	private static Field field(Gap gap, FixCase at) {
		return switch (gap) {
		case RULE -> Field.of("rule", FieldType.TEXT, true, "");
		case APPROVER -> Field.of("approver", FieldType.TEXT, true, "");
		case REASON -> Field.of("reason", FieldType.TEXT, true, "");
		case REFERENCE -> Field.of("reference", FieldType.TEXT, true, "");
		case DAY -> expires(at);
		};
	}

	private static Field expires(FixCase at) {
		return Field.of("expires", FieldType.DATE, true, at.day().plusMonths(MONTHS).toString());
	}

	private static void set(EObject answer, String name, String text) {
		EStructuralFeature feature = answer.eClass().getEStructuralFeature(name);
		answer.eSet(feature, EcoreUtil.createFromString((EDataType) feature.getEType(), text));
	}
}
