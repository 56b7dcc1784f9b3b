package org.imprimatur.exchange.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.ImprimaturFactory;

/** The entitlements of an agreement. They have no order number of their own: it stands in brackets after their name. */
record HeldEntitlements(Agreement agreement) implements HeldLicences<Entitlement> {

	@Override
	public List<Entitlement> all() {
		return agreement.getEntitlements();
	}

	@Override
	public boolean isExactly(Entitlement entitlement, Acquisition line) {
		boolean named = line.line().reference().isEmpty() || isNamed(entitlement, line) || !isOfSomeOrder(entitlement);
		return named && entitlement.getProduct() == line.product() && entitlement.getMetric() == line.metric()
				&& entitlement.getQuantity() == line.quantity()
				&& entitlement.isSoftwareAssurance() == line.assurance()
				&& Objects.equals(entitlement.getFrom(), line.from()) && Objects.equals(entitlement.getTo(), line.to());
	}

	@Override
	public boolean isMeant(Entitlement entitlement, Acquisition line) {
		return !line.line().reference().isEmpty() && isNamed(entitlement, line)
				&& (entitlement.getProduct() == line.product() || !line.line().orderLine().isEmpty());
	}

	private static boolean isNamed(Entitlement entitlement, Acquisition line) {
		return text(entitlement.getName()).endsWith("(" + line.line().reference() + ")");
	}

	private static boolean isOfSomeOrder(Entitlement entitlement) {
		return text(entitlement.getName()).endsWith(")");
	}

	private static String text(String text) {
		return text == null ? "" : text;
	}

	@Override
	public List<FieldUpdate> differences(Entitlement entitlement, Acquisition line) {
		return Stream.of(
				FieldUpdate.of("product", HeldPurchases.name(entitlement.getProduct()),
						HeldPurchases.name(line.product()), () -> entitlement.setProduct(line.product())),
				FieldUpdate.of("metric", entitlement.getMetric(), line.metric(),
						() -> entitlement.setMetric(line.metric())),
				FieldUpdate.of("quantity", entitlement.getQuantity() == 0 ? null : entitlement.getQuantity(),
						line.quantity(), () -> entitlement.setQuantity(line.quantity())),
				FieldUpdate.of("softwareAssurance", entitlement.isSoftwareAssurance(), line.assurance(),
						() -> entitlement.setSoftwareAssurance(line.assurance())),
				FieldUpdate.of("from", entitlement.getFrom(), line.from(), () -> entitlement.setFrom(line.from())),
				FieldUpdate.of("to", entitlement.getTo(), line.to(), () -> entitlement.setTo(line.to())))
				.filter(FieldUpdate::matters).toList();
	}

	@Override
	public Entitlement create(Acquisition line) {
		Entitlement entitlement = ImprimaturFactory.eINSTANCE.createEntitlement();
		PurchaseLine told = line.line();
		String name = told.product().isEmpty() ? told.partNumber() : told.product();
		entitlement.setName(told.reference().isEmpty() ? name : name + " (" + told.reference() + ")");
		entitlement.setProduct(line.product());
		entitlement.setMetric(line.metric());
		entitlement.setQuantity(line.quantity());
		entitlement.setSoftwareAssurance(line.assurance());
		entitlement.setFrom(line.from());
		entitlement.setTo(line.to());
		return entitlement;
	}
}
