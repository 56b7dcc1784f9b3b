package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rule.Labels;

/** Takes the devices that do not fit out of a deployment, into another one beside it with an image that fits them. */
final class MoveToImage implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.deployment().stream()
				.filter(deployment -> deployment.eContainer() instanceof Wave && SplitOff.leavesSome(at, deployment))
				.flatMap(deployment -> fixes(at, entry, deployment));
	}

	private static Stream<QuickFix> fixes(FixCase at, FixEntry entry, Deployment deployment) {
		List<Finding> unfit = at.onDevices();
		return new Candidates(at, deployment).forDevicesOf(unfit).map(assignments -> {
			List<Element> targets = assignments.differingFrom(Assignments.of(deployment)).toList();
			List<Object> words = List.of(deployment, SplitOff.devices(unfit).size(), targets);
			return QuickFix.ofGroups(entry.id(), deployment, targets, words, (scene, answers) -> {
				List<DeviceGroup> groups = new GroupSplit(scene.of(at.estate()), at.finding().rule())
						.split(scene.of(deployment), SplitOff.devices(unfit).stream().toList());
				addBeside(scene.of(deployment), assignments, groups, scene);
			});
		});
	}

	private static void addBeside(Deployment deployment, Assignments assignments, List<DeviceGroup> groups,
			Scene scene) {
		Deployment added = ImprimaturFactory.eINSTANCE.createDeployment();
		added.setName(Stream.concat(Stream.of(assignments.image()), groups.stream()).map(Labels::name)
				.collect(Collectors.joining(" → ")));
		assignments.applyTo(added, scene);
		added.getGroups().addAll(groups);
		added.setPurpose(deployment.getPurpose());
		added.setDate(deployment.getDate());
		added.getLanguages().addAll(deployment.getLanguages());
		List<Deployment> wave = ((Wave) deployment.eContainer()).getDeployments();
		wave.add(wave.indexOf(deployment) + 1, added);
	}
}
