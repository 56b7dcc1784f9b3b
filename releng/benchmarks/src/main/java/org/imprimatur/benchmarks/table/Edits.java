package org.imprimatur.benchmarks.table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.benchmarks.measure.EditBenchmark;

/** Checking again after one edit of the largest plan; what of that depends on its size shows beside the smallest. */
final class Edits implements Section {

	private static final double MEDIAN = 0.5;
	private static final double HIGH = 0.95;
	private static final double LIMIT = 5;

	private static final Map<String, String> EDITS = Map.of("edition", "edition of a device", "language",
			"language of an image", "wave", "group to another wave");

	@Override
	public String heading() {
		return "Validation after one edit";
	}

	@Override
	public List<Row> rows(Lab lab) {
		int most = lab.setting().largest();
		int least = lab.setting().smallest();
		Jmh jmh = Jmh.run(lab, EditBenchmark.class, Stream.of(least, most).distinct().toList());
		Aim aim = Aim.atMost(LIMIT, " ms").onlyFor(Aim.REFERENCE, most);
		List<Row> rows = new ArrayList<>();
		EDITS.keySet().stream().sorted().forEach(edit -> {
			rows.add(row(jmh, edit, most, least, MEDIAN, "median", aim));
			rows.add(row(jmh, edit, most, least, HIGH, "95 of 100", Aim.NONE));
		});
		return rows;
	}

	private static Row row(Jmh jmh, String edit, int most, int least, double share, String which, Aim aim) {
		double here = jmh.seconds(edit, most, share);
		double there = jmh.seconds(edit, least, share);
		return new Row(EDITS.get(edit) + ", " + which, Row.time(here), "the same of " + Row.number(least) + " devices",
				Row.time(there), Row.times(here / there), aim.text(), aim.verdict(here * 1000));
	}
}
