package org.imprimatur.validation.cases;

import java.util.List;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;

/** The devices of an estate as statements describe them: all of them, or one by its number from 1. */
final class Devices {

	static final String SUBJECT = "device\\d*|devices";

	private final Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();

	Fleet fleet() {
		return fleet;
	}

	Device get(int number) {
		return fleet.getDevices().get(number - 1);
	}

	/** Applies a statement about devices. */
	void apply(Statement statement) {
		if (statement.subject().equals("devices")) {
			resize(Integer.parseInt(statement.value()));
			return;
		}
		DeviceColumn column = DeviceColumn.ofHeader(statement.feature())
				.orElseThrow(() -> new IllegalArgumentException("No column is called " + statement.feature()));
		if (!column.accepts(statement.value())) {
			throw new IllegalArgumentException("A fleet file would refuse this: " + statement);
		}
		String number = statement.subject().substring("device".length());
		List<Device> meant = number.isEmpty() ? fleet.getDevices() : List.of(get(Integer.parseInt(number)));
		meant.forEach(device -> column.set(device, statement.value()));
	}

	private void resize(int size) {
		List<Device> devices = fleet.getDevices();
		while (devices.size() < size) {
			int number = devices.size() + 1;
			Device device = devices.isEmpty() ? ImprimaturFactory.eINSTANCE.createDevice()
					: EcoreUtil.copy(devices.getLast());
			device.setSerial("5CG%05d".formatted(number));
			device.setLicenceSerial("COA-%05d".formatted(number));
			devices.add(device);
		}
		while (devices.size() > size) {
			devices.removeLast();
		}
	}
}
