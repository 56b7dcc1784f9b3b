package org.imprimatur.validation.proposal;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Wave;

/**
 * A wave of a proposal.
 *
 * @param existing    the wave of the estate that is added to; empty for a new one
 * @param start       its first day; null where an existing one has none
 * @param deployments the groups that get each image
 */
public record ProposedWave(Optional<Wave> existing, LocalDate start,
		Map<Installation, List<ProposedGroup>> deployments) {

	/** How many devices are added. */
	public int size() {
		return deployments.values().stream().flatMap(List::stream).mapToInt(ProposedGroup::size).sum();
	}
}
