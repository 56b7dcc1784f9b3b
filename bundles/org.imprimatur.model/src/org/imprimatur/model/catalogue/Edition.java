package org.imprimatur.model.catalogue;

import java.util.List;
import java.util.Set;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/**
 * An edition of a product. Two products have the same edition when {@code family}, {@code base}, {@code variant} and
 * {@code servicing} are equal.
 *
 * @param id                   the EditionID (Professional, EnterpriseSN); for Office, the product id of the installer
 *                             without its year (StandardVolume)
 * @param name                 what people call it, without the release: Pro N, Enterprise LTSC
 * @param family               never {@link Family#UNKNOWN}
 * @param base                 id of the edition without variant and servicing: Professional for Pro N, Enterprise for
 *                             Enterprise N LTSC
 * @param variant              N, KN, E, G, GN, or empty
 * @param servicing            {@link Servicing#UNKNOWN} where the family does not tell channels apart by edition
 * @param home                 whether it is a consumer edition of Windows
 * @param qualifying           whether it is a qualifying operating system for commercial customers
 * @param academicQualifying   whether it is one for academic customers
 * @param displayLanguageFixed whether the display language cannot be changed
 * @param stepUpFrom           bases from which an Enterprise or Education right leads here
 * @param namedLowerEditions   bases of the lower editions that the Product Terms name for it
 * @param components           applications of an Office suite, in alphabetical order; empty for others
 * @param subscription         whether it is a subscription such as Microsoft 365 Apps
 * @param sources              ids of the sources
 */
public record Edition(String id, String name, Family family, String base, String variant, Servicing servicing,
		boolean home, boolean qualifying, boolean academicQualifying, boolean displayLanguageFixed,
		Set<String> stepUpFrom, Set<String> namedLowerEditions, List<String> components, boolean subscription,
		List<String> sources) {
}
