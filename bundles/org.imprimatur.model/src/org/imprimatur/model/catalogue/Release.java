package org.imprimatur.model.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;

/**
 * A version in the sense of the licence terms: Windows 11, LTSC 2024, Windows Server 2022, Office 2021. A feature
 * update such as 24H2 is none.
 *
 * @param id           11, 8.1; a year for LTSC, Windows Server and Office (2012 R2)
 * @param name         with the family: Windows 11, Windows Server 2012 R2
 * @param family       never {@link Family#UNKNOWN}
 * @param servicing    {@link Servicing#UNKNOWN} for Office, whose years do not tell channels apart
 * @param order        greater is newer, within family and servicing
 * @param generation   as {@code order}, but equal for versions that downgrade terms count as one (8 and 8.1)
 * @param endOfSupport the last day of the manufacturer's support, without paid extensions; empty while none is set
 * @param basedOn      id of the General Availability release an LTSC release was made from
 * @param sources      ids of the sources
 */
public record Release(String id, String name, Family family, Servicing servicing, int order, int generation,
		Optional<LocalDate> endOfSupport, Optional<String> basedOn, List<String> sources) {

	/** Whether the manufacturer still supports it on that day. */
	public boolean supportedOn(LocalDate day) {
		return endOfSupport.map(end -> !day.isAfter(end)).orElse(true);
	}
}
