package org.imprimatur.exchange.image;

import java.util.List;

/** What a file holds, before it is sorted out; see {@link MasterFile} for the components. */
record MasterContents(MasterFormat format, String inside, String medium, int part, int parts,
		List<FactsBuilder> images) {
}
