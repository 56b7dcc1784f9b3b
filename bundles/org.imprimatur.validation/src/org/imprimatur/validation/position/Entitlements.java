package org.imprimatur.validation.position;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Family;
import org.imprimatur.model.Metric;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.facts.ProductDoubt;
import org.imprimatur.validation.facts.ProductFacts;

/**
 * What an estate holds: orders, entitlements and user licences. An order counts from its day on, and under a
 * subscription as long as the agreement is in force.
 */
final class Entitlements {

	private final Catalogue catalogue;
	private final LocalDate day;
	private final Map<Item, List<Holding>> holdings = new LinkedHashMap<>();
	private final List<Uncounted> uncounted = new ArrayList<>();

	private Entitlements(EstateFacts facts) {
		this.catalogue = facts.catalogue();
		this.day = facts.day();
	}

	static Entitlements of(EstateFacts facts) {
		Entitlements all = new Entitlements(facts);
		for (Agreement agreement : facts.estate().getAgreements()) {
			agreement.getPurchases().forEach(purchase -> all.add(agreement, purchase));
			agreement.getEntitlements().forEach(entitlement -> all.add(agreement, entitlement));
		}
		facts.estate().getUserLicences().forEach(all::add);
		return all;
	}

	/** What is held, by item. */
	Map<Item, List<Holding>> holdings() {
		return holdings;
	}

	/** What is held of something that cannot be counted. */
	List<Uncounted> uncounted() {
		return uncounted;
	}

	private void add(Agreement agreement, Purchase purchase) {
		boolean ended = catalogue.terms(agreement.getProgramme()).subscription()
				&& !covers(agreement.getFrom(), agreement.getTo());
		boolean inForce = !ended && covers(purchase.getDate(), null);
		add(purchase, purchase.getProduct(), Metric.DEVICE, purchase.getQuantity(), agreement, inForce);
	}

	private void add(Agreement agreement, Entitlement entitlement) {
		boolean inForce = covers(entitlement.getFrom(), entitlement.getTo());
		Product product = entitlement.getProduct();
		add(entitlement, product, entitlement.getMetric(), entitlement.getQuantity(), agreement, inForce);
		if (entitlement.isSoftwareAssurance() && entitlement.getMetric() == Metric.DEVICE && product != null
				&& ProductFacts.of(product, "", catalogue).family() == Family.WINDOWS_CLIENT) {
			hold(Item.assurance(), new Holding(entitlement, Optional.of(agreement),
					Math.max(0, entitlement.getQuantity()), inForce));
		}
	}

	private void add(Element source, Product product, Metric metric, int quantity, Agreement agreement,
			boolean inForce) {
		if (quantity <= 0) {
			return;
		}
		if (product == null || !ProductDoubt.of(product, catalogue).isEmpty()) {
			uncounted.add(new Uncounted(Uncounted.Reason.PRODUCT_UNKNOWN, Optional.of(source), "", quantity));
			return;
		}
		ProductFacts facts = ProductFacts.of(product, "", catalogue);
		if (metric != Metric.DEVICE) {
			uncounted.add(new Uncounted(metric == Metric.CORE ? Uncounted.Reason.CORES
					: Uncounted.Reason.USERS_NOT_NAMED, Optional.of(source), facts.label(), quantity));
		}
		hold(Item.of(facts, metric), new Holding(source, Optional.of(agreement), quantity, inForce));
	}

	private void add(UserLicence licence) {
		if (licence.getQuantity() <= 0) {
			uncounted.add(new Uncounted(Uncounted.Reason.QUANTITY_UNKNOWN, Optional.of(licence), "", 0));
		}
		hold(Item.of(licence.getKind()), new Holding(licence, Optional.ofNullable(licence.getAgreement()),
				Math.max(0, licence.getQuantity()), covers(licence.getFrom(), licence.getTo())));
	}

	private void hold(Item item, Holding holding) {
		holdings.computeIfAbsent(item, key -> new ArrayList<>()).add(holding);
	}

	private boolean covers(LocalDate from, LocalDate to) {
		return (from == null || !day.isBefore(from)) && (to == null || !day.isAfter(to));
	}
}
