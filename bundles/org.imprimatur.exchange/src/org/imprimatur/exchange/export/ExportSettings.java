package org.imprimatur.exchange.export;

import org.imprimatur.exchange.export.table.TableId;

/**
 * What users may choose about an export; see {@link ExportOption} for what each is.
 *
 * @param table          the table of a format that holds one only
 * @param delimiter      between the cells of a row
 * @param byteOrderMark  whether a text file begins with one
 * @param includeBlocked whether devices that may not be deployed to are written too
 * @param overwrite      whether an export in the target folder is replaced
 */
public record ExportSettings(TableId table, char delimiter, boolean byteOrderMark, boolean includeBlocked,
		boolean overwrite) {

	/** The devices, separated by commas, without byte order mark; nothing blocked, nothing replaced. */
	public static final ExportSettings DEFAULT = new ExportSettings(TableId.DEVICES, ',', false, false, false);
}
