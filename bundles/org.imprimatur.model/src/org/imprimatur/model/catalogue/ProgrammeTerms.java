package org.imprimatur.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Portal;
import org.imprimatur.model.Programme;

/**
 * What is known about the agreements of a volume-licence programme.
 *
 * @param programme               the programme
 * @param name                    its English name
 * @param nameJa                  its Japanese name
 * @param grant                   whether its agreements grant the re-imaging right
 * @param disputedUntil           last day until which a source contradicts {@code grant}; evidence may settle it
 * @param minimumWindowsPurchases Windows licences to be bought before media and keys are accessible
 * @param subscription            whether the rights end with the agreement
 * @param portals                 where its media and keys are fetched; empty when not known
 * @param kmsByException          whether KMS host keys are granted by exception only
 * @param academic                whether its customers are educational institutions
 * @param closedSince             the last day on which licences could be ordered
 * @param confidence              how sure {@code grant} is
 * @param contradictions          ids of the contradictions between sources (C1)
 * @param sources                 ids of the sources
 */
public record ProgrammeTerms(Programme programme, String name, String nameJa, Grant grant,
		Optional<LocalDate> disputedUntil, int minimumWindowsPurchases, boolean subscription, Set<Portal> portals,
		boolean kmsByException, boolean academic, Optional<LocalDate> closedSince, Confidence confidence,
		List<String> contradictions, List<String> sources) {
}
