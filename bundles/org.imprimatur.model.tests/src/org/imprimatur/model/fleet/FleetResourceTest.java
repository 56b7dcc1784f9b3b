package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetResourceTest {

	@TempDir
	Path folder;

	private FleetFiles files;

	@BeforeEach
	void setUp() {
		files = FleetFiles.in(folder);
	}

	@Test
	void fleetsAreKnownByTheWholeEndOfTheirName() {
		assertThat(FleetResource.isFleet(URI.createURI("file:/a/x.fleet.csv"))).isTrue();
		assertThat(FleetResource.isFleet(URI.createURI("file:/a/x.csv"))).isFalse();
		assertThat(FleetResource.isFleet(URI.createURI("file:/a.fleet.csv/"))).isFalse();
		FleetResourceFactory factory = new FleetResourceFactory();
		assertThat(factory.createResource(URI.createURI("x.fleet.csv"))).isInstanceOf(FleetResource.class);
	}

	@Test
	void otherCsvFilesAreRefusedWithoutADefaultFactory() {
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		Object before = factories.remove(Resource.Factory.Registry.DEFAULT_EXTENSION);
		try {
			assertThatThrownBy(() -> new FleetResourceFactory().createResource(URI.createURI("x.csv")))
					.isInstanceOf(IllegalArgumentException.class);
		} finally {
			if (before != null) {
				factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, before);
			}
		}
	}

	@Test
	void otherCsvFilesAreLeftToTheDefaultFactory() {
		Map<String, Object> factories = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap();
		Object before = factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, new XMIResourceFactoryImpl());
		try {
			assertThat(new FleetResourceFactory().createResource(URI.createURI("x.csv"))).isNotNull()
					.isNotInstanceOf(FleetResource.class);
		} finally {
			factories.remove(Resource.Factory.Registry.DEFAULT_EXTENSION);
			if (before != null) {
				factories.put(Resource.Factory.Registry.DEFAULT_EXTENSION, before);
			}
		}
	}

	@Test
	void devicesAreAddressedBySerial() throws IOException {
		Fleet fleet = files.load("serial\nA1\n/x\n//@devices.0\nä %\"#?&\nA1\n");
		Resource resource = fleet.eResource();
		assertThat(resource.getURIFragment(fleet)).isEqualTo("/");
		assertThat(resource.getEObject("/")).isSameAs(fleet);
		for (Device device : fleet.getDevices().subList(0, 4)) {
			String fragment = resource.getURIFragment(device);
			assertThat(fragment).doesNotContain("/", " ", "#");
			assertThat(resource.getEObject(fragment)).isSameAs(device);
			URI uri = URI.createURI("x.fleet.csv#" + fragment);
			assertThat(resource.getEObject(uri.fragment())).isSameAs(device);
		}
		assertThat(resource.getEObject("A2")).isNull();
		assertThat(resource.getEObject("//@devices.1")).isSameAs(fleet.getDevices().get(1));
	}

	@Test
	void addressesFollowChanges() throws IOException {
		Fleet fleet = files.load("serial\nA1\nA2\n");
		Resource resource = fleet.eResource();
		Device first = fleet.getDevices().getFirst();
		assertThat(resource.getEObject("A1")).isSameAs(first);
		first.setSerial("B1");
		assertThat(resource.getEObject("A1")).isNull();
		assertThat(resource.getEObject("B1")).isSameAs(first);
		fleet.getDevices().remove(first);
		assertThat(resource.getEObject("B1")).isNull();
		fleet.getDevices().add(first);
		assertThat(resource.getEObject("B1")).isSameAs(first);
	}

	@Test
	void manyDevicesAreFoundBySerial() throws IOException {
		StringBuilder csv = new StringBuilder("serial\n");
		for (int i = 0; i < 5000; i++) {
			csv.append("S").append(i * 31).append('\n');
		}
		Fleet fleet = files.load(csv.toString());
		assertThat(fleet.getDevices()).allMatch(device -> fleet.eResource().getEObject(device.getSerial()) == device);
		assertThat(fleet.eResource().getEObject("S1")).isNull();
	}

	@Test
	void equalProfilesAreTheSameInstance() throws IOException {
		StringBuilder csv = new StringBuilder("serial,model,site\n");
		for (int i = 0; i < 5000; i++) {
			csv.append(i).append(",m").append(i % 17).append(",s").append(i % 13).append('\n');
		}
		Set<DeviceProfile> profiles = Collections.newSetFromMap(new IdentityHashMap<>());
		files.load(csv.toString()).getDevices().forEach(device -> profiles.add(device.getProfile()));
		assertThat(profiles).hasSize(17 * 13);
	}

	@Test
	void loadingTellsNobodyOfEachDevice() throws IOException {
		Fleet fleet = files.load("serial,model\nA1,X\n");
		InternalEObject device = (InternalEObject) fleet.getDevices().getFirst();
		assertThat(device.eAdapters()).isEmpty();
		assertThat(fleet.eResource().isModified()).isFalse();
	}

	@Test
	void changesAreNoticed() throws IOException {
		Fleet fleet = files.load("serial,model\nA1,X\n");
		Resource resource = fleet.eResource();
		DeviceColumn.MODEL.set(fleet.getDevices().getFirst(), "Y");
		assertThat(resource.isModified()).isTrue();
		files.save(fleet);
		assertThat(resource.isModified()).isFalse();
		fleet.getDevices().add(ImprimaturFactory.eINSTANCE.createDevice());
		assertThat(resource.isModified()).isTrue();
		Resource fresh = files.resource();
		fresh.getContents().add(ImprimaturFactory.eINSTANCE.createFleet());
		assertThat(fresh.isModified()).isTrue();
	}

	@Test
	void whatCouldNotBeSavedStaysModified() throws IOException {
		Fleet fleet = files.load("serial\nA1\n");
		fleet.getDevices().getFirst().setName("PC-1");
		Path file = Path.of(fleet.eResource().getURI().toFileString());
		Files.delete(file);
		Files.createDirectories(file.resolve("in the way"));
		assertThatThrownBy(() -> files.save(fleet)).isInstanceOf(IOException.class);
		assertThat(fleet.eResource().isModified()).isTrue();
	}

	@Test
	void resourceCanBeReloaded() throws IOException {
		Fleet fleet = files.load("serial;odd\nA1;x\n");
		Resource resource = fleet.eResource();
		assertThat(resource.getEObject("A1")).isNotNull();
		resource.unload();
		assertThat(resource.getContents()).isEmpty();
		assertThat(fleet.eIsProxy()).isTrue();
		resource.load(Map.of());
		assertThat(resource.getEObject("A1")).isNotNull().isNotSameAs(fleet.getDevices().getFirst());
	}

	@Test
	void progressOfLoadingAndSaving() throws IOException {
		Fleet fleet = files.load("serial\n" + "A\n".repeat(25_000));
		List<Long> done = new ArrayList<>();
		Progress progress = (devices, total) -> {
			assertThat(total).isEqualTo(25_000);
			done.add(devices);
		};
		fleet.eResource().save(Map.of(Progress.OPTION, progress));
		assertThat(done).containsExactly(10_000L, 20_000L);
	}

	@Test
	void savingCanBeCancelled() throws IOException {
		Fleet fleet = files.load("serial\n" + "A\n".repeat(25_000));
		Progress progress = new Progress() {
			@Override
			public void advanced(long devices, long total) {
				throw new AssertionError("not asked to go on");
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		fleet.getDevices().clear();
		for (int i = 0; i < 20_000; i++) {
			Device device = ImprimaturFactory.eINSTANCE.createDevice();
			device.setSerial("B");
			fleet.getDevices().add(device);
		}
		assertThatThrownBy(() -> fleet.eResource().save(Map.of(Progress.OPTION, progress)))
				.isInstanceOf(CancellationException.class);
		assertThat(files.reload().getDevices()).hasSize(25_000);
	}
}
