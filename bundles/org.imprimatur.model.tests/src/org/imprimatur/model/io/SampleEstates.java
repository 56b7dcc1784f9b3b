package org.imprimatur.model.io;

import java.time.LocalDate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Manufacturer;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Product;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Wave;

/** Estates for tests. */
final class SampleEstates {

	private static final ImprimaturFactory CREATE = ImprimaturFactory.eINSTANCE;

	private SampleEstates() {
	}

	/** A small estate with references in all directions, whose elements have no ids. */
	static Estate contoso() {
		Estate estate = CREATE.createEstate();
		estate.setName("Contoso");
		Organisation owner = CREATE.createOrganisation();
		owner.setName("コントソ株式会社");
		owner.getAliases().add("Contoso Ltd. <\"Tokyo\" & Osaka>");
		owner.getAliases().add("CONTOSO");
		estate.getOrganisations().add(owner);
		estate.setOwner(owner);
		Agreement agreement = CREATE.createAgreement();
		agreement.setName("EA 2026");
		agreement.setProgramme(Programme.EA);
		agreement.setParty(owner);
		agreement.setFrom(LocalDate.of(2026, 4, 1));
		agreement.setNote("line one\nline two\t\"quoted\" & <tagged>");
		estate.getAgreements().add(agreement);
		Manufacturer manufacturer = CREATE.createManufacturer();
		manufacturer.setName("HP");
		estate.getManufacturers().add(manufacturer);
		addProductAndImage(estate, agreement);
		Evidence evidence = CREATE.createEvidence();
		evidence.getAbout().add(agreement);
		evidence.getAbout().add(estate.getImages().getFirst());
		estate.getEvidence().add(evidence);
		addPlan(estate);
		return estate;
	}

	private static void addProductAndImage(Estate estate, Agreement agreement) {
		Product product = CREATE.createProduct();
		product.setName("Windows 11");
		product.setVersion("11");
		estate.getProducts().add(product);
		Image image = CREATE.createImage();
		image.setName("Windows 11");
		image.setProduct(product);
		image.setAgreement(agreement);
		estate.getImages().add(image);
	}

	private static void addPlan(Estate estate) {
		DeviceGroup group = CREATE.createDeviceGroup();
		group.setName("営業部");
		estate.getGroups().add(group);
		Plan plan = CREATE.createPlan();
		Wave wave = CREATE.createWave();
		plan.getWaves().add(wave);
		for (int i = 0; i < 3; i++) {
			Deployment deployment = CREATE.createDeployment();
			deployment.setImage(estate.getImages().getFirst());
			deployment.getGroups().add(group);
			wave.getDeployments().add(deployment);
		}
		estate.getPlans().add(plan);
	}

	/** Puts an estate into a new resource of that file. */
	static Resource in(ResourceSet resources, java.nio.file.Path file, Estate estate) {
		Resource resource = resources.createResource(URI.createFileURI(file.toString()));
		resource.getContents().add(estate);
		return resource;
	}
}
