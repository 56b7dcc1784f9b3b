package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Purchase;

/** Records an order of the image's product under its agreement. */
final class RecordPurchase implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.agreement().flatMap(agreement -> at.image().map(image -> fix(at, entry, agreement, image))).stream();
	}

	private static QuickFix fix(FixCase at, FixEntry entry, Agreement agreement, Image image) {
		List<Field> fields = List.of(Field.of("quantity", FieldType.NUMBER, true, at.argument(2).toString()),
				Field.of("date", FieldType.DATE, true, at.result().day().toString()),
				Field.of("order", FieldType.TEXT, true, ""));
		return QuickFix.ofPlan(entry.id(), agreement, List.of(), List.of(agreement, image.getProduct()), fields,
				(scene, answers) -> {
					Purchase purchase = ImprimaturFactory.eINSTANCE.createPurchase();
					purchase.setProduct(scene.of(image.getProduct()));
					answers.number("quantity").ifPresent(purchase::setQuantity);
					answers.day("date").ifPresent(purchase::setDate);
					answers.text("order").ifPresent(purchase::setOrder);
					scene.of(agreement).getPurchases().add(purchase);
				});
	}
}
