package org.imprimatur.benchmarks.table;

import java.util.List;

/** The diagram of the largest plan against that of the smallest. */
final class Drawing implements Section {

	@Override
	public String heading() {
		return "Diagram of the plan, as SVG";
	}

	@Override
	public List<Row> rows(Lab lab) {
		int most = lab.setting().largest();
		int least = lab.setting().smallest();
		return most == least ? List.of()
				: List.of(Row.longer(Row.number(most) + " devices", lab.measure("diagram", most).seconds(),
						Row.number(least) + " devices", lab.measure("diagram", least).seconds(),
						Aim.atMost(1.5, " ×").onlyFor(Aim.REFERENCE, most)));
	}
}
