package org.imprimatur.validation.proposal;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts;

/**
 * Asks the rules about deployments that are in no plan.
 *
 * @param survey   the estate
 * @param day      when they would take place
 * @param progress hears of each question
 */
record Trials(Survey survey, LocalDate day, Progress progress) {

	/** All that the rules say. */
	List<Finding> findings(Installation installation, List<DeploymentFacts.Cell> cells) {
		progress.report(0, -1);
		Plan plan = ImprimaturFactory.eINSTANCE.createPlan();
		Wave wave = ImprimaturFactory.eINSTANCE.createWave();
		wave.setStart(day);
		Deployment trial = ImprimaturFactory.eINSTANCE.createDeployment();
		plan.getWaves().add(wave);
		wave.getDeployments().add(trial);
		installation.applyTo(trial, element -> element);
		return survey.trial(trial, cells);
	}

	/** What the rules say of each profile. */
	Map<DeploymentFacts.Cell, Answer> answers(Installation installation, List<DeploymentFacts.Cell> cells) {
		List<Finding> common = new ArrayList<>();
		Map<LicenceProfile, List<Finding>> own = new HashMap<>();
		for (Finding finding : findings(installation, cells)) {
			finding.profile().map(profile -> own.computeIfAbsent(profile, key -> new ArrayList<>())).orElse(common)
					.add(finding);
		}
		Map<Finding, Set<Collection<Device>>> reach = new IdentityHashMap<>();
		common.forEach(finding -> reach.put(finding, Scope.identities(finding.devices().parts())));
		Map<DeploymentFacts.Cell, Answer> answers = new IdentityHashMap<>();
		for (DeploymentFacts.Cell cell : cells) {
			List<Finding> all = new ArrayList<>(own.getOrDefault(cell.profile(), List.of()));
			common.stream().filter(finding -> concerns(reach.get(finding), cell)).forEach(all::add);
			answers.put(cell, Answer.of(installation, all));
		}
		return answers;
	}

	private static boolean concerns(Set<Collection<Device>> reach, DeploymentFacts.Cell cell) {
		return reach.isEmpty() || cell.devices().parts().stream().anyMatch(reach::contains);
	}
}
