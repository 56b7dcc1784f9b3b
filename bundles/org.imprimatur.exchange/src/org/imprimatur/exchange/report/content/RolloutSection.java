package org.imprimatur.exchange.report.content;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.PlannedWave;
import org.imprimatur.exchange.export.Standing;
import org.imprimatur.exchange.report.content.Chart.Bar;
import org.imprimatur.exchange.report.content.Chart.Part;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.facts.DeviceFacts;
import org.imprimatur.validation.facts.ProductFacts;

/** What is deployed to whom and when, and which licences those devices came with. */
final class RolloutSection implements Section {

	private static final int MOST_PROFILES = 40;

	@Override
	public String id() {
		return "rollout";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("timeline", timeline(source), "deployments", deployments(source), "groups", groups(source));
	}

	private static Chart timeline(ReportSource source) {
		Words words = source.words();
		List<PlannedWave> waves = source.rollout().waves();
		TreeSet<LocalDate> days = new TreeSet<>();
		waves.stream().flatMap(wave -> Stream.of(wave.wave().getStart(), wave.wave().getEnd())).filter(Objects::nonNull)
				.forEach(days::add);
		LocalDate first = days.isEmpty() ? source.day() : days.first();
		long span = days.isEmpty() ? 1 : ChronoUnit.DAYS.between(first, days.last()) + 1;
		List<Bar> bars = waves.stream().map(wave -> bar(wave, first, span, words)).toList();
		return new Chart("chart-waves", words.text("chart.waves"),
				days.isEmpty() ? words.text("chart.waves.undated")
						: words.text("chart.waves.description", words.of(first), words.of(days.last())),
				words.text("chart.waves.head"), words.text("chart.waves.measure"), bars);
	}

	private static Bar bar(PlannedWave planned, LocalDate first, long span, Words words) {
		Wave wave = planned.wave();
		LocalDate start = wave.getStart() == null ? wave.getEnd() : wave.getStart();
		LocalDate end = wave.getEnd() == null ? start : wave.getEnd();
		String value = words.text("wave.value", words.or(words.period(start, end), "wave.undated"), planned.devices(),
				words.text("verdict." + planned.standing().verdict()));
		List<Part> parts = start == null ? List.of()
				: List.of(new Part(Chart.percent(ChronoUnit.DAYS.between(first, start) / (double) span),
						Math.max(1, Chart.percent((ChronoUnit.DAYS.between(start, end) + 1) / (double) span)),
						Tone.of(planned.standing().verdict())));
		return new Bar(words.path(wave), value, parts);
	}

	private static Grid deployments(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "deployments",
				"deployment image groups date activation devices# verdict ruleIds");
		for (PlannedDeployment planned : source.rollout().deployments()) {
			Deployment deployment = planned.deployment();
			Standing standing = planned.standing();
			String blocked = planned.blocked() == 0 ? "" : words.text("deployment.blocked", planned.blocked());
			grid.row(words.path(deployment), deployment.getImage(), deployment.getGroups(),
					deployment.getDate() == null ? planned.wave().getStart() : deployment.getDate(),
					Words.lines(words.of(deployment.getActivation()), words.of(deployment.getKey()),
							words.of(deployment.getPurpose())),
					planned.devices().size(),
					new Cell(Words.lines(words.text("verdict." + standing.verdict()), blocked),
							Tone.of(standing.verdict()), ""),
					standing.rules());
		}
		return grid.build();
	}

	private static Grid groups(ReportSource source) {
		Grid.Builder grid = Grid.of(source.words(), "groups", "group licence channel maker proofs devices#")
				.atMost(MOST_PROFILES);
		for (DeviceGroup group : source.estate().getGroups()) {
			new ArrayList<>(source.context().survey().profiles(group).entrySet()).stream()
					.sorted(Map.Entry.comparingByValue((one, other) -> other.size() - one.size()))
					.forEach(entry -> profile(group, entry.getKey(), entry.getValue(), source, grid));
		}
		return grid.build();
	}

	private static void profile(DeviceGroup group, LicenceProfile profile, DeviceSet devices, ReportSource source,
			Grid.Builder grid) {
		Words words = source.words();
		DeviceFacts facts = new DeviceFacts(profile.device(), source.result().catalogue());
		List<EvidenceKind> proofs = facts.evidence().stream().sorted().toList();
		grid.row(group, words.or(Words.clean(facts.windows().map(ProductFacts::label).orElse("")), "noLicence"),
				facts.windows().map(ProductFacts::channel),
				Words.clean((facts.manufacturer() + " " + facts.model()).strip()),
				proofs.isEmpty() ? new Cell(words.text("noProof"), Tone.WARN, "") : proofs, devices.size());
	}
}
