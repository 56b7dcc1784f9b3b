package org.imprimatur.exchange.powershell;

import java.util.Locale;
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
record LicensedProduct(int rank, String description, String keyChannel, String name, String family, String status) {

	private static final String WINDOWS_ID = "55c92734-d682-4d71-983e-d6ec3f16059f";

	/** What that row says; empty for products other than Windows, for add-ons, and for the many not installed. */
	static Optional<LicensedProduct> of(CimRow row) {
		String status = row.get(CimProperty.LICENSE_STATUS);
		boolean key = row.has(CimProperty.PARTIAL_PRODUCT_KEY);
		boolean active = !status.isEmpty() && !"0".equals(status);
		boolean told = row.table().column(CimProperty.PARTIAL_PRODUCT_KEY) >= 0 || !status.isEmpty();
		if (!isWindows(row) || isAddOn(row) || told && !key && !active) {
			return Optional.empty();
		}
		int rank = key ? "1".equals(status) ? 3 : 2 : active ? 1 : 0;
		return Optional.of(new LicensedProduct(rank, row.get(CimProperty.DESCRIPTION),
				row.get(CimProperty.PRODUCT_KEY_CHANNEL), row.get(CimProperty.NAME),
				row.get(CimProperty.LICENSE_FAMILY), status));
	}

	private static boolean isWindows(CimRow row) {
		String application = row.get(CimProperty.APPLICATION_ID);
		return application.isEmpty()
				? Stream.of(CimProperty.DESCRIPTION, CimProperty.NAME)
						.anyMatch(property -> row.get(property).toLowerCase(Locale.ROOT).startsWith("windows"))
				: WINDOWS_ID.equalsIgnoreCase(application);
	}

	/** Extended Security Updates and the like have keys and channels of their own. */
	private static boolean isAddOn(CimRow row) {
		return row.says(CimProperty.LICENSE_IS_ADDON)
				|| row.get(CimProperty.NAME).toLowerCase(Locale.ROOT).contains("add-on");
	}

	/** The channel that it tells; the key's is the more exact. */
	Optional<Channel> channel(Catalogue catalogue) {
		return catalogue.channel(keyChannel).or(() -> catalogue.channel(description));
	}

	/** What it says, in one line. */
	String text() {
		return Stream.of(name, description, keyChannel, status.isEmpty() ? "" : "LicenseStatus " + status)
				.filter(text -> !text.isEmpty()).collect(Collectors.joining("; "));
	}
}
