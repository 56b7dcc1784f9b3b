package org.imprimatur.exchange.device;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Channel;
import org.imprimatur.model.catalogue.Catalogue;

/**
 * An instance of SoftwareLicensingProduct that may be what licenses the running Windows.
 *
 * @param rank        greater is likelier: 3 licensed with a key, 2 with a key, 1 with a status, 0 nothing is known
 * @param description such as "Windows(R) Operating System, OEM_DM channel"
 * @param keyChannel  such as OEM:DM
 * @param name        such as "Windows(R), Professional edition"
 * @param family      EditionID such as Professional
 * @param status      0 unlicensed, 1 licensed, 2 to 4 and 6 grace, 5 notification
 */
public record LicensedProduct(int rank, String description, String keyChannel, String name, String family,
		String status) {

	/** The channel that it tells; the key's is the more exact. */
	public Optional<Channel> channel(Catalogue catalogue) {
		return catalogue.channel(keyChannel).or(() -> catalogue.channel(description));
	}

	/** What it says, in one line. */
	public String text() {
		return Stream.of(name, description, keyChannel, status.isEmpty() ? "" : "LicenseStatus " + status)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
	}
}
