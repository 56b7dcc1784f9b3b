package org.imprimatur.exchange.device;

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
public record InstalledSystem(Family family, String version, Optional<Edition> edition, boolean disputed,
		String language, Optional<Channel> channel) {

	/**
	 * What these facts tell.
	 *
	 * @param byProductId the channel that its product id tells, for want of better
	 */
	static InstalledSystem of(SystemFacts facts, Optional<Channel> byProductId, Catalogue catalogue) {
		Optional<OsCaption> caption = catalogue.caption(facts.caption(), facts.build());
		Optional<Edition> bySku = catalogue.edition(Family.UNKNOWN, facts.sku());
		Optional<Edition> byCaption = caption
				.flatMap(system -> catalogue.edition(system.family(), system.edition()));
		boolean disputed = bySku.isPresent() && byCaption.isPresent() && !bySku.equals(byCaption);
		Optional<Edition> edition = disputed ? Optional.empty()
				: bySku.or(() -> byCaption).or(() -> byLicence(facts, catalogue));
		Family family = edition.map(Edition::family).or(() -> caption.map(OsCaption::family))
				.orElseGet(() -> byProductType(facts));
		return new InstalledSystem(family, version(facts, edition, caption, catalogue), edition, disputed,
				language(facts, catalogue), channel(facts, byProductId, catalogue));
	}

	private static Optional<Edition> byLicence(SystemFacts facts, Catalogue catalogue) {
		if (!facts.sku().isEmpty() || facts.products().size() != 1) {
			return Optional.empty();
		}
		return catalogue.edition(Family.UNKNOWN, facts.products().getFirst().family());
	}

	/** Win32_OperatingSystem.ProductType: 1 workstation, 2 domain controller, 3 server. */
	private static Family byProductType(SystemFacts facts) {
		return switch (facts.productType()) {
			case "1" -> Family.WINDOWS_CLIENT;
			case "2", "3" -> Family.WINDOWS_SERVER;
			default -> Family.UNKNOWN;
		};
	}

	/** By the build, since captions of Windows 11 were known to say 10; without an edition by the caption. */
	private static String version(SystemFacts facts, Optional<Edition> edition, Optional<OsCaption> caption,
			Catalogue catalogue) {
		String said = caption.map(OsCaption::release).orElse("");
		if (edition.isEmpty()) {
			return said;
		}
		Optional<Build> build = catalogue.build(edition.get().family(), facts.build());
		boolean ltsc = edition.get().family() == Family.WINDOWS_CLIENT && edition.get().servicing() == Servicing.LTSC;
		return build.flatMap(found -> ltsc ? found.ltscRelease() : Optional.of(found.release())).orElse(said);
	}

	private static String language(SystemFacts facts, Catalogue catalogue) {
		return catalogue.language(facts.language())
				.or(() -> !facts.language().isEmpty() ? Optional.empty()
						: catalogue.language(facts.uiLanguage()))
				.orElse("");
	}

	private static Optional<Channel> channel(SystemFacts facts, Optional<Channel> byProductId, Catalogue catalogue) {
		List<LicensedProduct> products = facts.products();
		Set<Optional<Channel>> told = products.stream().map(product -> product.channel(catalogue))
				.collect(Collectors.toSet());
		Optional<Channel> channel = told.size() == 1 ? told.iterator().next() : Optional.empty();
		boolean silent = told.stream().allMatch(Optional::isEmpty);
		return silent ? byProductId : channel;
	}
}
