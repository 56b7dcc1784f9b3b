package org.imprimatur.exchange;

/**
 * What became of what was read: {@code machines = devices + skipped}.
 *
 * @param files    files read
 * @param rows     rows read, headers not counted
 * @param unused   rows that belong to no machine or describe something else; each file that has some has a problem
 * @param machines machines found
 * @param devices  machines that became devices
 * @param skipped  machines that could not; each has a problem
 * @param problems problems met, of which {@link ImportResult#problems()} may hold fewer
 */
public record ImportCounts(int files, long rows, long unused, int machines, int devices, int skipped, long problems) {
}
