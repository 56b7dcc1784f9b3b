package org.imprimatur.model.catalogue;

import java.util.Set;

import org.imprimatur.model.Family;

/**
 * A public setup key (GVLK), known by its digest only.
 *
 * @param sha256   SHA-256 of the key in capitals with its hyphens, 64 hexadecimal digits
 * @param family   family of the products it installs; UNKNOWN for products that the catalogue does not list
 * @param edition  id of the edition it installs; empty for products that the catalogue does not list
 * @param releases ids of the releases it installs
 */
public record SetupKey(String sha256, Family family, String edition, Set<String> releases) {
}
