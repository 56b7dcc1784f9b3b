package org.imprimatur.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.imprimatur.benchmarks.measure.StageBenchmark;

/** How the cost of a check grows from each size to the next: by stages, and as a whole beside the peers. */
final class Growth implements Section {

	/** How much more than linear still counts as linear: what measuring itself varies by. */
	private static final double TOLERANCE = 1.1;

	@Override
	public String heading() {
		return "Growth of the cost with the number of devices";
	}

	@Override
	public List<Row> rows(Lab lab) {
		List<Integer> sizes = lab.setting().sizes();
		if (sizes.size() < 2) {
			return List.of();
		}
		Jmh jmh = Jmh.run(lab, StageBenchmark.class, sizes);
		List<Row> rows = new ArrayList<>();
		for (int i = 1; i < sizes.size(); i++) {
			int from = sizes.get(i - 1);
			int to = sizes.get(i);
			double factor = (double) to / from;
			rows.add(row("grouping", from, to, size -> jmh.seconds("grouping", size, 0.5),
					Aim.atMost(factor * TOLERANCE, " ×").onlyFor(Aim.REFERENCE, to)));
			rows.add(row("rule evaluation", from, to, size -> jmh.seconds("evaluation", size, 0.5),
					Aim.atMost(TOLERANCE, " ×").onlyFor(Aim.REFERENCE, to)));
			rows.add(row("whole check", from, to, seconds(lab, "check-all"), Aim.NONE));
			rows.add(row("EMF Diagnostician", from, to, seconds(lab, "diagnostician"), Aim.NONE));
			rows.add(row("Drools", from, to, seconds(lab, "drools"), Aim.NONE));
		}
		return rows;
	}

	private static IntToDoubleFunction seconds(Lab lab, String probe) {
		return size -> lab.measure(probe, size).seconds();
	}

	private static Row row(String what, int from, int to, IntToDoubleFunction seconds, Aim aim) {
		return Row.longer(what + ", " + Row.number(to) + " devices", seconds.applyAsDouble(to),
				Row.number(from) + " devices", seconds.applyAsDouble(from), aim);
	}
}
