package org.imprimatur.benchmarks.peer;

import java.util.Set;

import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Architecture;
import org.imprimatur.model.Channel;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Image;
import org.imprimatur.model.Organisation;
import org.imprimatur.model.UserLicenceKind;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceRight;
import org.imprimatur.validation.LicenceProfile.Circumstance;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.Identity;
import org.imprimatur.validation.facts.ProductFacts;
import org.imprimatur.validation.facts.ProfileFacts;
import org.imprimatur.validation.facts.Rights;

/** A device under a deployment, as a fact for Drools: what its rules read, as bean properties. */
public final class DeviceCase {

	private final ProfileFacts facts;
	private final DeploymentFacts deployment;
	private final ProfileFacts.Comparison comparison;

	DeviceCase(ProfileFacts facts) {
		this.facts = facts;
		this.deployment = facts.deployment();
		this.comparison = facts.comparison().orElse(null);
	}

	/** Whether the image comes from volume-licence media. */
	public boolean isVolume() {
		return deployment.isVolume();
	}

	/** Whether the image is of Office. */
	public boolean isOffice() {
		return deployment.isOffice();
	}

	/** Whether the image is of Windows for clients. */
	public boolean isClient() {
		return deployment.isClient();
	}

	/** Whether the image is of Windows Server. */
	public boolean isServer() {
		return deployment.isServer();
	}

	/** Whether the device has a licence for what the image carries; else identity, rights and licence are null. */
	public boolean isLicensed() {
		return comparison != null;
	}

	/** How image and licence compare. */
	public Identity getIdentity() {
		return comparison == null ? null : comparison.identity();
	}

	/** Rights that cover the differences. */
	public Rights getRights() {
		return comparison == null ? null : comparison.rights();
	}

	/** The licence. */
	public ProductFacts getLicence() {
		return comparison == null ? null : comparison.licence();
	}

	/** How the licence was sold; NONE where there is none. */
	public Channel getChannel() {
		return comparison == null ? Channel.NONE : comparison.licence().channel();
	}

	/** The licence's edition, if the catalogue knows it. */
	public Edition getLicenceEdition() {
		return comparison == null ? null : comparison.licence().edition().orElse(null);
	}

	/** The image's product. */
	public ProductFacts getProduct() {
		return deployment.product();
	}

	/** Its edition, if the catalogue knows it. */
	public Edition getEdition() {
		return deployment.product().edition().orElse(null);
	}

	/** Id of its release; empty if the catalogue does not know it. */
	public String getRelease() {
		return deployment.product().release().map(release -> release.id()).orElse("");
	}

	/** The image. */
	public Image getImage() {
		return deployment.image();
	}

	/** The image's agreement, if any. */
	public Agreement getAgreement() {
		return deployment.agreement().orElse(null);
	}

	/** How it is activated. */
	public ActivationMethod getMethod() {
		return deployment.method();
	}

	/** Who owns the device, if the estate knows. */
	public Organisation getOwner() {
		return deployment.estate().owner(getOwnerText()).orElse(null);
	}

	/** The owner as the inventory spells it. */
	public String getOwnerText() {
		return facts.device().owner();
	}

	/** The device's processor. */
	public Architecture getArchitecture() {
		return facts.device().architecture();
	}

	/** The edition whose key is in the firmware, if the catalogue knows it. */
	public Edition getFirmwareEdition() {
		return facts.device().firmwareEdition().orElse(null);
	}

	/** Rights assigned to the device. */
	public Set<DeviceRight> getDeviceRights() {
		return facts.device().rights();
	}

	/** Proofs of the licence. */
	public Set<EvidenceKind> getEvidence() {
		return facts.device().evidence();
	}

	/** What was found beside other devices. */
	public Set<Circumstance> getCircumstances() {
		return facts.profile().circumstances();
	}

	/** What it is used for. */
	public String getUse() {
		return text(DeviceColumn.USE);
	}

	/** Whether its firmware has the marker of Windows 7. */
	public String getFirmwareMarker() {
		return text(DeviceColumn.FIRMWARE_MARKER);
	}

	/** Whether people without a licence use it. */
	public String getOtherUsers() {
		return text(DeviceColumn.OTHER_USERS);
	}

	/** The licence's language as the inventory has it. */
	public String getLanguageText() {
		return text(DeviceColumn.LICENCE_LANGUAGE);
	}

	private String text(DeviceColumn column) {
		return facts.device().profile().get(column).strip();
	}

	/** Whether the programme or the primary user is academic. */
	public boolean isAcademic() {
		return deployment.terms().academic() || facts.coverage()
				.inForce(Set.of(UserLicenceKind.WINDOWS_A3, UserLicenceKind.WINDOWS_A5), deployment.date());
	}
}
