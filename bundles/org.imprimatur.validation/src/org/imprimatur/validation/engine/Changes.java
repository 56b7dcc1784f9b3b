package org.imprimatur.validation.engine;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.engine.FleetIndex.Before;

/** What changed since the last check, and how much of the check it touches. */
final class Changes {

	/** Beyond this share of the fleet, sorting it all anew is cheaper than moving devices one by one. */
	private static final int MOVE_SHARE = 50;

	private final Estate estate;
	/** Devices in the fleets, with what was read of them at the last check; null for those that came since. */
	private final Map<Device, Before> changed = new LinkedHashMap<>();
	private final Map<Device, Before> removed = new LinkedHashMap<>();
	private final Set<EObject> elements = new HashSet<>();
	private boolean fleetsStale;
	private boolean groupsStale;

	Changes(Estate estate) {
		this.estate = estate;
	}

	boolean isEmpty() {
		return changed.isEmpty() && removed.isEmpty() && elements.isEmpty() && !fleetsStale && !groupsStale;
	}

	void note(Notification notification) {
		Object notifier = notification.getNotifier();
		if (notifier instanceof Device device) {
			if (!changed.containsKey(device)) {
				changed.put(device, before(device, notification));
			}
		} else if (notifier instanceof Fleet) {
			noteFleet(notification);
		} else if (notifier instanceof EObject element) {
			noteElement(element, notification);
		}
	}

	/** What was read of the device: as it is, but for the feature that just changed. */
	private static Before before(Device device, Notification notification) {
		Object feature = notification.getFeature();
		return new Before(
				feature == ImprimaturPackage.Literals.DEVICE__PROFILE ? (DeviceProfile) notification.getOldValue()
						: device.getProfile(),
				feature == ImprimaturPackage.Literals.DEVICE__USER ? (String) notification.getOldValue()
						: device.getUser(),
				feature == ImprimaturPackage.Literals.DEVICE__LICENCE_SERIAL ? (String) notification.getOldValue()
						: device.getLicenceSerial(),
				feature == ImprimaturPackage.Literals.DEVICE__SERIAL ? (String) notification.getOldValue()
						: device.getSerial());
	}

	private void noteFleet(Notification notification) {
		if (notification.getEventType() == Notification.REMOVING_ADAPTER) {
			fleetsStale = true;
			return;
		}
		if (notification.getFeature() != ImprimaturPackage.Literals.FLEET__DEVICES) {
			return;
		}
		switch (notification.getEventType()) {
		case Notification.ADD -> added((Device) notification.getNewValue());
		case Notification.REMOVE -> removed((Device) notification.getOldValue());
		case Notification.ADD_MANY -> ((Collection<?>) notification.getNewValue()).forEach(d -> added((Device) d));
		case Notification.REMOVE_MANY ->
			((Collection<?>) notification.getOldValue()).forEach(d -> removed((Device) d));
		case Notification.MOVE -> {
			// The order of devices means nothing to a rule.
		}
		default -> fleetsStale = true;
		}
	}

	private void added(Device device) {
		Before before = removed.remove(device);
		changed.put(device, before);
	}

	private void removed(Device device) {
		if (changed.containsKey(device)) {
			Before before = changed.remove(device);
			if (before != null) {
				removed.put(device, before);
			}
		} else {
			removed.put(device, Before.of(device));
		}
	}

	private void noteElement(EObject element, Notification notification) {
		Object feature = notification.getFeature();
		groupsStale |= isWithin(element, DeviceGroup.class) || feature == ImprimaturPackage.Literals.ESTATE__GROUPS;
		fleetsStale |= isWithin(element, UserLicence.class)
				|| feature == ImprimaturPackage.Literals.ESTATE__USER_LICENCES
				|| feature == ImprimaturPackage.Literals.ESTATE__FLEETS;
		boolean containment = feature instanceof EReference reference && reference.isContainment();
		elements.add(containment && element != estate && notification.getNewValue() instanceof EObject added
				? added
				: element);
		if (containment) {
			elements.add(element);
		}
	}

	private static boolean isWithin(EObject element, Class<?> type) {
		for (EObject at = element; at != null; at = at.eContainer()) {
			if (type.isInstance(at)) {
				return true;
			}
		}
		return false;
	}

	/** Brings the examination up to date and forgets the changes. */
	void applyTo(Examination examination) {
		Set<Deployment> stale = new HashSet<>();
		boolean sortAll = fleetsStale
				|| (changed.size() + removed.size()) * MOVE_SHARE > examination.index().size() && changed.size() > 1;
		if (sortAll) {
			examination.sortFleets();
			stale.addAll(Examination.deployments(estate));
		} else if (!changed.isEmpty() || !removed.isEmpty()) {
			Set<Bucket> touched = examination.index().sortAnew(changed, removed);
			for (Deployment deployment : Examination.deployments(estate)) {
				if (touched.stream().anyMatch(bucket -> reaches(deployment, bucket))) {
					stale.add(deployment);
				}
			}
		}
		if (groupsStale && !sortAll) {
			examination.sortGroups();
			stale.addAll(Examination.deployments(estate));
		}
		elements.forEach(element -> stale.addAll(dependants(element)));
		changed.clear();
		removed.clear();
		elements.clear();
		fleetsStale = false;
		groupsStale = false;
		examination.examine(stale);
	}

	private boolean reaches(Deployment deployment, Bucket bucket) {
		return deployment.getGroups().stream().mapToInt(estate.getGroups()::indexOf)
				.anyMatch(group -> group >= 0 && bucket.groups().get(group));
	}

	/** The deployments whose facts read the element: those that reach it by references, or all. */
	private List<Deployment> dependants(EObject element) {
		List<Deployment> all = Examination.deployments(estate);
		if (element instanceof Deployment deployment) {
			return all.contains(deployment) ? List.of(deployment) : List.of();
		}
		List<Deployment> reading = all.stream().filter(deployment -> Reach.of(deployment).contains(element)).toList();
		return Reach.isGlobal(element, estate) ? all : reading;
	}
}
