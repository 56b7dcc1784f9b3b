package org.imprimatur.exchange;

import java.util.Optional;

import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;

/**
 * What the catalogue knows of a product, to find it among those of an estate, or to make it.
 *
 * @param catalogue where it is known
 * @param edition   empty when not known
 * @param release   empty when not known
 */
public record CatalogueProduct(Catalogue catalogue, Optional<Edition> edition, Optional<Release> release) {

	/** Whether a product names an edition that the catalogue knows. */
	public boolean knowsEditionOf(Product product) {
		return editionOf(product).isPresent();
	}

	/** Whether a product is of this edition. */
	public boolean isEditionOf(Product product) {
		return edition.isPresent() && edition.equals(editionOf(product));
	}

	/** Whether a product names no variant, or that of the edition. */
	public boolean isVariantOf(Product product) {
		return text(product.getVariant()).isEmpty()
				|| edition.map(Edition::variant).filter(text(product.getVariant())::equalsIgnoreCase).isPresent();
	}

	/**
	 * Whether a product is of this release.
	 *
	 * @param otherwise the servicing of a product that names none
	 */
	public boolean isReleaseOf(Product product, Servicing otherwise) {
		Servicing servicing = product.getServicing() == Servicing.UNKNOWN ? otherwise : product.getServicing();
		return catalogue.release(product.getFamily(), servicing, text(product.getVersion())).equals(release);
	}

	/** Whether the servicing of a product is that of the release. */
	public boolean isServicingOf(Product product) {
		return product.getServicing() == Servicing.UNKNOWN ? differingServicing() == Servicing.UNKNOWN
				: release.map(Release::servicing).filter(product.getServicing()::equals).isPresent();
	}

	/** What people call it, such as Windows 11 IoT Enterprise LTSC 2024. */
	public String name() {
		String editionName = edition.map(Edition::name).orElse("");
		if (release.isPresent() && release.get().basedOn().isPresent() && edition.isPresent()) {
			return "Windows " + release.get().basedOn().get() + " " + editionName + " " + release.get().id();
		}
		String before = release.map(Release::name).orElseGet(() -> edition.map(Edition::family)
				.map(CatalogueProduct::name).orElse(""));
		return before.contains(editionName) ? before : (before + " " + editionName).strip();
	}

	private static String name(Family family) {
		return switch (family) {
			case WINDOWS_CLIENT -> "Windows";
			case WINDOWS_SERVER -> "Windows Server";
			default -> "";
		};
	}

	/** A new product with what is known, in no estate yet. */
	public Product create() {
		Product product = ImprimaturFactory.eINSTANCE.createProduct();
		product.setName(name());
		edition.ifPresent(known -> {
			product.setFamily(known.family());
			product.setEdition(known.id());
		});
		release.map(Release::id).ifPresent(product::setVersion);
		product.setServicing(differingServicing());
		return product;
	}

	private Optional<Edition> editionOf(Product product) {
		return catalogue.edition(product.getFamily(), text(product.getEdition()));
	}

	/** The release's servicing where the edition does not say it, as with the annual channel of Windows Server. */
	private Servicing differingServicing() {
		Servicing told = edition.map(Edition::servicing).orElse(Servicing.UNKNOWN);
		Servicing real = release.map(Release::servicing).orElse(told);
		return real == told ? Servicing.UNKNOWN : real;
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
