package org.imprimatur.exchange.powershell;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Channel;
import org.imprimatur.model.catalogue.Catalogue;

/** Has the catalogue read each combination of facts once, since a fleet has many machines and few combinations. */
final class Readings {

	private static final int MAX_KEPT = 50_000;
	private static final Set<Fact> READ = EnumSet.of(Fact.CAPTION, Fact.SKU, Fact.BUILD, Fact.LANGUAGE,
			Fact.UI_LANGUAGE, Fact.PRODUCT_TYPE, Fact.FIRMWARE_KEY, Fact.FIRMWARE_KEY_DESCRIPTION);

	private final Catalogue catalogue;
	private final Map<Key, Reading> known = new HashMap<>();

	private record Key(List<String> facts, List<LicensedProduct> products, Optional<Channel> byProductId) {
	}

	Readings(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** What the catalogue makes of that machine. */
	Reading of(Machine machine) {
		Optional<Channel> byProductId = catalogue.channelOfProductId(machine.get(Fact.PRODUCT_ID));
		String[] facts = READ.stream().map(machine::get).toArray(String[]::new);
		Key key = new Key(Arrays.asList(facts), machine.products(), byProductId);
		Reading reading = known.get(key);
		if (reading == null) {
			reading = read(machine, byProductId);
			if (known.size() < MAX_KEPT) {
				known.put(key, reading);
			}
		}
		return reading;
	}

	private Reading read(Machine machine, Optional<Channel> byProductId) {
		InstalledSystem system = InstalledSystem.of(machine, byProductId, catalogue);
		FirmwareKey firmware = FirmwareKey.of(machine, catalogue);
		return new Reading(system, firmware, OwnLicence.of(machine, system, firmware, byProductId, catalogue));
	}
}
