package org.imprimatur.exchange.entitlement;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Element;

/**
 * Brings lines together with what an agreement holds. Each element is meant by one line at most, and by the line that
 * it says exactly rather than by another.
 *
 * @param <E> purchases or entitlements
 */
final class LicenceMerge<E extends Element> {

	private final HeldLicences<E> held;
	private final OnConflict onConflict;
	private final Messages messages;
	private final Map<Acquisition, E> exact = new IdentityHashMap<>();
	private final Set<E> met = Collections.newSetFromMap(new IdentityHashMap<>());
	private final Map<Object, Acquisition> firsts;
	private final List<Runnable> actions = new ArrayList<>();

	/**
	 * Merges into what is held.
	 *
	 * @param firsts the line that has each {@linkplain Acquisition#identity identity} first
	 */
	LicenceMerge(HeldLicences<E> held, Map<Object, Acquisition> firsts, OnConflict onConflict, Messages messages) {
		this.held = held;
		this.firsts = firsts;
		this.onConflict = onConflict;
		this.messages = messages;
	}

	/** Takes all lines into account before any of them is merged. */
	void announce(List<Acquisition> lines) {
		for (Acquisition line : lines) {
			if (firsts.get(line.identity()) == line) {
				held.all().stream().filter(element -> held.isExactly(element, line)).filter(met::add).findFirst()
						.ifPresent(element -> exact.put(line, element));
			}
		}
	}

	/** What becomes of a line. The plan changes when {@link #apply} is called. */
	LicenceChange merge(Acquisition line, Runnable useProduct) {
		Acquisition earlier = firsts.get(line.identity());
		if (earlier != line) {
			boolean same = earlier.says(line);
			return change(same ? Kind.DUPLICATE : Kind.CONFLICT, line, List.of(),
					same ? "purchase.duplicate" : "purchase.lineTwice", earlier.line().line());
		}
		E known = exact.get(line);
		Optional<E> element = known != null ? Optional.of(known)
				: held.all().stream().filter(other -> !met.contains(other) && held.isMeant(other, line)).findFirst();
		if (element.isEmpty()) {
			actions.add(() -> {
				useProduct.run();
				held.all().add(held.create(line));
			});
			return change(Kind.ADDED, line, List.of(), "purchase.added", line.quantity());
		}
		met.add(element.get());
		return update(line, held.differences(element.get(), line), useProduct);
	}

	private LicenceChange update(Acquisition line, List<FieldUpdate> differences, Runnable useProduct) {
		List<CellChange> fields = differences.stream().map(FieldUpdate::change).toList();
		boolean agrees = differences.stream().allMatch(FieldUpdate::fills);
		if (differences.isEmpty()) {
			return change(Kind.UNCHANGED, line, fields, "purchase.unchanged");
		}
		if (!agrees && onConflict == OnConflict.KEEP_PLAN) {
			differences.stream().filter(FieldUpdate::fills).map(FieldUpdate::setter).forEach(actions::add);
			return change(Kind.CONFLICT, line, fields, "purchase.conflict", FieldUpdate.told(fields));
		}
		actions.add(useProduct);
		differences.stream().map(FieldUpdate::setter).forEach(actions::add);
		return change(Kind.CHANGED, line, fields, "purchase.changed", FieldUpdate.told(fields));
	}

	private LicenceChange change(Kind kind, Acquisition line, List<CellChange> fields, String key,
			Object... arguments) {
		PurchaseLine told = line.line();
		String subject = (told.reference() + " " + told.product()).strip();
		return new LicenceChange(kind, told.file(), told.line(), subject, fields, messages.text(key, arguments));
	}

	/** Changes the plan. To be called once. */
	void apply() {
		actions.forEach(Runnable::run);
	}
}
