package org.imprimatur.benchmarks.table;

import java.util.ArrayList;
import java.util.List;

/** Import and export against FastCSV alone. */
final class Exchange implements Section {

	@Override
	public String heading() {
		return "Import and export";
	}

	@Override
	public List<Row> rows(Lab lab) {
		List<Row> rows = new ArrayList<>();
		for (int size : lab.setting().sizes()) {
			rows.add(row(lab, "import", size, "Intune’s report", "FastCSV reads it"));
			rows.add(row(lab, "export", size, "devices as CSV", "FastCSV writes them"));
		}
		return rows;
	}

	private static Row row(Lab lab, String probe, int size, String what, String floor) {
		Trial trial = lab.measure(probe, size);
		return Row.longer(probe + ", " + what + ", " + Row.number(size) + " devices", trial.seconds(), floor,
				trial.figure("alone"), Aim.NONE);
	}
}
