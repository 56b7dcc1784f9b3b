package org.imprimatur.validation.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.ImprimaturPackage;

/** What stands in an estate, by the names under which statements mention it; these are the elements' ids too. */
final class Elements {

	private final Map<String, EObject> byName = new LinkedHashMap<>();
	private final Estate estate = ImprimaturFactory.eINSTANCE.createEstate();

	Elements() {
		register("estate", estate);
	}

	Estate estate() {
		return estate;
	}

	/** What has that name, created at its first mention. */
	EObject get(String name) {
		EObject known = byName.get(name);
		return known == null ? create(name) : known;
	}

	private EObject create(String name) {
		EObject created = EcoreUtil.create(type(name));
		contain(created);
		register(name, created);
		return created;
	}

	private void register(String name, EObject object) {
		if (object instanceof Element element) {
			element.setId(name);
		}
		byName.put(name, object);
	}

	private static EClass type(String name) {
		String word = name.replaceFirst("(\\d+|_\\w+)$", "");
		String className = Character.toUpperCase(word.charAt(0)) + word.substring(1);
		if (ImprimaturPackage.eINSTANCE.getEClassifier(className) instanceof EClass type && !type.isAbstract()) {
			return type;
		}
		throw new IllegalArgumentException("Neither an element nor a name for a new one: " + name);
	}

	/** Puts it into the newest element that can contain it. */
	private void contain(EObject object) {
		for (EObject container : List.copyOf(byName.values()).reversed()) {
			for (EReference reference : container.eClass().getEAllContainments()) {
				if (reference.getEReferenceType() == object.eClass()) {
					list(container, reference).add(object);
					return;
				}
			}
		}
		throw new IllegalArgumentException("Nothing can contain a " + object.eClass().getName());
	}

	/** Applies a statement about an element. */
	void apply(Statement statement) {
		EObject subject = get(statement.subject());
		if (statement.feature().isEmpty()) {
			copy(get(statement.value()), subject);
		} else {
			set(subject, feature(subject, statement.feature()), statement);
		}
	}

	private static EStructuralFeature feature(EObject subject, String name) {
		EStructuralFeature feature = subject.eClass().getEStructuralFeature(name);
		if (feature == null) {
			throw new IllegalArgumentException(subject.eClass().getName() + " has no feature " + name);
		}
		return feature;
	}

	private static void copy(EObject source, EObject target) {
		for (EStructuralFeature feature : source.eClass().getEAllStructuralFeatures()) {
			boolean contained = feature instanceof EReference reference && reference.isContainment();
			if (!contained && feature != ImprimaturPackage.Literals.ELEMENT__ID) {
				target.eSet(feature, source.eGet(feature));
			}
		}
	}

	private void set(EObject subject, EStructuralFeature feature, Statement statement) {
		if (!feature.isMany()) {
			subject.eSet(feature, statement.value().isEmpty() ? feature.getDefaultValue()
					: value(feature, statement.value()));
			return;
		}
		List<Object> values = statement.words().stream().map(word -> value(feature, word)).toList();
		switch (statement.effect()) {
		case SET -> subject.eSet(feature, values);
		case ADD -> list(subject, feature).addAll(values);
		case REMOVE -> list(subject, feature).removeAll(values);
		}
	}

	private Object value(EStructuralFeature feature, String text) {
		return feature instanceof EAttribute attribute
				? EcoreUtil.createFromString(attribute.getEAttributeType(), text)
				: get(text);
	}

	@SuppressWarnings("unchecked")
	private static EList<Object> list(EObject subject, EStructuralFeature feature) {
		return (EList<Object>) subject.eGet(feature);
	}
}
