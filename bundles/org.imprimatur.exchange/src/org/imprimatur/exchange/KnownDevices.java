package org.imprimatur.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;

/** The devices of the fleet file that an import goes into, for inventories that know machines by their names only. */
public final class KnownDevices {

	/** There are none. */
	public static final KnownDevices NONE = new KnownDevices();

	private final Map<String, Optional<String>> serials = new HashMap<>();

	private KnownDevices() {
	}

	/** Those of a fleet. */
	public static KnownDevices of(Fleet fleet) {
		KnownDevices known = new KnownDevices();
		for (Device device : fleet.getDevices()) {
			String key = key(device.getName());
			if (!key.isEmpty() && device.getSerial() != null) {
				known.serials.merge(key, Optional.of(device.getSerial()), (one, other) -> Optional.empty());
			}
		}
		return known;
	}

	/** The serial number of the only device of that host name; its domain does not count. */
	public Optional<String> serialOf(String name) {
		return serials.getOrDefault(key(name), Optional.empty());
	}

	private static String key(String name) {
		return Objects.requireNonNullElse(name, "").strip().toLowerCase(Locale.ROOT).split("\\.", 2)[0];
	}
}
