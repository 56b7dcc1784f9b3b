package org.imprimatur.validation.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.imprimatur.validation.facts.ProductDoubt.Attribute.EDITION;
import static org.imprimatur.validation.facts.ProductDoubt.Attribute.FAMILY;
import static org.imprimatur.validation.facts.ProductDoubt.Attribute.VERSION;

import java.util.List;

import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Product;
import org.imprimatur.model.catalogue.Catalogue;
import org.junit.jupiter.api.Test;

/** What of a product is missing or not known to the catalogue. */
class ProductDoubtTest {

	private static List<ProductDoubt> doubts(Family family, String version, String edition) {
		Product product = ImprimaturFactory.eINSTANCE.createProduct();
		product.setFamily(family);
		product.setVersion(version);
		product.setEdition(edition);
		return ProductDoubt.of(product, Catalogue.shipped());
	}

	@Test
	void noneWhereTheCatalogueKnowsAll() {
		assertThat(doubts(Family.WINDOWS_CLIENT, "11", "Pro")).isEmpty();
		assertThat(doubts(Family.UNKNOWN, "11", "Professional")).isEmpty();
		assertThat(doubts(Family.OFFICE, null, "O365ProPlusRetail")).isEmpty();
	}

	@Test
	void allThatIsMissing() {
		assertThat(doubts(Family.UNKNOWN, null, " ")).allMatch(ProductDoubt::isMissing)
				.extracting(ProductDoubt::attribute).containsExactly(FAMILY, VERSION, EDITION);
	}

	@Test
	void textsWithTheNearestThatTheCatalogueKnows() {
		assertThat(doubts(Family.WINDOWS_CLIENT, "11", "Profesional")).singleElement().satisfies(doubt -> {
			assertThat(doubt.attribute()).isEqualTo(EDITION);
			assertThat(doubt.text()).isEqualTo("Profesional");
			assertThat(doubt.nearest()).first().isEqualTo("Professional");
		});
		assertThat(doubts(Family.WINDOWS_SERVER, "2020", "ServerStandard")).singleElement()
				.satisfies(doubt -> assertThat(doubt.nearest()).hasSize(3).allMatch(id -> id.startsWith("20")));
	}
}
