package org.imprimatur.exchange.image;

import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.CatalogueProduct;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Release;

/** Finds the product of an estate that facts name, or makes it. */
final class ProductChoice {

	private final ImageFacts facts;
	private final ResolvedFacts resolved;
	private final CatalogueProduct known;

	/** The product with these facts. */
	ProductChoice(ImageFacts facts, ResolvedFacts resolved, Catalogue catalogue) {
		this.facts = facts;
		this.resolved = resolved;
		this.known = new CatalogueProduct(catalogue, resolved.edition(), resolved.release());
	}

	/** Whether the facts name any product. */
	boolean isNamed() {
		return !facts.editionId().isEmpty();
	}

	/** Whether the catalogue knows its edition and release. */
	boolean isResolved() {
		return known.edition().isPresent() && known.release().isPresent();
	}

	/** What people call it; the EditionID where the catalogue knows no better. */
	String name() {
		return known.edition().isPresent() ? known.name() : (known.name() + " " + facts.editionId()).strip();
	}

	/** Whether a product is the one, as far as either says. */
	boolean agrees(Product product) {
		boolean edition = text(product.getEdition()).isEmpty() || isEdition(product);
		boolean version = text(product.getVersion()).isEmpty() || known.release().isEmpty()
				|| known.isReleaseOf(product, known.release().map(Release::servicing).orElse(Servicing.UNKNOWN));
		boolean family = product.getFamily() == Family.UNKNOWN || resolved.family() == Family.UNKNOWN
				|| product.getFamily() == resolved.family();
		return family && edition && version;
	}

	/** Whether a product says no less than the facts do. */
	boolean isComplete(Product product) {
		return !text(product.getEdition()).isEmpty()
				&& (!text(product.getVersion()).isEmpty() || known.release().isEmpty());
	}

	/**
	 * The product among these, which names neither channel nor licence type or is the only one that agrees; else a new
	 * one that is in no estate yet.
	 */
	Product among(List<Product> products) {
		List<Product> same = products.stream().filter(product -> isComplete(product) && agrees(product)
				&& known.isVariantOf(product) && known.isServicingOf(product)).toList();
		Optional<Product> plain = same.stream().filter(product -> product.getChannel() == Channel.UNKNOWN)
				.filter(product -> product.getType() == LicenceType.UNKNOWN).findFirst();
		return plain.orElseGet(() -> same.size() == 1 ? same.getFirst() : create());
	}

	private Product create() {
		Product product = known.create();
		product.setName(name());
		product.setFamily(resolved.family());
		if (known.edition().isEmpty()) {
			product.setEdition(facts.editionId());
		}
		return product;
	}

	private boolean isEdition(Product product) {
		return known.knowsEditionOf(product) ? known.isEditionOf(product)
				: product.getEdition().strip().equalsIgnoreCase(facts.editionId());
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
