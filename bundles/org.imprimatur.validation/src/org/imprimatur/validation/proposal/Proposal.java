package org.imprimatur.validation.proposal;

import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.engine.WhatIf;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.rule.Labels;

/**
 * A rollout that the rules allow, not made yet.
 *
 * @param settings  as it was wanted
 * @param scope     the devices in question
 * @param assigned  the images chosen, by licence profile
 * @param waves     how they are rolled out
 * @param leftOver  the profiles that no image may go onto, each with the image that comes nearest, if any
 * @param ungrouped how many devices got an image but no group: neither criteria nor serial numbers tell them from others
 * @param needs     what has to be ordered or recorded: for the images chosen, and for those that come nearest
 */
public record Proposal(ProposalSettings settings, Scope scope, List<Assigned> assigned, List<ProposedWave> waves,
		List<LeftOver> leftOver, int ungrouped, List<Need> needs) {

	/** An image chosen for the devices of a licence profile. */
	public record Assigned(DeploymentFacts.Cell cell, Answer answer) {
	}

	/** Devices of a licence profile that no image may go onto. */
	public record LeftOver(DeploymentFacts.Cell cell, Optional<Answer> nearest) {
	}

	/** How many devices get an image. */
	public int size() {
		return waves.stream().mapToInt(ProposedWave::size).sum();
	}

	/** How many devices no image may go onto. */
	public int left() {
		return leftOver.stream().mapToInt(it -> it.cell().devices().size()).sum();
	}

	/** Makes it: adds groups, waves and deployments by plain setters, so that it can be recorded for one undo. */
	public void apply(Estate estate) {
		applyTo(estate, element -> element);
	}

	/** Tries it on a copy of the estate. */
	public Preview preview(WhatIf whatIf) {
		VerdictCounts before = VerdictCounts.of(whatIf.survey());
		Estate copy = whatIf.survey().result().estate();
		return whatIf.surveyAfter(() -> applyTo(copy, whatIf::copy),
				after -> new Preview(before, VerdictCounts.of(after)));
	}

	/**
	 * About what a preview would tell, without trying it: from the answers for each profile. Devices whose deployments
	 * this takes the place of count twice.
	 */
	public Preview estimate(Survey survey) {
		VerdictCounts before = VerdictCounts.of(survey);
		Map<Verdict, Integer> after = new EnumMap<>(Verdict.class);
		after.putAll(before.planned());
		assigned.forEach(it -> after.merge(it.answer().verdict(), it.cell().devices().size(), Integer::sum));
		return new Preview(before, new VerdictCounts(after, Math.max(0, before.unplanned() - size())));
	}

	private void applyTo(Estate estate, Copies copies) {
		if (waves.isEmpty()) {
			return;
		}
		replace(copies);
		Plan plan = settings.wave().map(wave -> (Plan) copies.of(wave).eContainer())
				.or(() -> settings.plan().map(copies::of))
				.or(() -> estate.getPlans().stream().filter(it -> !settings.ownPlan()).findFirst())
				.orElseGet(() -> newPlan(estate));
		Map<ProposedGroup, DeviceGroup> groups = new IdentityHashMap<>();
		waves.forEach(proposed -> fill(proposed.existing().map(copies::of).orElseGet(() -> newWave(plan, proposed)),
				proposed, estate, copies, groups));
	}

	/** The groups leave the deployments whose place this takes. */
	private void replace(Copies copies) {
		for (Deployment original : scope.replaced()) {
			Deployment deployment = copies.of(original);
			scope.groups().forEach(group -> deployment.getGroups().remove(copies.of(group)));
			if (deployment.getGroups().isEmpty()) {
				((Wave) deployment.eContainer()).getDeployments().remove(deployment);
			}
		}
	}

	private Plan newPlan(Estate estate) {
		Plan plan = ImprimaturFactory.eINSTANCE.createPlan();
		plan.setName(Names.of(settings.locale()).plan());
		estate.getPlans().add(plan);
		return plan;
	}

	private Wave newWave(Plan plan, ProposedWave proposed) {
		Wave wave = ImprimaturFactory.eINSTANCE.createWave();
		wave.setName(Names.of(settings.locale()).wave(plan.getWaves().size() + 1));
		wave.setStart(proposed.start());
		wave.setEnd(proposed.start().plusDays(settings.days() - 1L));
		plan.getWaves().add(wave);
		return wave;
	}

	private void fill(Wave wave, ProposedWave proposed, Estate estate, Copies copies,
			Map<ProposedGroup, DeviceGroup> groups) {
		proposed.deployments().forEach((installation, members) -> {
			Deployment deployment = ImprimaturFactory.eINSTANCE.createDeployment();
			deployment.setName(Labels.name(installation.image()));
			installation.applyTo(deployment, copies);
			members.forEach(group -> deployment.getGroups().add(group.existing().map(copies::of)
					.orElseGet(() -> groups.computeIfAbsent(group, it -> newGroup(it, installation, estate)))));
			wave.getDeployments().add(deployment);
		});
	}

	private DeviceGroup newGroup(ProposedGroup proposed, Installation installation, Estate estate) {
		String label = proposed.label();
		String image = Labels.name(installation.image());
		DeviceGroup group = proposed.create(label.isEmpty()
				? Names.of(settings.locale()).group(image, estate.getGroups().size() + 1) : image + " – " + label);
		estate.getGroups().add(group);
		return group;
	}
}
