package org.imprimatur.validation.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.engine.Survey;

/**
 * Puts groups into waves: in their order, a new wave whenever the last one is full; or the largest first, each into the
 * emptiest of so many waves as were asked for.
 */
final class WavePacking {

	private final ProposalSettings settings;
	private final int limit;
	private final List<ProposedWave> waves = new ArrayList<>();
	private final List<Map.Entry<Installation, ProposedGroup>> waiting = new ArrayList<>();
	private long room;
	private LocalDate next;

	WavePacking(ProposalSettings settings, int limit, Survey survey) {
		this.settings = settings;
		this.limit = limit;
		this.next = settings.from();
		settings.wave().ifPresent(wave -> {
			int there = wave.getDeployments().stream().map((Deployment it) -> survey.devices(it).size())
					.mapToInt(Integer::intValue).sum();
			room = limit - (long) there;
			waves.add(new ProposedWave(settings.wave(), wave.getStart(), new LinkedHashMap<>()));
			next = afterExisting(wave);
		});
	}

	private LocalDate afterExisting(Wave wave) {
		LocalDate after = wave.getStart() == null ? settings.from() : wave.getStart().plusDays(settings.days());
		return after.isAfter(settings.from()) ? after : settings.from();
	}

	void add(Installation installation, ProposedGroup group) {
		if (settings.isEven()) {
			waiting.add(Map.entry(installation, group));
		} else {
			put(installation, group, last(group));
			room -= group.size();
		}
	}

	private static void put(Installation installation, ProposedGroup group, ProposedWave wave) {
		wave.deployments().computeIfAbsent(installation, key -> new ArrayList<>()).add(group);
	}

	private ProposedWave last(ProposedGroup group) {
		if (waves.isEmpty() || group.size() > room) {
			begin();
			room = limit;
		}
		return waves.getLast();
	}

	private ProposedWave emptiest() {
		while (waves.size() < settings.waves()) {
			begin();
		}
		return waves.stream().min(Comparator.comparingInt(ProposedWave::size)).orElseThrow();
	}

	private void begin() {
		waves.add(new ProposedWave(Optional.empty(), next, new LinkedHashMap<>()));
		next = next.plusDays(settings.days());
	}

	/** The waves that got something. */
	List<ProposedWave> waves() {
		waiting.stream().sorted(Comparator.comparingInt(it -> -it.getValue().size()))
				.forEach(it -> put(it.getKey(), it.getValue(), emptiest()));
		return waves.stream().filter(wave -> wave.size() > 0).toList();
	}
}
