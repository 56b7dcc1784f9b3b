package org.imprimatur.design.view;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Family;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Product;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Wave;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;

/** Estates for tests. */
public final class Estates {

	private static final ImprimaturFactory FACTORY = ImprimaturFactory.eINSTANCE;

	/** A device's licence: Windows 11 Pro in Japanese, preinstalled. */
	private static final DeviceProfile PRO = DeviceProfile.EMPTY.with(DeviceColumn.LICENCE_CHANNEL, "OEM")
			.with(DeviceColumn.LICENCE_VERSION, "11").with(DeviceColumn.LICENCE_EDITION, "Professional")
			.with(DeviceColumn.LICENCE_LANGUAGE, "ja-JP");

	private Estates() {
	}

	/** One image under an Enterprise Agreement, deployed onto an empty group of devices; an empty fleet. */
	public static Estate small() {
		Estate estate = with(FACTORY.createEstate(), "estate");
		estate.getFleets().add(FACTORY.createFleet());
		Agreement agreement = with(FACTORY.createAgreement(), "ea");
		agreement.setProgramme(Programme.EA);
		agreement.setClause(Clause.PRESENT);
		estate.getAgreements().add(agreement);
		Image image = image(product(estate));
		image.setAgreement(agreement);
		estate.getImages().add(image);
		DeviceGroup group = with(FACTORY.createDeviceGroup(), "group");
		estate.getGroups().add(group);
		Plan plan = with(FACTORY.createPlan(), "plan");
		Wave wave = with(FACTORY.createWave(), "wave");
		Deployment deployment = with(FACTORY.createDeployment(), "deployment");
		deployment.setImage(image);
		deployment.getGroups().add(group);
		wave.getDeployments().add(deployment);
		plan.getWaves().add(wave);
		estate.getPlans().add(plan);
		return estate;
	}

	private static <T extends Element> T with(T element, String id) {
		element.setId(id);
		return element;
	}

	private static Product product(Estate estate) {
		Product product = with(FACTORY.createProduct(), "pro");
		product.setFamily(Family.WINDOWS_CLIENT);
		product.setVersion("11");
		product.setEdition("Professional");
		estate.getProducts().add(product);
		return product;
	}

	private static Image image(Product product) {
		Image image = with(FACTORY.createImage(), "image");
		image.setName("Master");
		image.setProduct(product);
		image.setSource(ImageSource.VL_MEDIA);
		image.setLanguage("ja-JP");
		return image;
	}

	/** Adds a device with that licence. */
	public static Device add(Estate estate, DeviceProfile profile) {
		Fleet fleet = estate.getFleets().getFirst();
		Device device = FACTORY.createDevice();
		device.setSerial("SN" + fleet.getDevices().size());
		device.setProfile(profile);
		fleet.getDevices().add(device);
		return device;
	}

	/** Adds a device with Windows 11 Pro in Japanese to the only group. */
	public static Device deployed(Estate estate) {
		Device device = add(estate, PRO);
		estate.getGroups().getFirst().getSerials().add(device.getSerial());
		return device;
	}

	/** Windows 11 Pro in Japanese, at a site, in a department, with another value of a column. */
	public static DeviceProfile at(String site, String department, DeviceColumn column, String value) {
		return PRO.with(DeviceColumn.SITE, site).with(DeviceColumn.DEPARTMENT, department).with(column, value);
	}
}
