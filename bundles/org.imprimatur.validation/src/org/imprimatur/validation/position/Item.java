package org.imprimatur.validation.position;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Family;
import org.imprimatur.model.Metric;
import org.imprimatur.model.UserLicenceKind;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.rule.Labels;

/**
 * What licences are counted by. Licences for Windows clients are pooled over its releases, because a fleet does not
 * record for which release a device's upgrade, Enterprise or LTSC licence was bought; those for Windows Server and
 * Office are not.
 *
 * @param metric            devices, users or cores
 * @param family            the product family
 * @param release           id of the release; empty for Windows clients and user licences
 * @param edition           base of the edition, such as Professional; empty for user licences and Software Assurance
 * @param name              what people call it, without the family
 * @param user              the kind of user licence, if it is one
 * @param softwareAssurance whether it is Software Assurance on devices
 */
public record Item(Metric metric, Family family, String release, String edition, String name,
		Optional<UserLicenceKind> user, boolean softwareAssurance) {

	/** Edition of all LTSC releases of Windows for clients. */
	static final String LTSC = "EnterpriseLTSC";

	/** A product by device, user or core. */
	static Item of(ProductFacts product, Metric metric) {
		boolean client = product.family() == Family.WINDOWS_CLIENT;
		if (client && product.isLtsc()) {
			return new Item(metric, Family.WINDOWS_CLIENT, "", LTSC, "Windows Enterprise LTSC", Optional.empty(), false);
		}
		String name = product.edition().map(Item::plainName).orElse(product.editionText());
		return new Item(metric, product.family(),
				client ? "" : product.release().map(release -> release.id()).orElse(product.versionText()),
				product.editionBase(),
				Stream.of(client ? "Windows" : product.releaseName(), name).filter(word -> !word.isEmpty())
						.distinct().collect(Collectors.joining(" ")),
				Optional.empty(), false);
	}

	private static String plainName(Edition edition) {
		return edition.name().replaceFirst(edition.variant().isEmpty() ? "$" : " " + edition.variant() + "$", "");
	}

	/** A right to Windows for clients that a device holds. */
	static Item windows(String edition, String name) {
		return new Item(Metric.DEVICE, Family.WINDOWS_CLIENT, "", edition, "Windows " + name, Optional.empty(), false);
	}

	/** Software Assurance on devices. */
	static Item assurance() {
		return new Item(Metric.DEVICE, Family.WINDOWS_CLIENT, "", "", "Software Assurance", Optional.empty(), true);
	}

	/** A kind of user licence. */
	static Item of(UserLicenceKind kind) {
		return new Item(Metric.USER, Family.UNKNOWN, "", "", kind.name(), Optional.of(kind), false);
	}

	/** What people read. */
	public String label(Locale locale) {
		return user.map(kind -> Labels.of(kind, locale).toString()).orElse(name);
	}
}
