package org.imprimatur.validation.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.DeviceModel;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Manufacturer;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.catalogue.Catalogue;

/** What rules may ask about the estate as a whole. */
public final class EstateFacts {

	private final Estate estate;
	private final Catalogue catalogue;
	private final LocalDate day;
	private final Dossier dossier;
	private final NameIndex<Organisation> organisations;
	private final NameIndex<Manufacturer> manufacturers;
	private final Supplier<SharedSerials> sharedSerials;
	private List<DeploymentFacts> deployments = List.of();

	/**
	 * Reads an estate.
	 *
	 * @param day           the day of the check
	 * @param sharedSerials finds the serial numbers that several of its devices have
	 */
	public EstateFacts(Estate estate, Catalogue catalogue, LocalDate day, Supplier<SharedSerials> sharedSerials) {
		this.estate = estate;
		this.catalogue = catalogue;
		this.day = day;
		this.dossier = new Dossier(estate);
		this.organisations = new NameIndex<>(estate.getOrganisations(), Organisation::getAliases);
		this.manufacturers = new NameIndex<>(estate.getManufacturers(), Manufacturer::getAliases);
		this.sharedSerials = sharedSerials;
	}

	/** The estate itself. */
	public Estate estate() {
		return estate;
	}

	/** The product catalogue in force. */
	public Catalogue catalogue() {
		return catalogue;
	}

	/** The day of the check. */
	public LocalDate day() {
		return day;
	}

	/** Its evidence and waivers. */
	public Dossier dossier() {
		return dossier;
	}

	/** The deployments of all its plans, in their order; what they reach is known only to estate rules. */
	public List<DeploymentFacts> deployments() {
		return deployments;
	}

	/** Tells what its deployments reach; for the engine. */
	public void reach(List<DeploymentFacts> all) {
		deployments = List.copyOf(all);
	}

	/** The serial numbers that several of its devices have. */
	public SharedSerials sharedSerials() {
		return sharedSerials.get();
	}

	/** The organisation that an inventory spells so; the estate's owner for an empty text. */
	public Optional<Organisation> owner(String spelling) {
		return spelling.isBlank() ? Optional.ofNullable(estate.getOwner()) : organisations.find(spelling);
	}

	/** Whether the agreement covers the organisation: it is the party or an affiliate. */
	public static boolean covers(Agreement agreement, Organisation organisation) {
		return organisation == agreement.getParty() || agreement.getAffiliates().contains(organisation);
	}

	/** Whether an inventory's spelling means this manufacturer. */
	public boolean isMaker(Manufacturer manufacturer, String spelling) {
		return manufacturers.find(spelling).filter(found -> found == manufacturer).isPresent();
	}

	/** Whether an inventory's spelling means this model of the manufacturer. */
	public static boolean isModel(DeviceModel model, String spelling) {
		return new NameIndex<>(List.of(model), DeviceModel::getAliases).find(spelling).isPresent();
	}

	/** The manufacturer that an inventory spells so. */
	public Optional<Manufacturer> manufacturer(String spelling) {
		return manufacturers.find(spelling);
	}
}
