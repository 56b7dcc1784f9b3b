package org.imprimatur.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Loading and saving against FastCSV alone and EMF's own XMI. */
final class LoadAndSave implements Section {

	private static final Aim FLOOR = Aim.atMost(3, " ×");
	private static final Aim HEAP = Aim.atMost(400, " bytes");

	@Override
	public String heading() {
		return "Load and save";
	}

	@Override
	public List<Row> rows(Lab lab) {
		List<Row> rows = new ArrayList<>();
		for (int size : lab.setting().sizes()) {
			Aim aim = FLOOR.onlyFor(Aim.REFERENCE, size);
			rows.add(floor(lab, "load", size, aim));
			rows.add(xmi(lab, "load", size));
			rows.add(floor(lab, "save", size, aim));
			rows.add(xmi(lab, "save", size));
		}
		rows.add(heap(lab, lab.setting().largest()));
		return rows;
	}

	private static Row floor(Lab lab, String what, int size, Aim aim) {
		return Row.longer(what(what, size), lab.measure(what, size).seconds(), "FastCSV alone",
				lab.measure(what + "-csv", size).seconds(), aim);
	}

	private static Row xmi(Lab lab, String what, int size) {
		return Row.faster(what(what, size), lab.measure(what, size), "EMF, XMI", lab.measure(what + "-xmi", size),
				Aim.NONE);
	}

	private static String what(String what, int size) {
		return what + ", " + Row.number(size) + " devices";
	}

	private static Row heap(Lab lab, int size) {
		Aim aim = HEAP.onlyFor(Aim.REFERENCE, size);
		double here = lab.measure("load", size).figure("heap") / size;
		Trial xmi = lab.measure("load-xmi", size);
		double there = xmi.figure("heap") / size;
		return new Row("live heap a device, of " + Row.number(size), bytes(here), "EMF, XMI",
				xmi.failure().orElse(bytes(there)), Row.times(here / there), aim.text(), aim.verdict(here));
	}

	private static String bytes(double value) {
		return Double.isNaN(value) ? "–" : String.format(Locale.ROOT, "%.0f bytes", value);
	}
}
