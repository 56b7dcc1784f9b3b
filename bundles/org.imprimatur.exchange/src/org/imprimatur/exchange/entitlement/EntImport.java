package org.imprimatur.exchange.entitlement;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;

/**
 * Takes the entitlements of a document into an agreement. They are known by their ids, else by what they say. What the
 * team recorded is filled in but not replaced unless the caller wants it. Saving is the caller's business.
 */
public final class EntImport {

	private static final Pattern ID = Pattern.compile("[\\p{L}\\p{M}\\p{N}._-]{1,200}");

	private final Estate estate;
	private final Agreement agreement;
	private final OnConflict onConflict;
	private final ImportContext context;
	private final Messages messages;

	/**
	 * Imports into an agreement.
	 *
	 * @param agreement  belongs to an estate
	 * @param onConflict who is right when document and record disagree
	 */
	public EntImport(Agreement agreement, OnConflict onConflict, ImportContext context) {
		this.estate = (Estate) Objects.requireNonNull(agreement.eContainer());
		this.agreement = agreement;
		this.onConflict = onConflict;
		this.context = context;
		this.messages = context.messages();
	}

	/** What {@link #apply} would do; changes nothing. */
	public LicenceReport preview(EntDocument document) {
		return new LicenceReport(changes(document, new ArrayList<>()));
	}

	/** Takes the entitlements over. */
	public LicenceReport apply(EntDocument document) {
		List<Runnable> actions = new ArrayList<>();
		List<LicenceChange> changes = changes(document, actions);
		actions.forEach(Runnable::run);
		return new LicenceReport(changes);
	}

	private List<LicenceChange> changes(EntDocument document, List<Runnable> actions) {
		BoughtProducts products = new BoughtProducts(estate, context.catalogue());
		EntReading reading = new EntReading(agreement, products, context.catalogue());
		EntElements elements = new EntElements(agreement);
		Set<String> ids = ids();
		Set<String> seen = new HashSet<>();
		List<LicenceChange> changes = new ArrayList<>();
		for (EntRecord ent : document.records()) {
			try {
				EntEntry entry = reading.read(ent);
				String id = ent.get(EntFact.ID);
				if (!id.isEmpty() && !seen.add(id)) {
					changes.add(change(Kind.DUPLICATE, document, ent, List.of(), "ent.duplicate", id));
					continue;
				}
				Runnable useProduct = () -> products.keep(entry.product(), estate);
				Optional<Element> known = elements.find(entry);
				changes.add(known.isPresent()
						? update(document, entry, elements.differences(known.get(), entry), actions, useProduct)
						: add(document, entry, elements, ids, actions, useProduct));
			} catch (EntReading.Refusal e) {
				changes.add(change(Kind.UNRESOLVED, document, ent, List.of(), e.key(), e.arguments()));
			}
		}
		return changes;
	}

	private LicenceChange add(EntDocument document, EntEntry entry, EntElements elements, Set<String> ids,
			List<Runnable> actions, Runnable useProduct) {
		String id = entry.ent().get(EntFact.ID);
		boolean usable = ID.matcher(id).matches() && ids.add(id);
		actions.add(() -> {
			useProduct.run();
			elements.add(entry, usable ? id : null);
		});
		return change(Kind.ADDED, document, entry.ent(), List.of(), "purchase.added", entry.quantity());
	}

	private LicenceChange update(EntDocument document, EntEntry entry, List<FieldUpdate> differences,
			List<Runnable> actions, Runnable useProduct) {
		List<CellChange> fields = differences.stream().map(FieldUpdate::change).toList();
		if (differences.isEmpty()) {
			return change(Kind.UNCHANGED, document, entry.ent(), fields, "purchase.unchanged");
		}
		boolean keep = onConflict == OnConflict.KEEP_PLAN;
		boolean conflict = keep && !differences.stream().allMatch(FieldUpdate::fills);
		if (!conflict) {
			actions.add(useProduct);
		}
		differences.stream().filter(difference -> !conflict || difference.fills()).map(FieldUpdate::setter)
				.forEach(actions::add);
		return change(conflict ? Kind.CONFLICT : Kind.CHANGED, document, entry.ent(), fields,
				conflict ? "purchase.conflict" : "purchase.changed", FieldUpdate.told(fields));
	}

	private Set<String> ids() {
		Set<String> ids = new HashSet<>();
		for (TreeIterator<EObject> all = estate.eAllContents(); all.hasNext();) {
			if (all.next() instanceof Element element && element.getId() != null) {
				ids.add(element.getId());
			}
		}
		return ids;
	}

	private LicenceChange change(Kind kind, EntDocument document, EntRecord ent, List<CellChange> fields, String key,
			Object... arguments) {
		String subject = (ent.get(EntFact.ID) + " " + ent.get(EntFact.PRODUCT_NAME)).strip();
		return new LicenceChange(kind, document.file(), ent.line(), subject, fields, messages.text(key, arguments));
	}
}
