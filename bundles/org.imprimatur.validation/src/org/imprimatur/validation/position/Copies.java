package org.imprimatur.validation.position;

import java.util.Optional;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.CopyUse;
import org.imprimatur.model.Site;

/**
 * Copies that run without licences by an agreement's allowance.
 *
 * @param agreement the agreement
 * @param use       training, evaluation or backup
 * @param site      where, for backups
 * @param recorded  how many there are
 * @param allowed   how many there may be
 */
public record Copies(Agreement agreement, CopyUse use, Optional<Site> site, int recorded, int allowed) {
}
