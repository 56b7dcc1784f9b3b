package org.imprimatur.validation.facts;

import java.util.Optional;

import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.LicenceProfile;
import org.imprimatur.validation.LicenceProfile.Circumstance;

/** What rules may ask about a deployment and the devices of one licence profile that it reaches. */
public final class ProfileFacts {

	private final DeploymentFacts deployment;
	private final DeploymentFacts.Cell cell;
	private final UserCoverage coverage;
	private final Optional<Comparison> comparison;

	/**
	 * Image against licence.
	 *
	 * @param licence  the device's own licence for the image's product family
	 * @param identity how they compare
	 * @param rights   which rights cover the differences
	 */
	public record Comparison(ProductFacts licence, Identity identity, Rights rights) {
	}

	ProfileFacts(DeploymentFacts deployment, DeploymentFacts.Cell cell) {
		this.deployment = deployment;
		this.cell = cell;
		this.coverage = new UserCoverage(cell.profile().coverage());
		this.comparison = licence().map(this::compare);
	}

	private Comparison compare(ProductFacts licence) {
		Identity identity = Identity.of(deployment.product(), licence);
		return new Comparison(licence, identity, Rights.of(deployment.product(), licence, identity, device(), coverage,
				deployment.date(), deployment.estate().catalogue()));
	}

	/** The deployment. */
	public DeploymentFacts deployment() {
		return deployment;
	}

	/** The profile itself. */
	public LicenceProfile profile() {
		return cell.profile();
	}

	/** What the devices are. */
	public DeviceFacts device() {
		return cell.device();
	}

	/** Which they are. */
	public DeviceSet devices() {
		return cell.devices();
	}

	/** Their own licence for what the image carries: Office for an Office image, Windows otherwise. */
	public Optional<ProductFacts> licence() {
		return deployment.isOffice() ? device().office() : device().windows();
	}

	/** Image against licence; empty when the devices have no licence. */
	public Optional<Comparison> comparison() {
		return comparison;
	}

	/** Licences of the primary users. */
	public UserCoverage coverage() {
		return coverage;
	}

	/** Whether a circumstance was found. */
	public boolean is(Circumstance circumstance) {
		return profile().circumstances().contains(circumstance);
	}
}
