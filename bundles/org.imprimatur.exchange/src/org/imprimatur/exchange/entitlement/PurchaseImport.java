package org.imprimatur.exchange.entitlement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.exchange.mapping.ColumnNames;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Purchase;

/**
 * Takes the lines of purchase lists into an agreement. A line becomes a purchase; where it is a subscription, has
 * Software Assurance or an end, or is counted by user or core, it becomes an entitlement instead, since only that can
 * say so, and both would count twice. What the team recorded is filled in but not replaced unless the caller wants it.
 * Saving is the caller's business.
 */
public final class PurchaseImport {

	private final Estate estate;
	private final Agreement agreement;
	private final OnConflict onConflict;
	private final ImportContext context;
	private final Messages messages;
	private final Map<String, Offering> offerings = new HashMap<>();

	/** A line understood, or why it is not. */
	private record Understood(Optional<Acquisition> acquisition, Optional<LicenceChange> refusal) {
	}

	/**
	 * Imports into an agreement.
	 *
	 * @param agreement  belongs to an estate
	 * @param onConflict who is right when a line and the record disagree
	 */
	public PurchaseImport(Agreement agreement, OnConflict onConflict, ImportContext context) {
		this.estate = (Estate) Objects.requireNonNull(agreement.eContainer());
		this.agreement = agreement;
		this.onConflict = onConflict;
		this.context = context;
		this.messages = context.messages();
	}

	/** What {@link #apply} would do; changes nothing. */
	public LicenceReport preview(List<PurchaseLine> lines) {
		return run(lines, false);
	}

	/** Takes the lines over. */
	public LicenceReport apply(List<PurchaseLine> lines) {
		return run(lines, true);
	}

	private LicenceReport run(List<PurchaseLine> lines, boolean apply) {
		BoughtProducts products = new BoughtProducts(estate, context.catalogue());
		List<Understood> understood = lines.stream().map(line -> understand(line, products)).toList();
		List<Acquisition> acquisitions = understood.stream().map(Understood::acquisition).flatMap(Optional::stream)
				.toList();
		Map<Object, Acquisition> firsts = new HashMap<>();
		acquisitions.forEach(line -> firsts.putIfAbsent(line.identity(), line));
		LicenceMerge<Purchase> purchases = new LicenceMerge<>(new HeldPurchases(agreement), firsts, onConflict,
				messages);
		LicenceMerge<Entitlement> entitlements = new LicenceMerge<>(new HeldEntitlements(agreement), firsts, onConflict,
				messages);
		purchases.announce(acquisitions.stream().filter(line -> !line.limited()).toList());
		entitlements.announce(acquisitions.stream().filter(Acquisition::limited).toList());
		List<LicenceChange> changes = new ArrayList<>();
		for (Understood line : understood) {
			changes.add(line.acquisition()
					.map(acquisition -> (acquisition.limited() ? entitlements : purchases).merge(acquisition,
							() -> products.keep(acquisition.product(), estate)))
					.or(line::refusal).orElseThrow());
		}
		if (apply) {
			purchases.apply();
			entitlements.apply();
		}
		return new LicenceReport(changes);
	}

	private Understood understand(PurchaseLine line, BoughtProducts products) {
		if (line.quantity().isEmpty()) {
			return unresolved(line, "purchase.quantity");
		}
		if (line.quantity().getAsInt() <= 0) {
			return unresolved(line, "purchase.notBought", line.quantity().getAsInt());
		}
		String number = agreement.getNumber() == null ? "" : agreement.getNumber();
		if (!line.agreement().isEmpty() && !number.isBlank()
				&& !ColumnNames.key(line.agreement()).equals(ColumnNames.key(number))) {
			return unresolved(line, "purchase.otherAgreement", line.agreement(), number);
		}
		Offering offering = offerings.computeIfAbsent(line.product() + "\0" + line.kind(),
				key -> Offering.of(line.product(), line.kind(), context.catalogue()));
		if (offering.edition().isEmpty()) {
			return unresolved(line, "purchase.product", line.product().isEmpty() ? line.partNumber() : line.product());
		}
		return new Understood(Optional.of(Acquisition.of(line, products.of(offering), offering)), Optional.empty());
	}

	private Understood unresolved(PurchaseLine line, String key, Object... arguments) {
		return new Understood(Optional.empty(), Optional.of(new LicenceChange(Kind.UNRESOLVED, line.file(), line.line(),
				(line.reference() + " " + line.product()).strip(), List.of(), messages.text(key, arguments))));
	}
}
