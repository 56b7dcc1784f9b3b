package org.imprimatur.exchange.device;

import java.util.ArrayList;
import java.util.List;

/** The products of a machine that are likeliest to license its Windows; several when nothing tells which it is. */
public final class LikeliestProducts {

	private static final int MAX = 4;

	private List<LicensedProduct> products = List.of();

	/** None is known. */
	public LikeliestProducts() {
	}

	/** Notes a product, if none is likelier. */
	public void add(LicensedProduct product) {
		int rank = products.isEmpty() ? -1 : products.getFirst().rank();
		if (product.rank() > rank) {
			products = List.of(product);
		} else if (product.rank() == rank && products.size() < MAX && !products.contains(product)) {
			products = new ArrayList<>(products);
			products.add(product);
		}
	}

	/** Those that are likeliest. */
	public List<LicensedProduct> list() {
		return products;
	}
}
