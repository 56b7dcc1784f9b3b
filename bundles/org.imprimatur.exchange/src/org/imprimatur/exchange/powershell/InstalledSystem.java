package org.imprimatur.exchange.powershell;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Build;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.OsCaption;

/**
 * The operating system that runs on a machine, as far as the catalogue resolves it.
 *
 * @param family   UNKNOWN when not known
 * @param version  id of the release; empty when not known
 * @param edition  empty when not known, or when number and caption disagree
 * @param disputed whether they do
 * @param language BCP 47 tag of the language it was installed in; empty when not known
 * @param channel  how the licence that it runs under was sold
 */
record InstalledSystem(Family family, String version, Optional<Edition> edition, boolean disputed, String language,
		Optional<Channel> channel) {

	/**
	 * What runs on that machine.
	 *
	 * @param byProductId the channel that its product id tells, for want of better
	 */
	static InstalledSystem of(Machine machine, Optional<Channel> byProductId, Catalogue catalogue) {
		Optional<OsCaption> caption = catalogue.caption(machine.get(Fact.CAPTION), machine.get(Fact.BUILD));
		Optional<Edition> bySku = catalogue.edition(Family.UNKNOWN, machine.get(Fact.SKU));
		Optional<Edition> byCaption = caption
				.flatMap(system -> catalogue.edition(system.family(), system.edition()));
		boolean disputed = bySku.isPresent() && byCaption.isPresent() && !bySku.equals(byCaption);
		Optional<Edition> edition = disputed ? Optional.empty()
				: bySku.or(() -> byCaption).or(() -> byLicence(machine, catalogue));
		Family family = edition.map(Edition::family).or(() -> caption.map(OsCaption::family))
				.orElseGet(() -> byProductType(machine));
		return new InstalledSystem(family, version(machine, edition, caption, catalogue), edition, disputed,
				language(machine, catalogue), channel(machine, byProductId, catalogue));
	}

	private static Optional<Edition> byLicence(Machine machine, Catalogue catalogue) {
		if (machine.knows(Fact.SKU) || machine.products().size() != 1) {
			return Optional.empty();
		}
		return catalogue.edition(Family.UNKNOWN, machine.products().getFirst().family());
	}

	/** Win32_OperatingSystem.ProductType: 1 workstation, 2 domain controller, 3 server. */
	private static Family byProductType(Machine machine) {
		return switch (machine.get(Fact.PRODUCT_TYPE)) {
			case "1" -> Family.WINDOWS_CLIENT;
			case "2", "3" -> Family.WINDOWS_SERVER;
			default -> Family.UNKNOWN;
		};
	}

	/** By the build, since captions of Windows 11 were known to say 10; without an edition by the caption. */
	private static String version(Machine machine, Optional<Edition> edition, Optional<OsCaption> caption,
			Catalogue catalogue) {
		String said = caption.map(OsCaption::release).orElse("");
		if (edition.isEmpty()) {
			return said;
		}
		Optional<Build> build = catalogue.build(edition.get().family(), machine.get(Fact.BUILD));
		boolean ltsc = edition.get().family() == Family.WINDOWS_CLIENT && edition.get().servicing() == Servicing.LTSC;
		return build.flatMap(found -> ltsc ? found.ltscRelease() : Optional.of(found.release())).orElse(said);
	}

	private static String language(Machine machine, Catalogue catalogue) {
		return catalogue.language(machine.get(Fact.LANGUAGE))
				.or(() -> machine.knows(Fact.LANGUAGE) ? Optional.empty()
						: catalogue.language(machine.get(Fact.UI_LANGUAGE)))
				.orElse("");
	}

	private static Optional<Channel> channel(Machine machine, Optional<Channel> byProductId, Catalogue catalogue) {
		List<LicensedProduct> products = machine.products();
		Set<Optional<Channel>> told = products.stream().map(product -> product.channel(catalogue))
				.collect(Collectors.toSet());
		Optional<Channel> channel = told.size() == 1 ? told.iterator().next() : Optional.empty();
		boolean silent = told.stream().allMatch(Optional::isEmpty);
		return silent ? byProductId : channel;
	}
}
