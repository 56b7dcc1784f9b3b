package org.imprimatur.workbench.waves;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.design.services.VerdictServices;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.engine.Survey;

/**
 * What the newest check says of a wave, a deployment or a group.
 *
 * @param verdict the verdict
 * @param devices how many devices it reaches
 * @param reasons verdict, findings and remedies in words
 */
record Judgement(Verdict verdict, int devices, String reasons) {

	/** Before the first check. */
	static final Judgement NONE = new Judgement(Verdict.UNCHECKED, 0, ""); //$NON-NLS-1$

	/** What is said of all waves, deployments and groups. May take a while: for jobs, which keep others from editing. */
	static Map<EObject, Judgement> all(Estate estate) {
		EstateView view = EstateView.of(estate);
		Survey survey = view.survey();
		Map<EObject, Judgement> all = new HashMap<>();
		for (Plan plan : estate.getPlans())
			for (Wave wave : plan.getWaves()) {
				int sum = 0;
				for (Deployment deployment : wave.getDeployments()) {
					int devices = survey.devices(deployment).size();
					all.put(deployment, of(view, deployment, devices));
					sum += devices;
				}
				all.put(wave, of(view, wave, sum));
			}
		for (DeviceGroup group : estate.getGroups())
			all.put(group, of(view, group, survey.size(group)));
		return all;
	}

	private static Judgement of(EstateView view, EObject element, int devices) {
		return new Judgement(view.verdicts().of(element), devices, new VerdictServices().verdictTooltip(element));
	}
}
