package org.imprimatur.exchange.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;

/** Finds the product of an estate that was bought, or makes it. Products made are in no estate until it is changed. */
final class ProductChoice {

	private final List<Product> products;
	private final List<Product> made = new ArrayList<>();
	private final Catalogue catalogue;

	/** Looks among an estate's products. */
	ProductChoice(Estate estate, Catalogue catalogue) {
		this.products = new ArrayList<>(estate.getProducts());
		this.catalogue = catalogue;
	}

	/** The product of an offering whose edition is known. */
	Product of(Offering offering) {
		LicenceType type = offering.is(Offering.Kind.UPGRADE) ? LicenceType.UPGRADE : LicenceType.UNKNOWN;
		List<Product> same = products.stream().filter(product -> isSame(product, offering)).toList();
		return same.stream().filter(product -> product.getType() == type).findFirst()
				.or(() -> same.stream().filter(product -> product.getType() == LicenceType.UNKNOWN).findFirst())
				.orElseGet(() -> make(offering, type));
	}

	private boolean isSame(Product product, Offering offering) {
		Optional<Edition> edition = catalogue.edition(product.getFamily(), text(product.getEdition()));
		boolean sold = product.getChannel() == Channel.UNKNOWN || product.getChannel() == Channel.VL;
		return sold && edition.isPresent() && edition.equals(offering.edition()) && text(product.getVariant()).isEmpty()
				&& release(product, edition.get()).equals(offering.release());
	}

	private Optional<Release> release(Product product, Edition edition) {
		Servicing told = product.getServicing();
		Servicing servicing = told == Servicing.UNKNOWN ? edition.servicing() : told;
		return catalogue.release(edition.family(), servicing, text(product.getVersion()));
	}

	private Product make(Offering offering, LicenceType type) {
		Edition edition = offering.edition().orElseThrow();
		Product product = ImprimaturFactory.eINSTANCE.createProduct();
		product.setName(name(edition, offering.release()) + (type == LicenceType.UPGRADE ? " Upgrade" : ""));
		product.setFamily(edition.family());
		product.setEdition(edition.id());
		offering.release().map(Release::id).ifPresent(product::setVersion);
		product.setType(type);
		return remember(product);
	}

	private static String name(Edition edition, Optional<Release> release) {
		String family = edition.family() == Family.WINDOWS_CLIENT ? "Windows"
				: edition.family() == Family.WINDOWS_SERVER ? "Windows Server" : "";
		return release.map(Release::name).filter(name -> name.contains(edition.name()))
				.orElseGet(() -> (release.map(Release::name).orElse(family) + " " + edition.name()).strip());
	}

	/** A product like that one: the same in every field, or a copy of it. */
	Product like(Product wanted) {
		List<Product> same = products.stream().filter(product -> areEqual(product, wanted)).toList();
		return same.stream().filter(product -> text(product.getName()).equals(text(wanted.getName()))).findFirst()
				.or(() -> same.stream().findFirst()).orElseGet(() -> remember(wanted));
	}

	private static boolean areEqual(Product one, Product other) {
		return one.getFamily() == other.getFamily() && text(one.getVersion()).equalsIgnoreCase(text(other.getVersion()))
				&& text(one.getEdition()).equalsIgnoreCase(text(other.getEdition()))
				&& text(one.getVariant()).equalsIgnoreCase(text(other.getVariant()))
				&& one.getServicing() == other.getServicing() && one.getType() == other.getType()
				&& one.getChannel() == other.getChannel() && one.getComponents().equals(other.getComponents());
	}

	private Product remember(Product product) {
		products.add(product);
		made.add(product);
		return product;
	}

	/** Puts a product into its estate, if it is new. */
	void keep(Product product, Estate estate) {
		if (made.contains(product) && product.eContainer() == null) {
			estate.getProducts().add(product);
		}
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}
}
