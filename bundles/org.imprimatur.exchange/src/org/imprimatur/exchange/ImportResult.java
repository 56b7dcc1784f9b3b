package org.imprimatur.exchange;

import java.util.List;

import org.imprimatur.model.Fleet;

/**
 * What an importer has read.
 *
 * @param fleet    the devices, with the columns that Imprimatur does not know; in no resource
 * @param problems what could not be used, the first of them when there are very many
 * @param counts   how much was read
 */
public record ImportResult(Fleet fleet, List<ImportProblem> problems, ImportCounts counts) {

	/** Copies the list. */
	public ImportResult {
		problems = List.copyOf(problems);
	}
}
