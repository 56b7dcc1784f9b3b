package org.imprimatur.exchange.powershell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Set;

/** The rows of one file that do not name their machine: one machine's, if any class has but one row. */
final class NamelessRows {

	private final CimRow first;
	private final Machine machine;
	private final Set<CimClass> classes = EnumSet.noneOf(CimClass.class);
	private boolean several;
	private long count;

	/** @param first the first of them */
	NamelessRows(CimRow first) {
		this.first = first;
		this.machine = new Machine(first.file(), first.line());
	}

	/** Takes a row, which the reader reads into the machine that the file is thought to be of. */
	void add(CimRow row, RowReader reader) {
		count++;
		Set<CimClass> once = EnumSet.noneOf(CimClass.class);
		once.addAll(row.table().classes());
		once.remove(CimClass.LICENSING_PRODUCT);
		several |= once.stream().anyMatch(classes::contains);
		classes.addAll(row.table().classes());
		if (!several) {
			reader.read(row, machine);
		}
	}

	/** What the rows tell. */
	Machine machine() {
		return machine;
	}

	/** The classes that they describe. */
	Set<CimClass> classes() {
		return classes;
	}

	/** Whether they are of several machines. */
	boolean areOfSeveral() {
		return several;
	}

	/** How many rows there are. */
	long count() {
		return count;
	}

	/** The first row. */
	CimRow first() {
		return first;
	}

	/** The folder that their file is in. */
	Path folder() {
		return first.file().toAbsolutePath().getParent();
	}
}
