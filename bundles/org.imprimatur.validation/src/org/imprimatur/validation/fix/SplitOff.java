package org.imprimatur.validation.fix;

import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;

/** Takes the devices that do not fit out of a deployment, into a group of their own. */
final class SplitOff implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		return at.deployment().stream().filter(deployment -> leavesSome(at, deployment))
				.map(deployment -> fix(at, entry, deployment));
	}

	private static QuickFix fix(FixCase at, FixEntry entry, Deployment deployment) {
		List<Finding> unfit = at.onDevices();
		return QuickFix.ofGroups(entry.id(), deployment, List.of(), List.of(deployment, devices(unfit).size()),
				(scene, answers) -> new GroupSplit(scene.of(at.estate()), at.finding().rule())
						.split(scene.of(deployment), devices(unfit).stream().toList()));
	}

	static DeviceSet devices(List<Finding> findings) {
		return DeviceSet.joined(findings.stream().map(Finding::devices));
	}

	/** Whether some devices of the deployment do not fit and others do, and groups can tell them apart. */
	static boolean leavesSome(FixCase at, Deployment deployment) {
		DeviceSet unfit = devices(at.onDevices());
		return unfit.size() > 0 && unfit.size() < at.trial().whatIf().reached(deployment).size()
				&& new GroupSplit(at.estate(), "").isPossible(deployment, unfit.stream().toList());
	}
}
