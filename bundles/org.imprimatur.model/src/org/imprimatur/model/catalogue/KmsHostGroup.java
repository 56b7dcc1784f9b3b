package org.imprimatur.model.catalogue;

import java.util.List;
import java.util.Set;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/**
 * A group of KMS host keys (CSVLK) and what a host with such a key activates.
 *
 * @param id         WS2022, W10
 * @param name       Windows Server 2022
 * @param hostFamily a host that runs a client system activates clients only
 * @param hosts      ids of the systems that such a key can be installed on
 * @param coverage   what it activates
 * @param confidence how sure the table is
 * @param sources    ids of the sources
 */
public record KmsHostGroup(String id, String name, Family hostFamily, Set<String> hosts, List<Coverage> coverage,
		Confidence confidence, List<String> sources) {

	/**
	 * Some products that a host activates.
	 *
	 * @param family    their family
	 * @param servicing their channel
	 * @param releases  ids of their releases
	 * @param editions  bases of their editions; empty for all
	 */
	public record Coverage(Family family, Servicing servicing, Set<String> releases, Set<String> editions) {

		private boolean covers(Family family, Servicing servicing, String release, String editionBase) {
			return this.family == family && this.servicing == servicing && releases.contains(release)
					&& (editions.isEmpty() || editions.contains(editionBase));
		}
	}

	/**
	 * Whether a host of this group activates the product.
	 *
	 * @param servicing   the product's channel; UNKNOWN matches none
	 * @param release     id of its release
	 * @param editionBase base of its edition
	 */
	public boolean covers(Family family, Servicing servicing, String release, String editionBase) {
		return coverage.stream().anyMatch(entry -> entry.covers(family, servicing, release, editionBase));
	}
}
