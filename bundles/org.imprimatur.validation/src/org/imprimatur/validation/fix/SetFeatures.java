package org.imprimatur.validation.fix;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Element;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;

/**
 * Sets features, each given by an argument: {@code image.source=VL_MEDIA} to a value, {@code agreement.to?} to an answer
 * that is asked for, {@code image.downloadedOn??} to one that may be left out. {@code agreement.to?P1Y} offers the day
 * of the deployment plus a year, {@code agreement.from?P0D} that day itself, {@code image.downloadedOn?@2} the third
 * argument of the finding's message.
 */
final class SetFeatures implements FixMaker {

	/** One of the arguments. */
	private record Assignment(EObject holder, EStructuralFeature feature, String value, Optional<Field> field) {
	}

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		List<Assignment> assignments = new ArrayList<>();
		for (String argument : entry.arguments()) {
			Optional<Assignment> assignment = read(argument, at);
			if (assignment.isEmpty()) {
				return Stream.empty();
			}
			assignments.add(assignment.get());
		}
		Element subject = (Element) assignments.getFirst().holder();
		List<Field> fields = assignments.stream().flatMap(assignment -> assignment.field().stream()).toList();
		return Stream.of(QuickFix.ofPlan(entry.id(), subject, List.of(), List.of(subject), fields,
				(scene, answers) -> assignments.forEach(assignment -> assign(assignment, scene, answers))));
	}

	private static Optional<Assignment> read(String argument, FixCase at) {
		int dot = argument.indexOf('.');
		int end = argument.indexOf('=') < 0 ? argument.indexOf('?') : argument.indexOf('=');
		Optional<? extends EObject> holder = at.holder(argument.substring(0, dot));
		EStructuralFeature feature = holder
				.map(it -> it.eClass().getEStructuralFeature(argument.substring(dot + 1, end))).orElse(null);
		if (feature == null) {
			return Optional.empty();
		}
		if (argument.charAt(end) == '=') {
			return Optional.of(new Assignment(holder.get(), feature, argument.substring(end + 1), Optional.empty()));
		}
		boolean required = !argument.startsWith("??", end);
		String period = argument.substring(end).replace("?", "");
		Field field = field(at, holder.get(), feature, required, period);
		return field.type() == FieldType.CHOICE && field.choices().isEmpty() ? Optional.empty()
				: Optional.of(new Assignment(holder.get(), feature, "", Optional.of(field)));
	}

	private static Field field(FixCase at, EObject holder, EStructuralFeature feature, boolean required,
			String period) {
		String name = feature.getName();
		if (feature instanceof EReference reference) {
			return new Field(name, FieldType.CHOICE, required, "", Elements.choices(
					Elements.of(reference.getEReferenceType(), at.estate(),
							feature.isMany() ? null : (EObject) holder.eGet(feature))));
		}
		if (feature.getEType() instanceof EEnum literals) {
			return new Field(name, FieldType.CHOICE, required, "", literals(literals, holder.eGet(feature)));
		}
		if (feature.getEType().getInstanceClass() == LocalDate.class) {
			return Field.of(name, FieldType.DATE, required, day(period, at));
		}
		if (feature.getEType().getInstanceClass() == int.class) {
			int current = (Integer) holder.eGet(feature);
			return Field.of(name, FieldType.NUMBER, required, name.equals("used") && current >= 0 ? "" + current : "");
		}
		if (name.equals("rule")) {
			return new Field(name, FieldType.CHOICE, required, "", RuleBook.installed().entries().stream()
					.map(RuleEntry::id).map(id -> new Choice(id, id)).toList());
		}
		if (name.equals("sha256")) {
			return Field.of(name, FieldType.SHA256, required, "");
		}
		String initial = name.equals("language") ? at.finding().profile()
				.map(profile -> profile.device().get(DeviceColumn.LICENCE_LANGUAGE)).orElse("") : "";
		return Field.of(name, FieldType.TEXT, required, initial);
	}

	private static String day(String word, FixCase at) {
		if (word.startsWith("@")) {
			return at.argument(Integer.parseInt(word.substring(1))).toString();
		}
		return word.isEmpty() ? "" : at.day().plus(Period.parse(word)).toString();
	}

	/** All literals but the current one and the first, which says that nothing is known. */
	private static List<Choice> literals(EEnum type, Object current) {
		return type.getELiterals().stream().skip(1).map(literal -> literal.getInstance())
				.filter(literal -> literal != current)
				.map(literal -> new Choice(((Enumerator) literal).getLiteral(), literal)).toList();
	}

	private static void assign(Assignment assignment, Scene scene, Answers answers) {
		EObject holder = scene.of(assignment.holder());
		EStructuralFeature feature = assignment.feature();
		if (assignment.field().isEmpty()) {
			holder.eSet(feature, value(feature, assignment.value()));
			return;
		}
		String name = assignment.field().get().name();
		if (!(feature instanceof EReference)) {
			answers.text(name).ifPresent(text -> holder.eSet(feature, value(feature, text)));
		} else if (feature.isMany()) {
			answers.choice(name).map(EObject.class::cast).map(scene::of).ifPresent(added -> add(holder, feature, added));
		} else {
			answers.choice(name).map(EObject.class::cast).map(scene::of)
					.ifPresent(target -> holder.eSet(feature, target));
		}
	}

	@SuppressWarnings("unchecked")
	private static void add(EObject holder, EStructuralFeature feature, EObject added) {
		((List<EObject>) holder.eGet(feature)).add(added);
	}

	private static Object value(EStructuralFeature feature, String text) {
		return EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text);
	}
}
