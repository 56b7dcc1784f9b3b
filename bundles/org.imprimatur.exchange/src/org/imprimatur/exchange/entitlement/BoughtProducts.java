package org.imprimatur.exchange.entitlement;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.exchange.CatalogueProduct;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Estate;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Product;
import org.imprimatur.model.catalogue.Catalogue;

/** Finds the product of an estate that was bought, or makes it. Products made are in no estate until it is changed. */
final class BoughtProducts {

	private final List<Product> products;
	private final List<Product> made = new ArrayList<>();
	private final Catalogue catalogue;

	/** Looks among an estate's products. */
	BoughtProducts(Estate estate, Catalogue catalogue) {
		this.products = new ArrayList<>(estate.getProducts());
		this.catalogue = catalogue;
	}

	/** The product of an offering whose edition is known. */
	Product of(Offering offering) {
		LicenceType type = offering.is(Offering.Kind.UPGRADE) ? LicenceType.UPGRADE : LicenceType.UNKNOWN;
		CatalogueProduct bought = new CatalogueProduct(catalogue, offering.edition(), offering.release());
		List<Product> same = products.stream().filter(product -> isSame(product, bought)).toList();
		return same.stream().filter(product -> product.getType() == type).findFirst()
				.or(() -> same.stream().filter(product -> product.getType() == LicenceType.UNKNOWN).findFirst())
				.orElseGet(() -> make(bought, type));
	}

	private static boolean isSame(Product product, CatalogueProduct bought) {
		boolean sold = product.getChannel() == Channel.UNKNOWN || product.getChannel() == Channel.VL;
		return sold && bought.isEditionOf(product) && bought.isVariantOf(product)
				&& bought.isReleaseOf(product, bought.edition().orElseThrow().servicing());
	}

	private Product make(CatalogueProduct bought, LicenceType type) {
		Product product = bought.create();
		product.setName(product.getName() + (type == LicenceType.UPGRADE ? " Upgrade" : ""));
		product.setType(type);
		return remember(product);
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
