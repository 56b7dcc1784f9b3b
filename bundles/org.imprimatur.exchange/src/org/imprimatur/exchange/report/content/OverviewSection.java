package org.imprimatur.exchange.report.content;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.Verdict;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** How many findings of which weight there are, and how the devices stand. */
final class OverviewSection implements Section {

	@Override
	public String id() {
		return "overview";
	}

	@Override
	public Map<String, Object> values(ReportSource source) throws IOException {
		return Map.of("severities", severities(source), "findings", findings(source), "devices", devices(source));
	}

	private static List<Severity> heaviestFirst() {
		List<Severity> all = new ArrayList<>(List.of(Severity.values()));
		Collections.reverse(all);
		return all;
	}

	private static List<Finding> of(Severity severity, ReportSource source, boolean open) {
		return source.result().findings().stream()
				.filter(finding -> finding.severity() == severity && finding.isOpen() == open).toList();
	}

	private static Grid severities(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "severities", "severity meaning open# settled# affected#");
		heaviestFirst().forEach(severity -> {
			List<Finding> open = of(severity, source, true);
			grid.row(new Cell(words.of(severity), Tone.of(severity), ""), words.text("severity.meaning." + severity),
					open.size(), of(severity, source, false).size(), source.devices(open));
		});
		return grid.build();
	}

	private static Chart findings(ReportSource source) {
		Words words = source.words();
		int most = Math.max(1, heaviestFirst().stream().mapToInt(severity -> of(severity, source, true).size()).max()
				.orElse(1));
		return chart("findings", source, heaviestFirst().stream().map(severity -> {
			int open = of(severity, source, true).size();
			return Chart.Bar.of(words.of(severity), words.of(open), open / (double) most, Tone.of(severity));
		}).toList());
	}

	private static Chart devices(ReportSource source) throws IOException {
		Words words = source.words();
		Map<Verdict, Long> counts = new EnumMap<>(Verdict.class);
		for (PlannedDeployment deployment : source.rollout().deployments()) {
			deployment.each((device, standing) -> counts.merge(standing.verdict(), 1L, Long::sum));
		}
		counts.put(Verdict.UNPLANNED, (long) source.rollout().unplanned().size());
		long all = Math.max(1, counts.values().stream().mapToLong(Long::longValue).sum());
		List<Chart.Bar> bars = new ArrayList<>();
		for (Verdict verdict : Verdict.values()) {
			long count = counts.getOrDefault(verdict, 0L);
			bars.addFirst(Chart.Bar.of(words.text("verdict." + verdict), words.text("share", count, count / (double) all),
					count / (double) all, Tone.of(verdict)));
		}
		return chart("devices", source, bars);
	}

	private static Chart chart(String name, ReportSource source, List<Chart.Bar> bars) {
		Words words = source.words();
		return new Chart("chart-" + name, words.text("chart." + name), words.text("chart." + name + ".description"),
				words.text("chart." + name + ".head"), words.text("chart." + name + ".measure"), bars);
	}
}
