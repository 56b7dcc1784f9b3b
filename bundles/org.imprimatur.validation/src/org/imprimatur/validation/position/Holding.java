package org.imprimatur.validation.position;

import java.util.Optional;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;

/**
 * Licences that are held.
 *
 * @param source    the purchase, entitlement or user licence
 * @param agreement under which they are held
 * @param quantity  how many
 * @param inForce   whether they count on the day
 */
public record Holding(Element source, Optional<Agreement> agreement, long quantity, boolean inForce) {
}
