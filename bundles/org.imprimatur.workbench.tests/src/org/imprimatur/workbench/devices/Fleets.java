package org.imprimatur.workbench.devices;

import java.time.LocalDate;
import java.util.function.Function;
import java.util.function.Supplier;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Family;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Product;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.LiveCheck;
import org.imprimatur.validation.engine.Recording;
import org.imprimatur.validation.engine.Survey;

/** An estate with many devices and an image for those in Japanese, that tests edit without files. */
final class Fleets implements DevicesHost {

	private static final ImprimaturFactory NEW = ImprimaturFactory.eINSTANCE;
	private static final String[] SITES = { "Sendai", "Kobe", "Nara", "" };
	private static final String[] LANGUAGES = { "ja-JP", "ja-JP", "en-US" };

	private final Estate estate = NEW.createEstate();
	private final LiveCheck check;
	private Recording last;

	Fleets(int devices) {
		Product windows = NEW.createProduct();
		windows.setFamily(Family.WINDOWS_CLIENT);
		windows.setVersion("11");
		windows.setEdition("Pro");
		windows.setChannel(Channel.VL);
		estate.getProducts().add(windows);
		Image image = NEW.createImage();
		image.setName("Master");
		image.setProduct(windows);
		image.setLanguage("ja-JP");
		image.setSource(ImageSource.VL_MEDIA);
		image.setAgreement(agreement(windows));
		estate.getImages().add(image);
		DeviceGroup kobe = NEW.createDeviceGroup();
		kobe.setName("Kobe");
		Criterion site = NEW.createCriterion();
		site.setColumn("site");
		site.setValue("Kobe");
		kobe.getCriteria().add(site);
		estate.getGroups().add(kobe);
		Fleet fleet = NEW.createFleet();
		estate.getFleets().add(fleet);
		DeviceProfile[] profiles = new DeviceProfile[SITES.length * LANGUAGES.length];
		for (int i = 0; i < profiles.length; i++) {
			profiles[i] = DeviceProfile.EMPTY.with(DeviceColumn.SITE, SITES[i % SITES.length])
					.with(DeviceColumn.LICENCE_LANGUAGE, LANGUAGES[i / SITES.length])
					.with(DeviceColumn.LICENCE_CHANNEL, "oem").with(DeviceColumn.LICENCE_VERSION, "11")
					.with(DeviceColumn.LICENCE_EDITION, "Pro").with(DeviceColumn.EVIDENCE, "coa");
		}
		for (int i = 0; i < devices; i++) {
			Device device = NEW.createDevice();
			device.setSerial("SN" + Math.floorMod(i * 7919L, devices));
			device.setName("PC-" + i);
			device.setProfile(profiles[i % profiles.length]);
			fleet.getDevices().add(device);
		}
		check = new LiveCheck(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)));
	}

	private Agreement agreement(Product windows) {
		Organisation company = NEW.createOrganisation();
		company.setName("Company");
		estate.getOrganisations().add(company);
		estate.setOwner(company);
		Agreement agreement = NEW.createAgreement();
		agreement.setProgramme(Programme.OV);
		agreement.setParty(company);
		agreement.setClause(Clause.PRESENT);
		Purchase purchase = NEW.createPurchase();
		purchase.setProduct(windows);
		purchase.setQuantity(1);
		agreement.getPurchases().add(purchase);
		estate.getAgreements().add(agreement);
		return agreement;
	}

	@Override
	public Estate estate() {
		return estate;
	}

	@Override
	public synchronized Survey survey() {
		return known;
	}

	private Survey known;

	@Override
	public synchronized <T> T read(Supplier<T> reader) {
		if (known == null) {
			known = check.survey();
		}
		return reader.get();
	}

	@Override
	public <T> T study(Progress progress, Function<Progress, T> reader) {
		return read(() -> reader.apply(progress));
	}

	@Override
	public synchronized void edit(String label, Runnable edit) {
		last = Recording.of(estate, edit);
		follow();
	}

	/** Takes the last edit back. */
	synchronized void undo() {
		last.undo();
		follow();
	}

	private void follow() {
		check.refresh();
		known = check.survey();
	}
}
