package org.imprimatur.benchmarks.table;

import java.io.IOException;
import java.util.List;

/** Lines of the table that belong together. */
interface Section {

	/** What they are about. */
	String heading();

	/** Measures and compares. */
	List<Row> rows(Lab lab) throws IOException;
}
