package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.function.Consumer;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Architecture;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Family;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Portal;
import org.imprimatur.model.Product;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.Wave;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;

/** The base case of the rules (Open Value, Windows 11 Pro in Japanese, Dell) on three devices, and changes to it. */
final class SamplePlan {

	static final String NAME = "sample.imprimatur";
	static final String FLEET = "sample.fleet.csv";

	private static final ImprimaturFactory NEW = ImprimaturFactory.eINSTANCE;

	private final Estate estate = NEW.createEstate();
	private final Fleet fleet = NEW.createFleet();

	SamplePlan() {
		estate.setId("estate");
		estate.setName("Sample");
		Organisation company = NEW.createOrganisation();
		company.setName("Company");
		estate.getOrganisations().add(company);
		estate.setOwner(company);
		Product windows = product();
		Agreement agreement = agreement(company, windows);
		rollout(image(windows, agreement), key(windows, agreement));
		for (int i = 1; i <= 3; i++) {
			device(i);
		}
	}

	/** The estate, to be changed by a test. */
	SamplePlan with(Consumer<Estate> change) {
		change.accept(estate);
		return this;
	}

	/** The value of a column of all devices. */
	SamplePlan devices(DeviceColumn column, String value) {
		fleet.getDevices().forEach(device -> column.set(device, value));
		return this;
	}

	/** An image of another edition than the devices' one: RIM-203, an error. */
	SamplePlan withOtherEdition() {
		return devices(DeviceColumn.LICENCE_EDITION, "Core");
	}

	/** Nobody looked for the clause in the contract: RIM-103, to be confirmed. */
	SamplePlan withUnknownClause() {
		return with(sample -> sample.getAgreements().getFirst().setClause(Clause.UNKNOWN));
	}

	/** Saves plan and fleet. */
	Path in(Path folder) throws IOException {
		return in(folder, NAME);
	}

	/** Saves the plan under that name, and its fleet. */
	Path in(Path folder, String name) throws IOException {
		Files.createDirectories(folder);
		EstateStore store = new EstateStore();
		ResourceSet resources = store.newResourceSet();
		Path file = folder.resolve(name);
		Resource fleetFile = resources.createResource(URI.createFileURI(folder.resolve(FLEET).toString()));
		fleetFile.getContents().add(fleet);
		resources.createResource(URI.createFileURI(file.toString())).getContents().add(estate);
		estate.getFleets().add(fleet);
		fleetFile.save(null);
		store.save(estate, Progress.NONE);
		return file;
	}

	private Product product() {
		Product windows = NEW.createProduct();
		windows.setName("Windows 11 Pro");
		windows.setFamily(Family.WINDOWS_CLIENT);
		windows.setVersion("11");
		windows.setEdition("Professional");
		windows.setChannel(Channel.VL);
		estate.getProducts().add(windows);
		return windows;
	}

	private Agreement agreement(Organisation company, Product windows) {
		Agreement agreement = NEW.createAgreement();
		agreement.setId("open-value");
		agreement.setName("Open Value");
		agreement.setProgramme(Programme.OV);
		agreement.setParty(company);
		agreement.setFrom(LocalDate.of(2026, 4, 1));
		agreement.setTo(LocalDate.of(2029, 3, 31));
		agreement.setClause(Clause.PRESENT);
		Purchase purchase = NEW.createPurchase();
		purchase.setProduct(windows);
		purchase.setQuantity(1);
		purchase.setDate(LocalDate.of(2026, 4, 1));
		agreement.getPurchases().add(purchase);
		estate.getAgreements().add(agreement);
		return agreement;
	}

	private Image image(Product windows, Agreement agreement) {
		Image image = NEW.createImage();
		image.setId("master");
		image.setName("Master");
		image.setProduct(windows);
		image.setSource(ImageSource.VL_MEDIA);
		image.setAgreement(agreement);
		image.setPortal(Portal.M365_ADMIN_CENTER);
		image.setLanguage("ja-JP");
		image.setArchitecture(Architecture.X64);
		image.setFile("master.iso");
		image.setSha256("0123456789abcdef".repeat(4));
		image.setDownloadedOn(LocalDate.of(2026, 10, 1));
		image.setDownloadedBy("admin");
		estate.getImages().add(image);
		return image;
	}

	private Key key(Product windows, Agreement agreement) {
		Key key = NEW.createKey();
		key.setName("MAK");
		key.setKind(KeyKind.MAK);
		key.getProducts().add(windows);
		key.setLastFive("ABCDE");
		key.setAgreement(agreement);
		key.setCapacity(500);
		estate.getKeys().add(key);
		return key;
	}

	private void rollout(Image image, Key key) {
		Activation activation = NEW.createActivation();
		activation.setName("By MAK");
		activation.setMethod(ActivationMethod.MAK);
		estate.getActivations().add(activation);
		DeviceGroup everything = NEW.createDeviceGroup();
		everything.setName("All");
		Criterion any = NEW.createCriterion();
		any.setColumn("serial");
		any.setValue("*");
		everything.getCriteria().add(any);
		estate.getGroups().add(everything);
		Deployment deployment = NEW.createDeployment();
		deployment.setId("deployment");
		deployment.setName("Offices");
		deployment.setImage(image);
		deployment.setKey(key);
		deployment.setActivation(activation);
		deployment.getGroups().add(everything);
		Wave wave = NEW.createWave();
		wave.setName("Wave 1");
		wave.setStart(LocalDate.of(2026, 12, 1));
		wave.setEnd(LocalDate.of(2026, 12, 11));
		wave.getDeployments().add(deployment);
		Plan plan = NEW.createPlan();
		plan.setName("Rollout");
		plan.getWaves().add(wave);
		estate.getPlans().add(plan);
	}

	private void device(int number) {
		Device device = NEW.createDevice();
		device.setSerial("SN" + number);
		fleet.getDevices().add(device);
		DeviceColumn.MANUFACTURER.set(device, "Dell Inc.");
		DeviceColumn.MODEL.set(device, "Latitude 5450");
		DeviceColumn.ARCHITECTURE.set(device, "x64");
		DeviceColumn.DOMAIN.set(device, "ad");
		DeviceColumn.USE.set(device, "office");
		DeviceColumn.LICENCE_CHANNEL.set(device, "OEM");
		DeviceColumn.LICENCE_VERSION.set(device, "11");
		DeviceColumn.LICENCE_EDITION.set(device, "Professional");
		DeviceColumn.LICENCE_LANGUAGE.set(device, "ja-JP");
		DeviceColumn.LICENCE_TYPE.set(device, "full");
		DeviceColumn.EVIDENCE.set(device, "INVOICE COA");
	}
}
