package org.imprimatur.exchange.image;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;

/** Finds the product of an estate that facts name, or makes it. */
final class ProductChoice {

	private final ImageFacts facts;
	private final ResolvedFacts resolved;
	private final Catalogue catalogue;

	/** The product with these facts. */
	ProductChoice(ImageFacts facts, ResolvedFacts resolved, Catalogue catalogue) {
		this.facts = facts;
		this.resolved = resolved;
		this.catalogue = catalogue;
	}

	/** Whether the facts name any product. */
	boolean isNamed() {
		return !facts.editionId().isEmpty();
	}

	/** Whether the catalogue knows its edition and release. */
	boolean isResolved() {
		return resolved.edition().isPresent() && resolved.release().isPresent();
	}

	/** What people call it. */
	String name() {
		return resolved.productName(facts);
	}

	/** Whether a product is the one, as far as either says. */
	boolean agrees(Product product) {
		boolean edition = text(product.getEdition()).isEmpty() || isEdition(product);
		boolean version = text(product.getVersion()).isEmpty() || resolved.release().isEmpty() || isRelease(product);
		boolean family = product.getFamily() == Family.UNKNOWN || resolved.family() == Family.UNKNOWN
				|| product.getFamily() == resolved.family();
		return family && edition && version;
	}

	/** Whether a product says no less than the facts do. */
	boolean isComplete(Product product) {
		return !text(product.getEdition()).isEmpty()
				&& (!text(product.getVersion()).isEmpty() || resolved.release().isEmpty());
	}

	/**
	 * The product among these, which names neither channel nor licence type or is the only one that agrees; else a new
	 * one that is in no estate yet.
	 */
	Product among(List<Product> products) {
		List<Product> same = products.stream().filter(product -> isComplete(product) && agrees(product)
				&& isVariantOfEdition(product) && isServicingOfRelease(product)).toList();
		Optional<Product> plain = same.stream().filter(product -> product.getChannel() == Channel.UNKNOWN)
				.filter(product -> product.getType() == LicenceType.UNKNOWN).findFirst();
		return plain.orElseGet(() -> same.size() == 1 ? same.getFirst() : create());
	}

	private Product create() {
		Product product = ImprimaturFactory.eINSTANCE.createProduct();
		product.setName(name());
		product.setFamily(resolved.family());
		product.setEdition(resolved.edition().map(Edition::id).orElse(facts.editionId()));
		resolved.release().map(Release::id).ifPresent(product::setVersion);
		product.setServicing(differingServicing());
		return product;
	}

	private boolean isEdition(Product product) {
		Optional<Edition> edition = catalogue.edition(product.getFamily(), product.getEdition());
		return edition.isPresent() ? edition.equals(resolved.edition())
				: product.getEdition().strip().equalsIgnoreCase(facts.editionId());
	}

	private boolean isRelease(Product product) {
		Servicing servicing = product.getServicing() == Servicing.UNKNOWN
				? resolved.release().map(Release::servicing).orElse(Servicing.UNKNOWN) : product.getServicing();
		return catalogue.release(product.getFamily(), servicing, product.getVersion()).equals(resolved.release());
	}

	private boolean isVariantOfEdition(Product product) {
		return text(product.getVariant()).isEmpty() || resolved.edition().map(Edition::variant)
				.filter(product.getVariant().strip()::equalsIgnoreCase).isPresent();
	}

	private boolean isServicingOfRelease(Product product) {
		return product.getServicing() == Servicing.UNKNOWN ? differingServicing() == Servicing.UNKNOWN
				: resolved.release().map(Release::servicing).filter(product.getServicing()::equals).isPresent();
	}

	/** The release's servicing where the edition does not say it, as with the annual channel of Windows Server. */
	private Servicing differingServicing() {
		Servicing edition = resolved.edition().map(Edition::servicing).orElse(Servicing.UNKNOWN);
		Servicing release = resolved.release().map(Release::servicing).orElse(edition);
		return release == edition ? Servicing.UNKNOWN : release;
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
