package org.imprimatur.validation.facts;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;

/**
 * A product as an image carries it or a device is licensed for it, its texts resolved by the catalogue.
 *
 * @param family      UNKNOWN when neither text nor edition says it
 * @param release     empty when the catalogue does not know the text
 * @param versionText the text itself
 * @param edition     empty when the catalogue does not know the text
 * @param editionText the text itself
 * @param variant     N, KN, E, G or empty
 * @param servicing   UNKNOWN when the edition is
 * @param language    BCP 47 tag, MUL, or empty when not known
 * @param type        full or upgrade
 * @param channel     how it was sold
 * @param components  applications of a suite
 */
public record ProductFacts(Family family, Optional<Release> release, String versionText, Optional<Edition> edition,
		String editionText, String variant, Servicing servicing, String language, LicenceType type, Channel channel,
		Set<String> components) {

	/** The language of a medium that holds several. */
	public static final String MULTILANGUAGE = "MUL";

	/** What a plan records as a product, in this language. */
	public static ProductFacts of(Product product, String language, Catalogue catalogue) {
		ProductFacts facts = of(product.getFamily(), product.getVersion(), product.getEdition(), language,
				product.getType(), product.getChannel(), catalogue);
		String variant = text(product.getVariant()).isEmpty() ? facts.variant
				: text(product.getVariant()).toUpperCase(Locale.ROOT);
		Servicing servicing = product.getServicing() == Servicing.UNKNOWN ? facts.servicing : product.getServicing();
		Set<String> components = product.getComponents().isEmpty() ? facts.components
				: Set.copyOf(product.getComponents());
		Optional<Release> release = servicing == facts.servicing ? facts.release
				: catalogue.release(facts.family, servicing, facts.versionText);
		return new ProductFacts(facts.family, release, facts.versionText, facts.edition, facts.editionText, variant,
				servicing, facts.language, facts.type, facts.channel, components);
	}

	/** A product by its texts. */
	public static ProductFacts of(Family family, String version, String edition, String language, LicenceType type,
			Channel channel, Catalogue catalogue) {
		Optional<Edition> entry = catalogue.edition(family, text(edition));
		Family known = family == Family.UNKNOWN ? entry.map(Edition::family).orElse(Family.UNKNOWN) : family;
		Servicing servicing = entry.map(Edition::servicing).orElse(Servicing.UNKNOWN);
		return new ProductFacts(known, catalogue.release(known, servicing, text(version)), text(version), entry,
				text(edition), entry.map(Edition::variant).orElse(""), servicing,
				catalogue.language(text(language)).orElse(""), type, channel,
				Set.copyOf(entry.map(Edition::components).orElse(java.util.List.of())));
	}

	private static String text(String text) {
		return text == null ? "" : text.strip();
	}

	/** The edition without its variant: Professional for Pro N; the text itself when the catalogue does not know it. */
	public String editionBase() {
		return edition.map(Edition::base).orElse(editionText);
	}

	/** Whether it is a Home edition. */
	public boolean isHome() {
		return edition.map(Edition::home).orElse(false);
	}

	/** Whether it is a qualifying operating system for commercial customers; true when its edition is not known. */
	public boolean isQualifying() {
		return edition.map(Edition::qualifying).orElse(true);
	}

	/** Whether it is serviced long-term. */
	public boolean isLtsc() {
		return servicing == Servicing.LTSC;
	}

	/** What people call the edition. */
	public String editionName() {
		return edition.map(Edition::name).orElse(editionText);
	}

	/** What people call the release. */
	public String releaseName() {
		return release.map(Release::name).orElse(versionText);
	}

	/** Release, edition and language in a few words; the names of LTSC releases contain the edition. */
	public String label() {
		String named = releaseName().contains(editionName()) ? "" : editionName();
		return Stream.of(releaseName(), named, language).filter(text -> !text.isEmpty())
				.collect(Collectors.joining(" "));
	}
}
