package org.imprimatur.benchmarks.table;

import java.util.ArrayList;
import java.util.List;

/** The check of a loaded rollout against the same rules in other engines. */
final class Validation implements Section {

	private static final int AIMED_SIZE = 100_000;
	private static final Aim AIM = Aim.atLeast(20, " ×");

	@Override
	public String heading() {
		return "Batch validation after load";
	}

	@Override
	public List<Row> rows(Lab lab) {
		List<Row> rows = new ArrayList<>();
		for (int size : lab.setting().sizes()) {
			Aim aim = AIM.onlyFor(AIMED_SIZE, size);
			rows.add(row(lab, size, "check", "EMF Diagnostician", "diagnostician", aim));
			rows.add(row(lab, size, "check-drl", "Drools", "drools", aim));
		}
		int most = lab.setting().sizes().contains(AIMED_SIZE) ? AIMED_SIZE : lab.setting().largest();
		rows.add(row(lab, most, "check-drl", "EMF Diagnostician", "diagnostician-drl", Aim.NONE));
		rows.add(row(lab, most, "check", "Diagnostician, columns read once", "diagnostician-remembering", Aim.NONE));
		rows.add(row(lab, most, "check-drl", "Drools, columns read once", "drools-remembering", Aim.NONE));
		rows.add(row(lab, most, "check-all", "Diagnostician, device rules only", "diagnostician", Aim.NONE));
		return rows;
	}

	private static Row row(Lab lab, int size, String own, String name, String peer, Aim aim) {
		String rules = switch (own) {
		case "check" -> "device rules";
		case "check-drl" -> "rules in DRL";
		default -> "whole catalogue";
		};
		return Row.faster(Row.number(size) + " devices, " + rules, lab.measure(own, size), name,
				lab.measure(peer, size), aim);
	}
}
