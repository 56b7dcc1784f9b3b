package org.imprimatur.exchange.agent;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Finds the Office licence that a device came with among the software of an inventory: the only Office there that says
 * it is an OEM product. Others may be volume licences or stand-ins, so they tell nothing of the device's own.
 */
final class InstalledOffice {

	private final Catalogue catalogue;

	InstalledOffice(Catalogue catalogue) {
		this.catalogue = catalogue;
	}

	/** The device's Office columns; none when nothing tells them. */
	Map<DeviceColumn, String> columns(List<AgentLicence> licences) {
		List<AgentLicence> own = licences.stream().filter(this::isOwn).toList();
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		if (own.size() == 1) {
			String title = own.getFirst().title();
			Optional<Release> release = catalogue.release(Family.OFFICE, Servicing.UNKNOWN, title);
			Optional<Edition> edition = catalogue.edition(Family.OFFICE, title);
			columns.put(DeviceColumn.OFFICE_CHANNEL, Channel.OEM.name().toLowerCase(Locale.ROOT));
			columns.put(DeviceColumn.OFFICE_VERSION, release.map(Release::id).orElse(""));
			columns.put(DeviceColumn.OFFICE_EDITION, edition.map(Edition::id).orElse(""));
		}
		return columns;
	}

	private boolean isOwn(AgentLicence licence) {
		String title = licence.title().toLowerCase(Locale.ROOT);
		boolean suite = title.contains("office") && !title.contains("visio") && !title.contains("project");
		return suite && !licence.trial() && (licence.oem()
				|| catalogue.channelOfProductId(licence.productId()).equals(Optional.of(Channel.OEM)));
	}
}
