package org.imprimatur.exchange;

/**
 * What became of what was read: {@code machines = devices + skipped}.
 *
 * @param files    files read
 * @param rows     rows read, headers not counted
 * @param unused   rows that belong to no machine or describe something else; each file that has some has a problem
 * @param foreign  those of them that are not missing anywhere: they describe phones, printers, other programs …
 * @param machines machines found
 * @param devices  machines that became devices
 * @param skipped  machines that could not; each has a problem
 * @param problems problems met, of which {@link ImportResult#problems()} may hold fewer
 */
public record ImportCounts(int files, long rows, long unused, long foreign, int machines, int devices, int skipped,
		long problems) {

	/** Counts of an import that met nothing foreign. */
	public ImportCounts(int files, long rows, long unused, int machines, int devices, int skipped, long problems) {
		this(files, rows, unused, 0, machines, devices, skipped, problems);
	}

	/** Whether everything that was read of machines with Windows became devices. */
	public boolean isComplete() {
		return skipped == 0 && unused == foreign;
	}
}
