package org.imprimatur.validation.position;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.Comparator;

import org.imprimatur.model.Channel;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.validation.facts.DeploymentFacts.Cell;
import org.imprimatur.validation.facts.ProductFacts;

/** Counts the licences that came with devices. */
final class OwnLicenceCount {

	private static final Set<EvidenceKind> PROOFS = EnumSet.of(EvidenceKind.INVOICE, EvidenceKind.COA,
			EvidenceKind.PURCHASE_ORDER, EvidenceKind.FIRMWARE_RECORD);

	private record Kind(Channel channel, String product) {
	}

	private OwnLicenceCount() {
	}

	static List<OwnLicences> of(List<Cell> cells) {
		Map<Kind, OwnLicences> counts = new TreeMap<>(Comparator.comparing(Kind::channel).thenComparing(Kind::product));
		for (Cell cell : cells) {
			long proven = Collections.disjoint(cell.device().evidence(), PROOFS) ? 0 : cell.devices().size();
			cell.device().windows().ifPresent(licence -> add(counts, licence, cell.devices().size(), proven));
			cell.device().office().filter(licence -> licence.channel() != Channel.UNKNOWN)
					.ifPresent(licence -> add(counts, licence, cell.devices().size(), proven));
		}
		return List.copyOf(counts.values());
	}

	private static void add(Map<Kind, OwnLicences> counts, ProductFacts licence, long devices, long proven) {
		if (licence.channel() != Channel.VL) {
			counts.merge(new Kind(licence.channel(), licence.label()),
					new OwnLicences(licence.channel(), licence.label(), devices, proven),
					(one, other) -> new OwnLicences(one.channel(), one.product(), one.devices() + other.devices(),
							one.proven() + other.proven()));
		}
	}
}
