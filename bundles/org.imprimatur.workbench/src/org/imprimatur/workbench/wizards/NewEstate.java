package org.imprimatur.workbench.wizards;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Programme;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;

/**
 * The first facts of an estate.
 *
 * @param organisation whose devices it is about
 * @param programme    of its agreement
 * @param number       of its agreement; may be empty
 */
public record NewEstate(String organisation, Programme programme, String number) {

	/** Writes a plan and an empty fleet, both under that name, into a folder. */
	public Path write(Path folder, String name) throws IOException {
		EstateStore store = new EstateStore(Locale.getDefault());
		ResourceSet resources = store.newResourceSet();
		Path plan = folder.resolve(name + EstateProjects.PLAN);
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		Estate estate = estate();
		estate.getFleets().add(fleet);
		resource(resources, folder.resolve(name + EstateProjects.FLEET), fleet).save(Map.of(Progress.OPTION, Progress.NONE));
		resource(resources, plan, estate);
		store.save(estate, Progress.NONE);
		return plan;
	}

	private Estate estate() {
		ImprimaturFactory factory = ImprimaturFactory.eINSTANCE;
		Organisation company = factory.createOrganisation();
		company.setId("organisation"); //$NON-NLS-1$
		company.setName(organisation);
		Agreement agreement = factory.createAgreement();
		agreement.setId("agreement"); //$NON-NLS-1$
		agreement.setName(org.imprimatur.validation.rule.Labels.of(programme, Locale.getDefault()).toString());
		agreement.setProgramme(programme);
		if (!number.isBlank()) {
			agreement.setNumber(number.strip());
		}
		agreement.setParty(company);
		Estate estate = factory.createEstate();
		estate.setId("estate"); //$NON-NLS-1$
		estate.setName(organisation);
		estate.setOwner(company);
		estate.getOrganisations().add(company);
		estate.getAgreements().add(agreement);
		return estate;
	}

	private static Resource resource(ResourceSet resources, Path file, org.eclipse.emf.ecore.EObject content) {
		Resource resource = resources.createResource(URI.createFileURI(file.toString()));
		resource.getContents().add(content);
		return resource;
	}
}
