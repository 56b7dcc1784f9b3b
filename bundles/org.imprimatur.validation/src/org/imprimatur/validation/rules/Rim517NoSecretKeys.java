package org.imprimatur.validation.rules;

import java.util.Collection;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.EstateRule;
import org.imprimatur.validation.rule.Report;
import org.imprimatur.validation.rule.Violation;

/** A plan names keys by their last five characters and never holds one in full. */
final class Rim517NoSecretKeys implements EstateRule {

	@Override
	public String id() {
		return "RIM-517";
	}

	@Override
	public void check(EstateFacts estate, Report report) {
		check(estate.estate(), estate.catalogue(), report);
		for (TreeIterator<EObject> all = estate.estate().eAllContents(); all.hasNext();) {
			check(all.next(), estate.catalogue(), report);
		}
	}

	private static void check(EObject object, Catalogue catalogue, Report report) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			if (attribute.getEAttributeType().getInstanceClass() == String.class) {
				texts(object.eGet(attribute)).flatMap(text -> WrittenKeys.in(text).stream()).distinct()
						.filter(key -> !catalogue.isPublishedSetupKey(key))
						.forEach(key -> report.add(Violation
								.of(attribute.getName(), key.substring(key.length() - 5)).at(element(object))));
			}
		}
	}

	private static Stream<String> texts(Object value) {
		return value instanceof Collection<?> several ? several.stream().map(String.class::cast)
				: Stream.ofNullable((String) value);
	}

	/** Where a finding can stand: the object, or what contains it. */
	private static Element element(EObject object) {
		return object instanceof Element element ? element : element(object.eContainer());
	}
}
