package org.imprimatur.exchange.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;

/** The purchases of an agreement. They are known by order, order line and product. */
record HeldPurchases(Agreement agreement) implements HeldLicences<Purchase> {

	@Override
	public List<Purchase> all() {
		return agreement.getPurchases();
	}

	@Override
	public boolean isExactly(Purchase purchase, Acquisition line) {
		return isSameOrder(purchase, line.line().reference()) && purchase.getProduct() == line.product()
				&& purchase.getQuantity() == line.quantity()
				&& Objects.equals(purchase.getDate(), line.line().date().orElse(null));
	}

	@Override
	public boolean isMeant(Purchase purchase, Acquisition line) {
		PurchaseLine told = line.line();
		boolean wholeOrder = !told.orderLine().isEmpty() && isSameOrder(purchase, told.order())
				&& purchase.getQuantity() == line.quantity();
		boolean sameProduct = purchase.getProduct() == line.product();
		if (told.order().isEmpty()) {
			return sameProduct && purchase.getQuantity() == line.quantity() && isEmpty(purchase.getOrder())
					&& (purchase.getDate() == null || told.date().isEmpty());
		}
		boolean otherDay = told.orderLine().isEmpty() && told.date().isPresent() && purchase.getDate() != null
				&& !told.date().get().equals(purchase.getDate()) && purchase.getQuantity() != line.quantity();
		return (isSameOrder(purchase, told.reference()) || wholeOrder) && !otherDay
				&& (sameProduct || !told.orderLine().isEmpty() && !wholeOrder);
	}

	private static boolean isSameOrder(Purchase purchase, String reference) {
		return Objects.requireNonNullElse(purchase.getOrder(), "").strip().equalsIgnoreCase(reference);
	}

	private static boolean isEmpty(String text) {
		return text == null || text.isBlank();
	}

	@Override
	public List<FieldUpdate> differences(Purchase purchase, Acquisition line) {
		PurchaseLine told = line.line();
		return Stream.of(
				FieldUpdate.of("product", name(purchase.getProduct()), name(line.product()),
						() -> purchase.setProduct(line.product())),
				FieldUpdate.of("quantity", purchase.getQuantity() == 0 ? null : purchase.getQuantity(), line.quantity(),
						() -> purchase.setQuantity(line.quantity())),
				FieldUpdate.of("date", purchase.getDate(), told.date().orElse(null),
						() -> purchase.setDate(told.date().orElse(null))),
				FieldUpdate.of("order", isSameOrder(purchase, told.order()) ? "" : purchase.getOrder(),
						isSameOrder(purchase, told.reference()) ? "" : told.reference(),
						() -> purchase.setOrder(told.reference())))
				.filter(FieldUpdate::matters).toList();
	}

	/** What messages call a product. */
	static String name(Product product) {
		return product == null ? "" : Objects.requireNonNullElse(product.getName(), product.getEdition());
	}

	@Override
	public Purchase create(Acquisition line) {
		Purchase purchase = ImprimaturFactory.eINSTANCE.createPurchase();
		purchase.setName(line.line().product().isEmpty() ? line.line().partNumber() : line.line().product());
		purchase.setProduct(line.product());
		purchase.setQuantity(line.quantity());
		purchase.setDate(line.line().date().orElse(null));
		purchase.setOrder(line.line().reference().isEmpty() ? null : line.line().reference());
		return purchase;
	}
}
