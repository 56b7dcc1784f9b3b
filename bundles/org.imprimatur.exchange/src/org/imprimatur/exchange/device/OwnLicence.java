package org.imprimatur.exchange.device;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;

/**
 * What a running system tells of the licence that its device came with.
 * <p>
 * It tells it when it runs under that licence, and so do its version, edition and language; that is recorded as taken
 * from the running system, for the device may have been set up anew in another language. A client that runs by a volume
 * key, as an evaluation, or as an edition that no device is sold with (Enterprise, Education: a step-up) tells nothing,
 * for volume licences of Windows are upgrades of another licence and activation does not prove one (DOMAIN 1, 2.1,
 * RIM-519). Then an OEM key in the firmware still tells channel and edition, though neither version nor language; and an
 * OEM product id tells the channel. The rest stays empty, so that RIM-902 asks for it. A server's volume licence is a
 * full one.
 *
 * @param channel  how it was sold
 * @param family   UNKNOWN when the edition says it or it is not known
 * @param version  id of the release; empty when not known
 * @param edition  EditionID; empty when not known
 * @param language BCP 47 tag; empty when not known
 * @param source   what told it: {@code running_system}, {@code firmware}, {@code product_id}; empty when nothing did
 */
public record OwnLicence(Optional<Channel> channel, Family family, String version, String edition, String language,
		String source) {

	private static final Set<Channel> NOT_OWN = EnumSet.of(Channel.VL, Channel.EVALUATION);

	/** What these facts tell of it. */
	static OwnLicence of(SystemFacts facts, InstalledSystem system, FirmwareKey firmware,
			Optional<Channel> byProductId, Catalogue catalogue) {
		if (isOwn(facts, system, catalogue)) {
			Optional<Channel> channel = system.channel().or(() -> firmwareFits(system, firmware)
					? Optional.of(Channel.OEM) : Optional.empty());
			Family family = system.edition().isPresent() ? Family.UNKNOWN : system.family();
			OwnLicence licence = new OwnLicence(channel, family, system.version(),
					system.edition().map(Edition::id).orElse(""), system.language(), "running_system");
			return licence.isEmpty() ? unknown() : licence;
		}
		if (firmware.present()) {
			return new OwnLicence(Optional.of(Channel.OEM), Family.UNKNOWN, "",
					firmware.edition().map(Edition::id).orElse(""), "", "firmware");
		}
		return byProductId.isEmpty() ? unknown()
				: new OwnLicence(byProductId, Family.UNKNOWN, "", "", "", "product_id");
	}

	private static OwnLicence unknown() {
		return new OwnLicence(Optional.empty(), Family.UNKNOWN, "", "", "", "");
	}

	private static boolean isOwn(SystemFacts facts, InstalledSystem system, Catalogue catalogue) {
		if (system.family() == Family.WINDOWS_SERVER) {
			return !system.channel().equals(Optional.of(Channel.EVALUATION));
		}
		return facts.products().stream().map(product -> product.channel(catalogue))
				.noneMatch(channel -> channel.filter(NOT_OWN::contains).isPresent())
				&& system.edition().filter(edition -> !edition.stepUpFrom().isEmpty()).isEmpty();
	}

	private static boolean firmwareFits(InstalledSystem system, FirmwareKey firmware) {
		return firmware.edition().isPresent() && firmware.edition().equals(system.edition());
	}

	private boolean isEmpty() {
		return channel.isEmpty() && family == Family.UNKNOWN && version.isEmpty() && edition.isEmpty()
				&& language.isEmpty();
	}
}
