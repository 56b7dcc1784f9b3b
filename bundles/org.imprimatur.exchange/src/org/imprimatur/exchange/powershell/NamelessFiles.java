package org.imprimatur.exchange.powershell;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.ProblemList;

/**
 * Finds the machines of rows that do not name one, as when a script ran on each machine: by the name of their file, else
 * the only machine of their folder, else the only one of all. Where files of a folder name no machine at all and each
 * describes other classes, they describe one machine.
 */
final class NamelessFiles {

	private final MachineIndex index;
	private final RowReader reader;
	private final Contradictions contradictions;
	private final ProblemList problems;
	private final Map<Path, NamelessRows> files = new LinkedHashMap<>();
	private long unused;

	NamelessFiles(MachineIndex index, RowReader reader, Contradictions contradictions, ProblemList problems) {
		this.index = index;
		this.reader = reader;
		this.contradictions = contradictions;
		this.problems = problems;
	}

	/** Takes a row whose machine is to be found later. */
	void add(CimRow row) {
		if (row.table().has(CimClass.OPERATING_SYSTEM) && !RowReader.machineSerial(row).isEmpty()) {
			reader.read(row, index.add(row));
		} else {
			files.computeIfAbsent(row.file(), file -> new NamelessRows(row)).add(row, reader);
		}
	}

	/** Finds the machines, after all files were read. */
	void resolve() {
		Map<Path, List<NamelessRows>> left = new LinkedHashMap<>();
		Optional<Machine> onlyOne = index.machines().size() == 1
				? Optional.of(index.machines().iterator().next()) : Optional.empty();
		for (NamelessRows rows : files.values()) {
			Optional<Machine> machine = index.namedIn(String.valueOf(rows.first().file().getFileName()))
					.or(() -> index.onlyOneIn(rows.folder())).or(() -> onlyOne);
			if (machine.isEmpty() || rows.areOfSeveral()) {
				left.computeIfAbsent(rows.folder(), folder -> new ArrayList<>()).add(rows);
			} else {
				contradictions.absorb(machine.get(), rows.machine());
			}
		}
		left.forEach(this::resolveFolder);
	}

	private void resolveFolder(Path folder, List<NamelessRows> left) {
		if (index.hasAnyIn(folder) || overlap(left)) {
			left.forEach(this::report);
			return;
		}
		Machine machine = index.add(left.getFirst().first());
		left.forEach(rows -> contradictions.absorb(machine, rows.machine()));
	}

	private static boolean overlap(List<NamelessRows> left) {
		Set<CimClass> seen = EnumSet.noneOf(CimClass.class);
		return left.stream().anyMatch(NamelessRows::areOfSeveral)
				|| left.stream().flatMap(rows -> rows.classes().stream()).anyMatch(found -> !seen.add(found));
	}

	private void report(NamelessRows rows) {
		unused += rows.count();
		problems.add(rows.first().file(), rows.first().line(), CimProperty.PS_COMPUTER_NAME.header(),
				"rows.nameless", rows.count());
	}

	/** How many rows are of no machine that could be found. */
	long unused() {
		return unused;
	}
}
