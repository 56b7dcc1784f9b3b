package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;

import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the catalogue knows, beside the products of an estate. */
class CatalogueProductTest {

	private static final Catalogue CATALOGUE = Catalogue.shipped();

	@ParameterizedTest
	@CsvSource({ "WINDOWS_CLIENT, Professional, GAC, 11, Windows 11 Pro",
			"WINDOWS_CLIENT, EnterpriseS, LTSC, 2024, Windows 11 Enterprise LTSC 2024",
			"WINDOWS_CLIENT, IoTEnterpriseS, LTSC, 2021, Windows 10 IoT Enterprise LTSC 2021",
			"WINDOWS_CLIENT, Education, GAC, '', Windows Education",
			"WINDOWS_SERVER, ServerStandard, LTSC, 2022, Windows Server 2022 Standard",
			"WINDOWS_SERVER, ServerStandard, GAC, 23H2, 'Windows Server, version 23H2 Standard'" })
	void aProductThatIsMadeIsFoundAgain(Family family, String edition, Servicing servicing, String version,
			String name) {
		CatalogueProduct known = known(family, edition, servicing, version);
		Product made = known.create();
		assertThat(made.getName()).isEqualTo(name);
		assertThat(known.isEditionOf(made)).isTrue();
		assertThat(known.isVariantOf(made)).isTrue();
		assertThat(known.isReleaseOf(made, known.edition().orElseThrow().servicing())).isTrue();
		assertThat(known.isServicingOf(made)).isTrue();
	}

	@Test
	void otherProductsAreNot() {
		CatalogueProduct pro = known(Family.WINDOWS_CLIENT, "Professional", Servicing.GAC, "11");
		Product other = known(Family.WINDOWS_CLIENT, "Enterprise", Servicing.GAC, "10").create();
		assertThat(pro.isEditionOf(other)).isFalse();
		assertThat(pro.isReleaseOf(other, Servicing.GAC)).isFalse();
		other.setVariant("N");
		assertThat(pro.isVariantOf(other)).isFalse();
		other.setServicing(Servicing.LTSC);
		assertThat(pro.isServicingOf(other)).isFalse();
	}

	@Test
	void anEditionThatTheCatalogueDoesNotKnowIsNone() {
		Product strange = ImprimaturFactory.eINSTANCE.createProduct();
		strange.setEdition("Klingon");
		CatalogueProduct unknown = new CatalogueProduct(CATALOGUE, Optional.empty(), Optional.empty());
		assertThat(unknown.knowsEditionOf(strange)).isFalse();
		assertThat(unknown.isEditionOf(strange)).isFalse();
	}

	private static CatalogueProduct known(Family family, String edition, Servicing servicing, String version) {
		Edition found = CATALOGUE.edition(family, edition).orElseThrow();
		Optional<Release> release = version.isEmpty() ? Optional.empty()
				: CATALOGUE.release(family, servicing, version);
		return new CatalogueProduct(CATALOGUE, Optional.of(found), release);
	}
}
