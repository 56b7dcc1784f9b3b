package org.imprimatur.model.catalogue;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/**
 * What the caption of an operating system says ("Microsoft Windows 10 Enterprise LTSC").
 *
 * @param family    Windows client or Windows Server
 * @param servicing as the edition says; {@link Servicing#UNKNOWN} when the edition is not known
 * @param release   id of the release; empty when the caption does not tell it
 * @param edition   id of the edition; empty when the caption does not tell it
 */
public record OsCaption(Family family, Servicing servicing, String release, String edition) {
}
