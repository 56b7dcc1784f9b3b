package org.imprimatur.validation.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.engine.Survey;

/** Puts groups into waves, in their order, a new wave whenever the last one is full. */
final class WavePacking {

	private final ProposalSettings settings;
	private final List<ProposedWave> waves = new ArrayList<>();
	private long room;
	private LocalDate next;

	WavePacking(ProposalSettings settings, Survey survey) {
		this.settings = settings;
		this.next = settings.from();
		settings.wave().ifPresent(wave -> {
			int there = wave.getDeployments().stream().map((Deployment it) -> survey.devices(it).size())
					.mapToInt(Integer::intValue).sum();
			room = settings.limit() - (long) there;
			waves.add(new ProposedWave(settings.wave(), wave.getStart(), new LinkedHashMap<>()));
			next = afterExisting(wave);
		});
	}

	private LocalDate afterExisting(Wave wave) {
		LocalDate after = wave.getStart() == null ? settings.from() : wave.getStart().plusDays(settings.days());
		return after.isAfter(settings.from()) ? after : settings.from();
	}

	void add(Installation installation, ProposedGroup group) {
		if (waves.isEmpty() || group.size() > room) {
			waves.add(new ProposedWave(Optional.empty(), next, new LinkedHashMap<>()));
			next = next.plusDays(settings.days());
			room = settings.limit();
		}
		Map<Installation, List<ProposedGroup>> deployments = waves.getLast().deployments();
		deployments.computeIfAbsent(installation, key -> new ArrayList<>()).add(group);
		room -= group.size();
	}

	/** The waves that got something. */
	List<ProposedWave> waves() {
		return waves.stream().filter(wave -> wave.size() > 0).toList();
	}
}
