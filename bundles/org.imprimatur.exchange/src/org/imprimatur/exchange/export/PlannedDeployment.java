package org.imprimatur.exchange.export;

import java.io.IOException;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.Finding;

/**
 * A deployment with its devices and how each of them stands. Devices that the check sorted together stand alike, so that
 * little is held per device.
 */
public final class PlannedDeployment {

	private final Deployment deployment;
	private final DeviceSet devices;
	private final List<Finding> findings;
	private final Map<Collection<Device>, Standing> standings = new IdentityHashMap<>();
	private final Map<Device, List<Finding>> single = new IdentityHashMap<>();
	private final int blocked;

	/** Takes a device and how it stands. */
	@FunctionalInterface
	public interface DeviceSink {

		/** The next device. */
		void accept(Device device, Standing standing) throws IOException;
	}

	/**
	 * A deployment.
	 *
	 * @param findings those that speak of it
	 * @param sorted   the groups into which the check sorted all devices
	 */
	PlannedDeployment(Deployment deployment, DeviceSet devices, List<Finding> findings,
			Set<Collection<Device>> sorted) {
		this.deployment = deployment;
		this.devices = devices;
		this.findings = findings;
		for (Finding finding : findings) {
			finding.devices().parts().stream().filter(part -> !sorted.contains(part)).flatMap(Collection::stream)
					.forEach(device -> single.merge(device, List.of(finding),
							(some, more) -> Stream.concat(some.stream(), more.stream()).toList()));
		}
		devices.parts().forEach(part -> standings.put(part, Standing.of(of(part).toList())));
		this.blocked = blocked(List.of(this));
	}

	private Stream<Finding> of(Collection<Device> part) {
		return findings.stream().filter(finding -> finding.devices().size() == 0
				|| finding.devices().parts().stream().anyMatch(other -> other == part));
	}

	/** On how many of the devices that any of these deployments reach an image may not go; each device counts once. */
	static int blocked(List<PlannedDeployment> deployments) {
		return DeviceSet.joined(deployments.stream().map(PlannedDeployment::devices)).parts().stream()
				.mapToInt(part -> blocked(part, deployments)).sum();
	}

	private static int blocked(Collection<Device> part, List<PlannedDeployment> deployments) {
		List<PlannedDeployment> reaching = deployments.stream()
				.filter(deployment -> deployment.standings.containsKey(part)).toList();
		if (reaching.stream().anyMatch(deployment -> deployment.standings.get(part).isBlocked())) {
			return part.size();
		}
		List<PlannedDeployment> sorting = reaching.stream().filter(deployment -> !deployment.single.isEmpty()).toList();
		return sorting.isEmpty() ? 0 : (int) part.stream().filter(device -> sorting.stream()
				.anyMatch(deployment -> deployment.standing(part, device).isBlocked())).count();
	}

	private Standing standing(Collection<Device> part, Device device) {
		List<Finding> own = single.get(device);
		return own == null ? standings.get(part) : Standing.of(Stream.concat(of(part), own.stream()).toList());
	}

	/** The deployment itself. */
	public Deployment deployment() {
		return deployment;
	}

	/** Its wave. */
	public Wave wave() {
		return (Wave) deployment.eContainer();
	}

	/** Its plan. */
	public Plan plan() {
		return (Plan) wave().eContainer();
	}

	/** The devices it reaches; none while it names no image or product. */
	public DeviceSet devices() {
		return devices;
	}

	/** The findings that speak of it, settled ones too. */
	public List<Finding> findings() {
		return findings;
	}

	/** How it stands as a whole: as its worst device does. */
	public Standing standing() {
		return Standing.of(findings);
	}

	/** On how many of its devices the image may not go. */
	public int blocked() {
		return blocked;
	}

	/** Gives each device with its standing. */
	public void each(DeviceSink sink) throws IOException {
		for (Collection<Device> part : devices.parts()) {
			for (Device device : part) {
				sink.accept(device, single.isEmpty() ? standings.get(part) : standing(part, device));
			}
		}
	}
}
