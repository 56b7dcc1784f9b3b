package org.imprimatur.exchange.entitlement;

import java.util.Locale;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.Programme;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;

/** An estate with an agreement, for tests. */
final class Agreements {

	private Agreements() {
	}

	/** An agreement that holds nothing, in an estate of its own. */
	static Agreement empty() {
		Estate estate = ImprimaturFactory.eINSTANCE.createEstate();
		Organisation party = ImprimaturFactory.eINSTANCE.createOrganisation();
		party.setId("contoso");
		party.setName("Contoso K.K.");
		party.getAliases().add("コントソ株式会社");
		estate.getOrganisations().add(party);
		Agreement agreement = ImprimaturFactory.eINSTANCE.createAgreement();
		agreement.setId("ov");
		agreement.setNumber("V-1234567");
		agreement.setProgramme(Programme.OV);
		agreement.setParty(party);
		estate.getAgreements().add(agreement);
		return agreement;
	}

	/** The estate of an agreement. */
	static Estate estate(Agreement agreement) {
		return (Estate) agreement.eContainer();
	}

	static ImportContext context() {
		return new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH);
	}
}
