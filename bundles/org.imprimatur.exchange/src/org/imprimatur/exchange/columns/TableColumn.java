package org.imprimatur.exchange.columns;

import java.util.List;

/** A column that an importer knows; to be implemented by an enumeration. */
public interface TableColumn {

	/** The names by which files have it, the likeliest first. Case, width, blanks and punctuation do not matter. */
	List<String> names();

	/** Whether its cells are read. If not, the column only helps to recognise a file. */
	default boolean isRead() {
		return true;
	}
}
