package org.imprimatur.exchange.device;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Channel;
import org.imprimatur.model.catalogue.Catalogue;

/** Has the catalogue read each combination of facts once, since a fleet has many machines and few combinations. */
public final class Readings {

	private static final int MAX_KEPT = 50_000;

	private final Catalogue catalogue;
	private final Map<Key, Reading> known = new HashMap<>();

	/** The product ids of machines differ; what matters is the channel that they tell. */
	private record Key(SystemFacts facts, Optional<Channel> byProductId) {
	}

	/** By that catalogue. */
	public Readings(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** What the catalogue makes of these facts. */
	public Reading of(SystemFacts facts) {
		Optional<Channel> byProductId = catalogue.channelOfProductId(facts.productId());
		Key key = new Key(facts.withProductId(""), byProductId);
		Reading reading = known.get(key);
		if (reading == null) {
			reading = read(key);
			if (known.size() < MAX_KEPT) {
				known.put(key, reading);
			}
		}
		return reading;
	}

	private Reading read(Key key) {
		InstalledSystem system = InstalledSystem.of(key.facts(), key.byProductId(), catalogue);
		FirmwareKey firmware = FirmwareKey.of(key.facts(), catalogue);
		return new Reading(system, firmware,
				OwnLicence.of(key.facts(), system, firmware, key.byProductId(), catalogue));
	}
}
