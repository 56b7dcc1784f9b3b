package org.imprimatur.exchange.export;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Consumer;

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
import org.imprimatur.model.Element;
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
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.rule.RuleBook;

/**
 * A rollout for tests: Windows 11 Pro in Japanese, by MAK, onto the devices of Tokyo, of which SN-3 is licensed for Home;
 * a second wave whose deployment names no image yet; SN-9 in Osaka, which no deployment reaches.
 */
public final class SamplePlan {

	/** The day of the check. */
	public static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	/** What looks like a product key. */
	public static final String SECRET = "ABCDE-FGHIJ-KLMNO-PQRST-UVWXY";

	private static final ImprimaturFactory NEW = ImprimaturFactory.eINSTANCE;

	private final Estate estate = named(NEW.createEstate(), "estate", "Contoso, Ltd.");
	private final Fleet fleet = NEW.createFleet();

	/** The rollout as described. */
	public SamplePlan() {
		estate.getFleets().add(fleet);
		Organisation company = named(NEW.createOrganisation(), "contoso", "Contoso");
		estate.getOrganisations().add(company);
		estate.setOwner(company);
		Product windows = named(NEW.createProduct(), "w11", "Windows 11 Pro");
		windows.setFamily(Family.WINDOWS_CLIENT);
		windows.setVersion("11");
		windows.setEdition("Professional");
		windows.setChannel(Channel.VL);
		estate.getProducts().add(windows);
		Agreement agreement = agreement(company, windows);
		Plan plan = named(NEW.createPlan(), "rollout", "Rollout");
		estate.getPlans().add(plan);
		Wave tokyo = wave(plan, "wave-1", "Tokyo; east", LocalDate.of(2026, 12, 7));
		tokyo.setEnd(LocalDate.of(2026, 12, 18));
		tokyo.setNote("Key " + SECRET);
		Deployment offices = named(NEW.createDeployment(), "offices", "Offices");
		offices.setImage(image(windows, agreement));
		offices.setKey(key(windows, agreement));
		Activation activation = named(NEW.createActivation(), "by-mak", "By MAK");
		activation.setMethod(ActivationMethod.MAK);
		estate.getActivations().add(activation);
		offices.setActivation(activation);
		offices.getGroups().add(group("Tokyo"));
		tokyo.getDeployments().add(offices);
		wave(plan, "wave-2", "Later", LocalDate.of(2027, 1, 11)).getDeployments()
				.add(named(NEW.createDeployment(), "later", "Later"));
		device("SN-1", "PC-1", "Tokyo");
		device("SN-2", "=cmd|' /C calc'!A0", "Tokyo");
		DeviceColumn.LICENCE_EDITION.set(device("SN-3", "PC-3", "Tokyo"), "Core");
		device("SN-9", "PC-9", "Osaka");
	}

	/** The rollout changed. */
	public SamplePlan with(Consumer<Estate> change) {
		change.accept(estate);
		return this;
	}

	/** Its devices. */
	public Fleet fleet() {
		return fleet;
	}

	/** One more device. */
	public Device device(String serial, String name, String site) {
		Device device = NEW.createDevice();
		device.setSerial(serial);
		device.setName(name);
		device.setLastSeen(LocalDate.of(2026, 11, 20));
		fleet.getDevices().add(device);
		DeviceColumn.MANUFACTURER.set(device, "Dell Inc.");
		DeviceColumn.MODEL.set(device, "Latitude 5450");
		DeviceColumn.ARCHITECTURE.set(device, "x64");
		DeviceColumn.SITE.set(device, site);
		DeviceColumn.DOMAIN.set(device, "ad");
		DeviceColumn.USE.set(device, "office");
		DeviceColumn.LICENCE_CHANNEL.set(device, "oem");
		DeviceColumn.LICENCE_VERSION.set(device, "11");
		DeviceColumn.LICENCE_EDITION.set(device, "Professional");
		DeviceColumn.LICENCE_LANGUAGE.set(device, "ja-JP");
		DeviceColumn.LICENCE_TYPE.set(device, "full");
		DeviceColumn.EVIDENCE.set(device, "invoice coa");
		return device;
	}

	/** Checks it for an export in English with the usual settings. */
	public ExportContext check() {
		return check(Locale.ENGLISH, ExportSettings.DEFAULT);
	}

	/** Checks it for an export. */
	public ExportContext check(Locale locale, ExportSettings settings) {
		return new ExportContext(Checker.survey(estate, CheckOptions.on(DAY)), RuleBook.installed(), locale,
				Instant.parse("2026-11-24T10:11:12.345Z"), "Imprimatur test", settings);
	}

	private Agreement agreement(Organisation company, Product windows) {
		Agreement agreement = named(NEW.createAgreement(), "ov", "Open Value");
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
		Image image = named(NEW.createImage(), "master", "Master");
		image.setProduct(windows);
		image.setSource(ImageSource.VL_MEDIA);
		image.setAgreement(agreement);
		image.setPortal(Portal.M365_ADMIN_CENTER);
		image.setLanguage("ja-JP");
		image.getLanguagePacks().add("en-US");
		image.setArchitecture(Architecture.X64);
		image.setFile("master.wim");
		image.setSha256("0123456789abcdef".repeat(4));
		estate.getImages().add(image);
		return image;
	}

	private Key key(Product windows, Agreement agreement) {
		Key key = named(NEW.createKey(), "mak", "MAK of the pool");
		key.setKind(KeyKind.MAK);
		key.getProducts().add(windows);
		key.setLastFive("7XK2Q");
		key.setAgreement(agreement);
		key.setCapacity(500);
		estate.getKeys().add(key);
		return key;
	}

	/** One more group, of the devices of a site. */
	public DeviceGroup group(String site) {
		DeviceGroup group = named(NEW.createDeviceGroup(), site.toLowerCase(Locale.ROOT), "PCs in " + site);
		Criterion criterion = NEW.createCriterion();
		criterion.setColumn("site");
		criterion.setValue(site);
		group.getCriteria().add(criterion);
		estate.getGroups().add(group);
		return group;
	}

	private static Wave wave(Plan plan, String id, String name, LocalDate start) {
		Wave wave = named(NEW.createWave(), id, name);
		wave.setStart(start);
		plan.getWaves().add(wave);
		return wave;
	}

	private static <E extends Element> E named(E element, String id, String name) {
		element.setId(id);
		element.setName(name);
		return element;
	}
}
