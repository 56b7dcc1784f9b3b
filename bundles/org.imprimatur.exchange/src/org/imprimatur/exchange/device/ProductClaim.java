package org.imprimatur.exchange.device;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an inventory says of an instance of SoftwareLicensingProduct, be it of Windows, Office or an add-on; empty where
 * it says nothing.
 *
 * @param applicationId Windows, Office or something else
 * @param name          such as "Windows(R), Professional edition"
 * @param description   such as "Windows(R) Operating System, OEM_DM channel"
 * @param family        EditionID such as Professional
 * @param status        0 unlicensed, 1 licensed, 2 to 4 and 6 grace, 5 notification
 * @param keyChannel    such as OEM:DM
 * @param addOn         whether it says to be one
 * @param key           whether it has a product key; empty when that is not told
 */
public record ProductClaim(String applicationId, String name, String description, String family, String status,
		String keyChannel, boolean addOn, Optional<Boolean> key) {

	private static final String WINDOWS_ID = "55c92734-d682-4d71-983e-d6ec3f16059f";
	private static final String UNLICENSED = "0";
	private static final String LICENSED = "1";

	/** The product that may be what licenses Windows; empty for others, for add-ons, and for the many not installed. */
	public Optional<LicensedProduct> windows() {
		boolean active = !status.isEmpty() && !UNLICENSED.equals(status);
		boolean installed = key.orElse(status.isEmpty()) || active;
		if (!isWindows() || isAddOn() || !installed) {
			return Optional.empty();
		}
		int withKey = LICENSED.equals(status) ? 3 : 2;
		int rank = key.orElse(false) ? withKey : active ? 1 : 0;
		return Optional.of(new LicensedProduct(rank, description, keyChannel, name, family, status));
	}

	/** Whether it is one of Windows, by its application, else by what it is called. */
	public boolean isWindows() {
		return applicationId.isEmpty()
				? Stream.of(description, name).anyMatch(text -> text.toLowerCase(Locale.ROOT).startsWith("windows"))
				: WINDOWS_ID.equalsIgnoreCase(applicationId);
	}

	/** Extended Security Updates and the like have keys and channels of their own. */
	private boolean isAddOn() {
		return addOn || name.toLowerCase(Locale.ROOT).contains("add-on");
	}
}
