package org.imprimatur.benchmarks.data;

import java.time.LocalDate;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.Deployment;
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
import org.imprimatur.model.KmsHost;
import org.imprimatur.model.Manufacturer;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Portal;
import org.imprimatur.model.Product;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Wave;

/** Makes the plan that rolls one Windows 11 master and one server master out over a generated fleet. */
public final class PlanGenerator {

	private static final ImprimaturFactory MODEL = ImprimaturFactory.eINSTANCE;

	private PlanGenerator() {
	}

	/** The plan, with a deployment for each group of the fleet. */
	public static Estate plan(Fleet fleet) {
		Estate estate = named(MODEL.createEstate(), "contoso", "Contoso");
		Organisation owner = named(MODEL.createOrganisation(), "contoso-ltd", "Contoso Ltd.");
		estate.getOrganisations().add(owner);
		estate.setOwner(owner);
		estate.getFleets().add(fleet);
		Agreement agreement = agreement(owner);
		estate.getAgreements().add(agreement);
		for (String maker : new String[] { "Dell", "HP", "Lenovo", "Microsoft", "Fujitsu" }) {
			Manufacturer manufacturer = named(MODEL.createManufacturer(), maker.toLowerCase(), maker);
			manufacturer.getAliases().add(maker.equals("Dell") ? "Dell Inc." : maker + " Corporation");
			estate.getManufacturers().add(manufacturer);
		}
		Product client = product("w11-pro", "Windows 11 Pro", Family.WINDOWS_CLIENT, "11", "Professional");
		Product server = product("ws2022-std", "Windows Server 2022 Standard", Family.WINDOWS_SERVER, "2022",
				"ServerStandard");
		estate.getProducts().add(client);
		estate.getProducts().add(server);
		Activation kms = kms();
		estate.getActivations().add(kms);
		Plan plan = named(MODEL.createPlan(), "rollout", "Rollout");
		estate.getPlans().add(plan);
		Image clientImage = image("master-w11", client, agreement);
		Image serverImage = image("master-ws2022", server, agreement);
		estate.getImages().add(clientImage);
		estate.getImages().add(serverImage);
		Key key = named(MODEL.createKey(), "kms-key", "KMS host key");
		key.setKind(KeyKind.CSVLK);
		key.setLastFive("7XK2Q");
		key.setAgreement(agreement);
		key.getProducts().add(client);
		key.getProducts().add(server);
		estate.getKeys().add(key);
		int month = 0;
		for (String label : FleetGenerator.GROUPS) {
			DeviceGroup group = group(label);
			estate.getGroups().add(group);
			plan.getWaves().add(wave(label, LocalDate.of(2026, 12, 1).plusMonths(month++),
					"servers".equals(label) ? serverImage : clientImage, group, key, kms));
		}
		return estate;
	}

	private static <E extends Element> E named(E element, String id, String name) {
		element.setId(id);
		element.setName(name);
		return element;
	}

	private static Agreement agreement(Organisation party) {
		Agreement agreement = named(MODEL.createAgreement(), "ea", "Enterprise Agreement");
		agreement.setProgramme(Programme.EA);
		agreement.setParty(party);
		agreement.setClause(Clause.PRESENT);
		agreement.setFrom(LocalDate.of(2024, 1, 1));
		agreement.setTo(LocalDate.of(2028, 12, 31));
		return agreement;
	}

	private static Product product(String id, String name, Family family, String version, String edition) {
		Product product = named(MODEL.createProduct(), id, name);
		product.setFamily(family);
		product.setVersion(version);
		product.setEdition(edition);
		product.setChannel(Channel.VL);
		return product;
	}

	private static Activation kms() {
		Activation kms = named(MODEL.createActivation(), "kms", "KMS");
		kms.setMethod(ActivationMethod.KMS);
		KmsHost host = named(MODEL.createKmsHost(), "kms1", "kms1.contoso.example");
		host.setSystem("WS2022");
		kms.getHosts().add(host);
		return kms;
	}

	private static Image image(String id, Product product, Agreement agreement) {
		Image image = named(MODEL.createImage(), id, product.getName() + " master");
		image.setProduct(product);
		image.setSource(ImageSource.VL_MEDIA);
		image.setAgreement(agreement);
		image.setPortal(Portal.M365_ADMIN_CENTER);
		image.setLanguage("ja-JP");
		image.setSha256("0123456789abcdef".repeat(4));
		return image;
	}

	private static DeviceGroup group(String label) {
		DeviceGroup group = named(MODEL.createDeviceGroup(), label, label);
		Criterion criterion = MODEL.createCriterion();
		criterion.setColumn("group");
		criterion.setValue(label);
		group.getCriteria().add(criterion);
		return group;
	}

	private static Wave wave(String label, LocalDate start, Image image, DeviceGroup group, Key key,
			Activation activation) {
		Wave wave = named(MODEL.createWave(), "wave-" + label, "Wave " + label);
		wave.setStart(start);
		Deployment deployment = named(MODEL.createDeployment(), "deploy-" + label, "Deploy to " + label);
		deployment.setImage(image);
		deployment.getGroups().add(group);
		deployment.setKey(key);
		deployment.setActivation(activation);
		wave.getDeployments().add(deployment);
		return wave;
	}
}
