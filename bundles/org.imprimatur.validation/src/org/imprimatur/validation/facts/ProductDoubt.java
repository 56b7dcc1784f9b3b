package org.imprimatur.validation.facts;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Family;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;

/**
 * An attribute that makes up a product's identity and is missing, or that the catalogue does not know.
 *
 * @param attribute which one
 * @param text      what is recorded; empty when nothing is
 * @param nearest   what the catalogue knows and is most like the text
 */
public record ProductDoubt(Attribute attribute, String text, List<String> nearest) {

	/** The attributes of a product that are compared. Its language is that of the image (RIM-204). */
	public enum Attribute {
		FAMILY, VERSION, EDITION
	}

	/** Whether nothing is recorded at all. */
	public boolean isMissing() {
		return text.isEmpty();
	}

	/** What is in doubt about a product. A subscription has no version; an edition tells its family. */
	public static List<ProductDoubt> of(Product product, Catalogue catalogue) {
		ProductFacts facts = ProductFacts.of(product, "", catalogue);
		List<ProductDoubt> doubts = new ArrayList<>();
		if (facts.family() == Family.UNKNOWN) {
			doubts.add(new ProductDoubt(Attribute.FAMILY, "", List.of()));
		}
		if (facts.release().isEmpty() && facts.edition().filter(Edition::subscription).isEmpty()) {
			doubts.add(doubt(Attribute.VERSION, facts.versionText(), catalogue.releases().stream()
					.filter(release -> isOf(facts.family(), release.family()))
					.filter(release -> facts.servicing() == Servicing.UNKNOWN
							|| release.servicing() == Servicing.UNKNOWN || release.servicing() == facts.servicing())
					.map(release -> release.id()).toList()));
		}
		if (facts.edition().isEmpty()) {
			doubts.add(doubt(Attribute.EDITION, facts.editionText(), catalogue.editions().stream()
					.filter(edition -> isOf(facts.family(), edition.family()))
					.flatMap(edition -> Stream.of(edition.name(), edition.id())).toList()));
		}
		return doubts;
	}

	private static boolean isOf(Family wanted, Family family) {
		return wanted == Family.UNKNOWN || wanted == family;
	}

	private static ProductDoubt doubt(Attribute attribute, String text, Collection<String> known) {
		return new ProductDoubt(attribute, text, text.isEmpty() ? List.of() : NearestNames.of(text, known));
	}
}
