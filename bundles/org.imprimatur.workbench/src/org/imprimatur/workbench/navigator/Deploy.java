package org.imprimatur.workbench.navigator;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.design.services.EditServices;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.facts.DeploymentFacts.Cell;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.workbench.waves.NextWave;

/**
 * An image, the groups it goes onto, and when. Key and activation are those that the image is deployed with elsewhere.
 *
 * @param image  the image
 * @param groups the groups
 * @param wave   the wave; empty for a new one after all others
 */
record Deploy(Image image, List<DeviceGroup> groups, Optional<Wave> wave) {

	/** The wave that most probably is meant: the last one that has not begun. */
	static Optional<Wave> lastUnstarted(Estate estate, LocalDate today) {
		return waves(estate).reversed().stream()
				.filter(wave -> wave.getStart() == null || wave.getStart().isAfter(today)).findFirst();
	}

	/** All waves, plan by plan. */
	static List<Wave> waves(Estate estate) {
		return estate.getPlans().stream().flatMap(plan -> plan.getWaves().stream()).toList();
	}

	/** Whether image, groups and wave are still there. */
	boolean isWithin(Estate estate) {
		return Stream.concat(Stream.concat(Stream.of(image), wave.stream()), groups.stream())
				.allMatch(element -> EcoreUtil.getRootContainer(element) == estate);
	}

	/** Adds the deployment, as one step for undo. */
	Deployment applyTo(EstateDocument document) {
		Deployment[] added = new Deployment[1];
		document.edit(NLS.bind(Messages.deployImage, Labels.name(image)), () -> {
			Deployment before = elsewhere(document.estate());
			Wave when = wave.orElseGet(() -> NextWave.addTo(document.estate()));
			added[0] = new EditServices().deployImage(when, image);
			added[0].getGroups().addAll(groups);
			equip(added[0], before);
		});
		return added[0];
	}

	private Deployment elsewhere(Estate estate) {
		return waves(estate).stream().flatMap(each -> each.getDeployments().stream())
				.filter(deployment -> deployment.getImage() == image).findFirst().orElse(null);
	}

	private static void equip(Deployment deployment, Deployment before) {
		if (before != null) {
			deployment.setKey(before.getKey());
			deployment.setActivation(before.getActivation());
			deployment.setPurpose(before.getPurpose());
		}
	}

	/** What the rules would say of it, the worst first; the estate stays as it is. For a job. */
	List<Finding> trial(EstateDocument document) {
		if (image.getProduct() == null) {
			return List.of();
		}
		Survey survey = document.survey();
		return document.read(() -> {
			Deployment trial = ImprimaturFactory.eINSTANCE.createDeployment();
			Wave when = ImprimaturFactory.eINSTANCE.createWave();
			Plan plan = ImprimaturFactory.eINSTANCE.createPlan();
			plan.getWaves().add(when);
			when.getDeployments().add(trial);
			when.setStart(wave.map(Wave::getStart).orElseGet(() -> NextWave.day(document.estate())));
			trial.setImage(image);
			trial.getGroups().addAll(groups);
			equip(trial, elsewhere(document.estate()));
			return survey.trial(trial, cells(survey)).stream().sorted(FindingImages.WORST_FIRST)
					.toList();
		});
	}

	/** The devices of the groups, each once, by licence profile. */
	private List<Cell> cells(Survey survey) {
		Map<Cell, List<Collection<Device>>> parts = new LinkedHashMap<>();
		survey.lots().stream().filter(lot -> !Collections.disjoint(lot.groups(), groups))
				.forEach(lot -> parts.computeIfAbsent(lot.kind(), kind -> new ArrayList<>()).add(lot.devices()));
		return parts.entrySet().stream()
				.map(part -> new Cell(part.getKey().profile(), part.getKey().device(), DeviceSet.of(part.getValue())))
				.toList();
	}
}
