package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Recording;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Merging tells how far it has come, and can be stopped. */
class FleetMergeTest {

	private static final int KNOWN = 3000;
	private static final int READ = 6000;

	private static Fleet fleet(int devices, String model) {
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		DeviceProfile profile = DeviceProfile.EMPTY.with(DeviceColumn.MODEL, model);
		IntStream.range(0, devices).forEach(i -> {
			Device device = ImprimaturFactory.eINSTANCE.createDevice();
			device.setSerial("SN" + i);
			device.setProfile(profile);
			fleet.getDevices().add(device);
		});
		return fleet;
	}

	/** Stops while devices are compared, changed or added; not at all at last. */
	@ParameterizedTest
	@CsvSource({ "1, false", "4, false", "7, false", "8, false", "11, false", "1000, true" })
	void whatIsStoppedLeavesTheFleetAsItWas(int reports, boolean done) {
		Estate estate = ImprimaturFactory.eINSTANCE.createEstate();
		Fleet fleet = fleet(KNOWN, "Old");
		estate.getFleets().add(fleet);
		AtomicInteger heard = new AtomicInteger();
		Progress progress = new Progress() {
			@Override
			public void advanced(long now, long total) {
				assertThat(now).isBetween(0L, total);
			}

			@Override
			public boolean isCancelled() {
				return heard.incrementAndGet() > reports;
			}
		};
		Runnable merging = () -> new FleetMerge(fleet, KnownDevices.of(fleet), fleet(READ, "New"),
				new ImportContext(Catalogue.shipped(), progress, Locale.ENGLISH)).apply(progress);
		if (done) {
			assertThat(Recording.of(estate, merging).isEmpty()).isFalse();
		} else {
			assertThatThrownBy(() -> Recording.of(estate, merging)).isInstanceOf(CancellationException.class);
		}
		assertThat(fleet.getDevices()).hasSize(done ? READ : KNOWN);
		assertThat(fleet.getDevices().stream().map(DeviceColumn.MODEL::get).distinct())
				.containsExactly(done ? "New" : "Old");
	}
}
