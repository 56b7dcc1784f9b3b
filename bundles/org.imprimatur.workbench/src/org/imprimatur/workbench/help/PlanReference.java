package org.imprimatur.workbench.help;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.model.fleet.DeviceColumn;

/** What a plan file may hold, element by element, read from the model itself. */
final class PlanReference {

	private final Html page = new Html();

	private PlanReference() {
	}

	static String html() {
		PlanReference reference = new PlanReference();
		classes().forEach(reference::add);
		reference.addColumns();
		return reference.page.toString();
	}

	/** The elements of plan files; devices stand in fleets. */
	static List<EClass> classes() {
		List<EClass> classes = new ArrayList<>();
		for (EClassifier classifier : ImprimaturPackage.eINSTANCE.getEClassifiers()) {
			if (classifier instanceof EClass type && !type.isAbstract() && type != ImprimaturPackage.Literals.DEVICE) {
				classes.add(type);
			}
		}
		return classes;
	}

	private void add(EClass type) {
		page.heading(2, type.getName(), ModelTexts.type(type) + " (" + type.getName() + ")"); //$NON-NLS-1$ //$NON-NLS-2$
		documentation(type).ifPresent(page::paragraph);
		List<List<String>> rows = new ArrayList<>();
		for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
			if (!feature.isTransient()) {
				rows.add(List.of(feature.getName(), ModelTexts.feature(feature), kind(feature), meaning(feature)));
			}
		}
		page.table(List.of(Messages.attribute, Messages.label, Messages.kind, Messages.meaning), rows);
	}

	/** The model's own words are English. */
	private static Optional<String> documentation(org.eclipse.emf.ecore.EModelElement element) {
		return Locale.getDefault().getLanguage().equals("ja") ? Optional.empty() //$NON-NLS-1$
				: Optional.ofNullable(EcoreUtil.getDocumentation(element));
	}

	private static String meaning(EStructuralFeature feature) {
		return ModelTexts.hint(feature).or(() -> documentation(feature)).orElse(""); //$NON-NLS-1$
	}

	private static String kind(EStructuralFeature feature) {
		String many = feature.isMany() ? " …" : ""; //$NON-NLS-1$ //$NON-NLS-2$
		return switch (feature) {
		case EReference reference when reference.isContainment() ->
			"<" + feature.getName() + "> " + ModelTexts.type(reference.getEReferenceType()) + many; //$NON-NLS-1$ //$NON-NLS-2$
		case EReference reference -> "→ " + type(reference.getEReferenceType()) + many; //$NON-NLS-1$
		case EAttribute attribute when attribute.getEAttributeType() instanceof EEnum literals ->
			literals.getELiterals().stream().map(Object::toString).collect(Collectors.joining(" ")); //$NON-NLS-1$
		default -> primitive((EAttribute) feature) + many;
		};
	}

	private static String type(EClass type) {
		return type.isAbstract() ? type.getName() : ModelTexts.type(type);
	}

	private static String primitive(EAttribute attribute) {
		return switch (attribute.getEAttributeType().getName()) {
		case "Day" -> Messages.day; //$NON-NLS-1$
		case "EInt" -> Messages.number; //$NON-NLS-1$
		case "EBoolean" -> "true, false"; //$NON-NLS-1$ //$NON-NLS-2$
		default -> Messages.text;
		};
	}

	private void addColumns() {
		page.heading(2, "fleet-columns", Messages.fleetColumns); //$NON-NLS-1$
		page.paragraph(Messages.fleetColumnsText);
		page.paragraph(Arrays.stream(DeviceColumn.values()).map(DeviceColumn::header).collect(Collectors.joining(", "))); //$NON-NLS-1$
	}
}
