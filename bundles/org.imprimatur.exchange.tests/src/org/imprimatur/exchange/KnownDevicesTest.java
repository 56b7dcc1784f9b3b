package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.junit.jupiter.api.Test;

/** Devices are found by names that only one of them has. */
class KnownDevicesTest {

	@Test
	void findsTheOnlyDeviceOfName() {
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		add(fleet, "S-1", "pc-1.contoso.local");
		add(fleet, "S-2", "TWICE");
		add(fleet, "S-3", "twice");
		add(fleet, "S-4", "twice");
		add(fleet, "S-5", null);
		KnownDevices known = KnownDevices.of(fleet);
		assertThat(known.serialOf("PC-1")).contains("S-1");
		assertThat(known.serialOf("PC-1.fabrikam.com")).contains("S-1");
		assertThat(known.serialOf("TWICE")).isEmpty();
		assertThat(known.serialOf("")).isEmpty();
		assertThat(known.serialOf(null)).isEmpty();
		assertThat(KnownDevices.NONE.serialOf("PC-1")).isEmpty();
	}

	private static void add(Fleet fleet, String serial, String name) {
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		device.setSerial(serial);
		device.setName(name);
		fleet.getDevices().add(device);
	}
}
