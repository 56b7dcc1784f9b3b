package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.imprimatur.model.Product;
import org.imprimatur.validation.facts.ProductDoubt.Attribute;

/** Writes a product's version or edition as the catalogue knows it. */
final class CorrectWord implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		Product product = (Product) at.argument(1);
		Attribute attribute = (Attribute) at.argument(2);
		return ((List<?>) at.argument(4)).stream().map(Object::toString)
				.map(word -> QuickFix.ofPlan(entry.id(), product, List.of(word),
						List.of(product, attribute, at.argument(3), word), List.of(),
						(scene, answers) -> product(scene.of(product), attribute, word)));
	}

	private static void product(Product product, Attribute attribute, String word) {
		product.eSet(product.eClass().getEStructuralFeature(attribute.name().toLowerCase(Locale.ROOT)), word);
	}
}
