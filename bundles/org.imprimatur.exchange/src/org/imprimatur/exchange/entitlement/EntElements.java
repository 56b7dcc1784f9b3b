package org.imprimatur.exchange.entitlement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Purchase;

/** The purchases and entitlements of an agreement, as documents of entitlements see them. */
record EntElements(Agreement agreement) {

	/** The one that an entry speaks of: by its id, else by all that it says. */
	Optional<Element> find(EntEntry entry) {
		List<? extends Element> held = entry.kind() == EntKind.PURCHASE ? agreement.getPurchases()
				: agreement.getEntitlements();
		String id = entry.ent().get(EntFact.ID);
		return Stream.concat(held.stream().filter(element -> !id.isEmpty() && id.equals(element.getId())),
				held.stream().filter(element -> differences(element, entry).isEmpty())).map(Element.class::cast)
				.findFirst();
	}

	/** Where an element and an entry differ. */
	List<FieldUpdate> differences(Element element, EntEntry entry) {
		Stream<FieldUpdate> own = element instanceof Purchase purchase ? differences(purchase, entry)
				: differences((Entitlement) element, entry);
		return Stream.concat(own, Stream.of(
				FieldUpdate.of("name", element.getName(), entry.ent().get(EntFact.NAME),
						() -> element.setName(entry.ent().get(EntFact.NAME))),
				FieldUpdate.of("note", element.getNote() == null ? null : element.getNote().strip(),
						entry.ent().get(EntFact.NOTE), () -> element.setNote(entry.ent().get(EntFact.NOTE)))))
				.filter(FieldUpdate::matters).toList();
	}

	private static Stream<FieldUpdate> differences(Purchase purchase, EntEntry entry) {
		String order = entry.ent().get(EntFact.ORDER);
		boolean sameProduct = purchase.getProduct() == entry.product();
		return Stream.of(
				FieldUpdate.of("product", HeldPurchases.name(purchase.getProduct()),
						sameProduct ? "" : HeldPurchases.name(entry.product()),
						() -> purchase.setProduct(entry.product())),
				FieldUpdate.of("quantity", purchase.getQuantity(), entry.quantity(),
						() -> purchase.setQuantity(entry.quantity())),
				FieldUpdate.of("date", purchase.getDate(), entry.ordered(), () -> purchase.setDate(entry.ordered())),
				FieldUpdate.of("order", purchase.getOrder(), order, () -> purchase.setOrder(order)));
	}

	private static Stream<FieldUpdate> differences(Entitlement entitlement, EntEntry entry) {
		boolean sameProduct = entitlement.getProduct() == entry.product();
		return Stream.of(
				FieldUpdate.of("product", HeldPurchases.name(entitlement.getProduct()),
						sameProduct ? "" : HeldPurchases.name(entry.product()),
						() -> entitlement.setProduct(entry.product())),
				FieldUpdate.of("metric", entitlement.getMetric(), entry.metric(),
						() -> entitlement.setMetric(entry.metric())),
				FieldUpdate.of("quantity", entitlement.getQuantity(), entry.quantity(),
						() -> entitlement.setQuantity(entry.quantity())),
				FieldUpdate.of("softwareAssurance", entitlement.isSoftwareAssurance(), entry.assurance(),
						() -> entitlement.setSoftwareAssurance(entry.assurance())),
				FieldUpdate.of("from", entitlement.getFrom(), entry.from(), () -> entitlement.setFrom(entry.from())),
				FieldUpdate.of("to", entitlement.getTo(), entry.to(), () -> entitlement.setTo(entry.to())));
	}

	/** Adds an element that says what an entry says; a null leaves the id to be given when the plan is saved. */
	void add(EntEntry entry, String id) {
		Element element = entry.kind() == EntKind.PURCHASE ? purchase(entry) : entitlement(entry);
		element.setId(id);
		String name = entry.ent().get(EntFact.NAME);
		element.setName(name.isEmpty() ? HeldPurchases.name(entry.product()) : name);
		element.setNote(orNull(entry.ent().get(EntFact.NOTE)));
	}

	private Purchase purchase(EntEntry entry) {
		Purchase purchase = ImprimaturFactory.eINSTANCE.createPurchase();
		purchase.setProduct(entry.product());
		purchase.setQuantity(entry.quantity());
		purchase.setDate(entry.ordered());
		purchase.setOrder(orNull(entry.ent().get(EntFact.ORDER)));
		agreement.getPurchases().add(purchase);
		return purchase;
	}

	private Entitlement entitlement(EntEntry entry) {
		Entitlement entitlement = ImprimaturFactory.eINSTANCE.createEntitlement();
		entitlement.setProduct(entry.product());
		entitlement.setMetric(entry.metric());
		entitlement.setQuantity(entry.quantity());
		entitlement.setSoftwareAssurance(entry.assurance());
		entitlement.setFrom(entry.from() == null ? entry.ordered() : entry.from());
		entitlement.setTo(entry.to());
		agreement.getEntitlements().add(entitlement);
		return entitlement;
	}

	private static String orNull(String text) {
		return text.isEmpty() ? null : text;
	}
}
