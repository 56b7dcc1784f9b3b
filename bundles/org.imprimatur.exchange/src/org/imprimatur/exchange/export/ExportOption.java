package org.imprimatur.exchange.export;

/** Settings of {@link ExportSettings} that only some formats read. */
public enum ExportOption {
	/** Which table is written. */
	TABLE,
	/** What separates the cells of a row. */
	DELIMITER,
	/** Whether the file begins with a byte order mark, by which Excel knows UTF-8. */
	BYTE_ORDER_MARK,
	/** Whether devices that may not be deployed to are written too. */
	INCLUDE_BLOCKED,
	/** Whether an export that is there already is replaced. */
	OVERWRITE
}
