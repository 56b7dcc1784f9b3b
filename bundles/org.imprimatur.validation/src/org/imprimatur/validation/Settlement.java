package org.imprimatur.validation;

import java.time.LocalDate;
import java.util.Optional;

import org.imprimatur.model.Element;

/**
 * The evidence or waiver that answers a finding.
 *
 * @param by      an {@link org.imprimatur.model.Evidence} or a {@link org.imprimatur.model.Waiver}
 * @param expires last day on which it holds
 * @param expired whether that day is past, so that the finding counts again
 */
public record Settlement(Element by, Optional<LocalDate> expires, boolean expired) {
}
