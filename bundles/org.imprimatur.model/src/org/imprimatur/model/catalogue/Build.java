package org.imprimatur.model.catalogue;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Family;

/**
 * A build of Windows. It tells the release but is not licence identity itself.
 *
 * @param number      19045, 26100
 * @param family      Windows client or Windows Server, which share some numbers
 * @param release     id of the release; of the General Availability one for a client
 * @param feature     the feature update such as 22H2; empty when it has none or is not known
 * @param ltscRelease id of the LTSC release that has this build too (clients only)
 * @param sources     ids of the sources
 */
public record Build(int number, Family family, String release, String feature, Optional<String> ltscRelease,
		List<String> sources) {
}
