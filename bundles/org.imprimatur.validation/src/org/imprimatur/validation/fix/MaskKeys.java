package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.rules.WrittenKeys;

/** Replaces product keys that are written out by their last five characters. */
final class MaskKeys implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		Element element = at.finding().element();
		return Stream.of(QuickFix.ofPlan(entry.id(), element, List.of(), List.of(element, at.argument(1)), List.of(),
				(scene, answers) -> mask(scene.of(element), at.result().catalogue())));
	}

	/** Masks the element's own texts and those of contents that are no elements. */
	private static void mask(EObject object, Catalogue catalogue) {
		maskTexts(object, catalogue);
		for (TreeIterator<EObject> all = object.eAllContents(); all.hasNext();) {
			EObject content = all.next();
			if (content instanceof Element) {
				all.prune();
			} else {
				maskTexts(content, catalogue);
			}
		}
	}

	private static void maskTexts(EObject object, Catalogue catalogue) {
		for (EAttribute attribute : object.eClass().getEAllAttributes()) {
			Object value = object.eGet(attribute);
			if (value instanceof String text) {
				String masked = WrittenKeys.masked(text, catalogue::isPublishedSetupKey);
				if (!masked.equals(text)) {
					object.eSet(attribute, masked);
				}
			} else if (value instanceof List<?> && attribute.getEAttributeType().getInstanceClass() == String.class) {
				@SuppressWarnings("unchecked")
				List<String> texts = (List<String>) value;
				texts.replaceAll(text -> WrittenKeys.masked(text, catalogue::isPublishedSetupKey));
			}
		}
	}
}
