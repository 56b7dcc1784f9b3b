package org.imprimatur.validation.fix;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.engine.GroupMatcher;

/**
 * Splits device groups: the devices that stay, and the others, in new groups beside them. Whatever else refers to a
 * group gets all parts, so that nothing changes for it. The parts are told apart by the values of a column where one
 * does, and by serial numbers otherwise, as long as they are not too many.
 */
final class GroupSplit {

	/** Up to so many devices are excluded from criteria one by one; beyond, those that stay are listed instead. */
	private static final int EXCLUDED = 50;
	private static final int LISTED = 2000;
	private static final int VALUES = 10;

	private final Estate estate;
	private final String reason;

	/** Devices of a group by whether they stay. */
	private record Parting(DeviceGroup group, List<Device> going, List<Device> staying) {

		/** Those that its criteria select; the others are listed. */
		List<Device> selected() {
			Set<String> listed = Set.copyOf(group.getSerials());
			return going.stream().filter(device -> !listed.contains(device.getSerial())).toList();
		}

		boolean isPossible() {
			List<Device> selected = selected();
			return going.isEmpty() || staying.isEmpty() || selected.size() <= EXCLUDED
					|| selected.size() <= LISTED && staying.size() <= LISTED
					|| tellingApart(selected, staying).isPresent();
		}
	}

	/**
	 * A split.
	 *
	 * @param reason what the new groups are named after, beside the old ones
	 */
	GroupSplit(Estate estate, String reason) {
		this.estate = estate;
		this.reason = reason;
	}

	/** Whether the deployment's groups can be split so, without listing thousands of serial numbers. */
	boolean isPossible(Deployment deployment, Collection<Device> leaving) {
		return partings(deployment, leaving).stream().allMatch(Parting::isPossible);
	}

	/**
	 * Takes devices out of a deployment.
	 *
	 * @return the groups that hold them from now on, without any device that stays
	 */
	List<DeviceGroup> split(Deployment deployment, Collection<Device> leaving) {
		List<DeviceGroup> parts = new ArrayList<>();
		for (Parting parting : partings(deployment, leaving)) {
			DeviceGroup group = parting.group();
			if (!parting.going().isEmpty() && parting.staying().isEmpty()) {
				deployment.getGroups().remove(group);
				parts.add(group);
			} else if (!parting.going().isEmpty()) {
				for (DeviceGroup part : divide(parting)) {
					estate.getGroups().add(estate.getGroups().indexOf(group) + 1, part);
					referToBoth(group, part, deployment);
					parts.add(part);
				}
			}
		}
		return parts;
	}

	private List<Parting> partings(Deployment deployment, Collection<Device> leaving) {
		Set<Device> out = Collections.newSetFromMap(new IdentityHashMap<>());
		out.addAll(leaving);
		return deployment.getGroups().stream().map(group -> {
			Parting parting = new Parting(group, new ArrayList<>(), new ArrayList<>());
			GroupMatcher members = new GroupMatcher(group);
			estate.getFleets().stream().flatMap(fleet -> fleet.getDevices().stream()).filter(members::holds)
					.forEach(device -> (out.contains(device) ? parting.going() : parting.staying()).add(device));
			return parting;
		}).toList();
	}

	private List<DeviceGroup> divide(Parting parting) {
		DeviceGroup group = parting.group();
		List<Device> selected = parting.selected();
		Optional<DeviceColumn> column = selected.isEmpty() ? Optional.empty()
				: tellingApart(selected, parting.staying());
		DeviceGroup first = newGroup(group);
		List<DeviceGroup> parts = new ArrayList<>(List.of(first));
		if (column.isPresent()) {
			List<Criterion> common = List.copyOf(group.getCriteria());
			for (String value : values(column.get(), profiles(selected))) {
				DeviceGroup part = first.getCriteria().isEmpty() ? first : newGroup(group);
				part.getCriteria().addAll(EcoreUtil.copyAll(common));
				part.getCriteria().add(criterion(column.get(), value, false));
				group.getCriteria().add(criterion(column.get(), value, true));
				if (part != first) {
					parts.add(part);
				}
			}
		} else {
			divideBySerial(group, first, selected, parting.staying());
		}
		Set<String> listed = Set.copyOf(group.getSerials());
		parting.going().stream().map(Device::getSerial).filter(listed::contains).forEach(serial -> {
			group.getSerials().remove(serial);
			first.getSerials().add(serial);
		});
		return parts;
	}

	private DeviceGroup newGroup(DeviceGroup group) {
		DeviceGroup part = ImprimaturFactory.eINSTANCE.createDeviceGroup();
		part.setName(Stream.of(group.getName(), reason).filter(word -> word != null).collect(Collectors.joining(" – ")));
		return part;
	}

	private static void divideBySerial(DeviceGroup group, DeviceGroup part, List<Device> going,
			List<Device> staying) {
		part.getSerials().addAll(serials(going));
		if (going.size() <= EXCLUDED) {
			part.getSerials().forEach(serial -> group.getCriteria().add(criterion(DeviceColumn.SERIAL, serial, true)));
		} else {
			List.copyOf(group.getCriteria()).forEach(group.getCriteria()::remove);
			List<String> missing = new ArrayList<>(serials(staying));
			missing.removeAll(Set.copyOf(group.getSerials()));
			group.getSerials().addAll(missing);
		}
	}

	private static List<String> serials(List<Device> devices) {
		return devices.stream().map(Device::getSerial).toList();
	}

	/** The column of the fewest values that the devices that go have and none that stays. */
	private static Optional<DeviceColumn> tellingApart(List<Device> going, List<Device> staying) {
		Set<DeviceProfile> out = profiles(going);
		Set<DeviceProfile> in = profiles(staying);
		return Stream.of(DeviceColumn.values()).filter(DeviceColumn::isShared).filter(column -> {
			Set<String> values = values(column, out);
			return values.size() <= VALUES && values.stream().noneMatch(value -> value.isBlank() || value.contains("*"))
					&& Collections.disjoint(values, values(column, in));
		}).min(Comparator.comparingInt(column -> values(column, out).size()));
	}

	/** Millions of devices have a few hundred of them. */
	private static Set<DeviceProfile> profiles(List<Device> devices) {
		Set<DeviceProfile> profiles = new HashSet<>();
		devices.forEach(device -> profiles.add(Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY)));
		return profiles;
	}

	private static Set<String> values(DeviceColumn column, Set<DeviceProfile> profiles) {
		Set<String> values = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		profiles.forEach(profile -> values.add(profile.get(column)));
		return values;
	}

	private static Criterion criterion(DeviceColumn column, String value, boolean not) {
		Criterion criterion = ImprimaturFactory.eINSTANCE.createCriterion();
		criterion.setColumn(column.header());
		criterion.setValue(value);
		criterion.setNot(not);
		return criterion;
	}

	private void referToBoth(DeviceGroup group, DeviceGroup part, Deployment but) {
		for (TreeIterator<EObject> all = estate.eAllContents(); all.hasNext();) {
			EObject object = all.next();
			if (object instanceof Deployment deployment && deployment != but
					&& deployment.getGroups().contains(group)) {
				deployment.getGroups().add(part);
			}
			List<Element> about = object instanceof Evidence evidence ? evidence.getAbout()
					: object instanceof Waiver waiver ? waiver.getScope() : List.of();
			if (about.contains(group)) {
				about.add(part);
			}
		}
	}
}
