package org.imprimatur.exchange.report.content;

import java.util.List;
import java.util.Map;

/** All findings, rule by rule. */
final class FindingsSection implements Section {

	@Override
	public String id() {
		return "findings";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		List<RuleFindings> rules = RuleFindings.of(source);
		Grid.Builder index = Grid.of(source.words(), "index", "rule title severity open# settled# affected# sure");
		rules.forEach(rule -> index.row(new Cell(rule.rule(), Tone.PLAIN, "rule-" + rule.rule()), rule.title(),
				new Cell(rule.severity(), rule.open() == 0 ? Tone.MUTED : rule.tone(), ""), rule.open(), rule.settled(),
				rule.devices(), rule.confidence()));
		return Map.of("index", index.build(), "rules", rules);
	}
}
