package org.imprimatur.model.fleet;

import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage;

/**
 * Finds the devices of a fleet by serial number. Made when it is first asked, and again after serial numbers changed. A
 * hash table of the devices alone, since a million map entries would take more room than the serial numbers.
 */
final class SerialIndex extends AdapterImpl {

	private final Fleet fleet;
	private Device[] slots;

	SerialIndex(Fleet fleet) {
		this.fleet = fleet;
		fleet.eAdapters().add(this);
	}

	/** The first device of that serial number; null when there is none. */
	Device find(String serial) {
		if (slots == null) {
			build(fleet.getDevices());
		}
		return slots[slot(serial)];
	}

	private void build(List<Device> devices) {
		slots = new Device[Integer.highestOneBit(devices.size() + 1) << 2];
		for (Device device : devices) {
			int slot = device.getSerial() == null ? -1 : slot(device.getSerial());
			if (slot >= 0 && slots[slot] == null) {
				slots[slot] = device;
			}
		}
	}

	/** Where the device of that serial number is or would be. */
	private int slot(String serial) {
		int mask = slots.length - 1;
		int hash = serial.hashCode() * 0x9E3779B9;
		int slot = (hash ^ hash >>> 16) & mask;
		while (slots[slot] != null && !slots[slot].getSerial().equals(serial)) {
			slot = slot + 1 & mask;
		}
		return slot;
	}

	@Override
	public void notifyChanged(Notification notification) {
		Object feature = notification.getFeature();
		if (feature == ImprimaturPackage.Literals.FLEET__DEVICES
				|| feature == ImprimaturPackage.Literals.DEVICE__SERIAL) {
			slots = null;
		}
	}
}
