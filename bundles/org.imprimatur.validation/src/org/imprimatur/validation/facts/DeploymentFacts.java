package org.imprimatur.validation.facts;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Purpose;
import org.imprimatur.model.Wave;
import org.imprimatur.model.catalogue.ProgrammeTerms;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.LicenceProfile;

/**
 * What rules may ask about a deployment that names an image and its product. Which devices it reaches is asked through
 * {@link #profiles()}.
 */
public final class DeploymentFacts {

	/**
	 * Devices that agree in all a rule can read.
	 *
	 * @param profile what they agree in
	 * @param device  the same, read through the catalogue
	 * @param devices which they are
	 */
	public record Cell(LicenceProfile profile, DeviceFacts device, DeviceSet devices) {
	}

	private final EstateFacts estate;
	private final Deployment deployment;
	private final ProductFacts product;
	private final Optional<Agreement> agreement;
	private final ProgrammeTerms terms;
	private final LocalDate date;
	private final List<ProfileFacts> profiles;
	private final DeviceSet devices;

	/** Reads a deployment; its image and the image's product must be there. */
	public DeploymentFacts(EstateFacts estate, Deployment deployment, List<Cell> cells) {
		this.estate = estate;
		this.deployment = deployment;
		Image image = deployment.getImage();
		this.product = ProductFacts.of(image.getProduct(), image.getLanguage(), estate.catalogue());
		this.agreement = Optional.ofNullable(image.getAgreement());
		this.terms = estate.catalogue().terms(programme());
		this.date = date(deployment).orElse(estate.day());
		this.profiles = cells.stream().map(cell -> new ProfileFacts(this, cell)).toList();
		this.devices = new DeviceSet(cells.stream().flatMap(cell -> cell.devices().parts().stream()).toList(),
				cells.stream().mapToInt(cell -> cell.devices().size()).sum());
	}

	/** The day of a deployment: its own, or the first of its wave. */
	public static Optional<LocalDate> date(Deployment deployment) {
		return Optional.ofNullable(deployment.getDate()).or(() -> deployment.eContainer() instanceof Wave wave
				? Optional.ofNullable(wave.getStart()) : Optional.empty());
	}

	/** The estate. */
	public EstateFacts estate() {
		return estate;
	}

	/** The deployment itself. */
	public Deployment deployment() {
		return deployment;
	}

	/** Its image, never null. */
	public Image image() {
		return deployment.getImage();
	}

	/** The image's product in the language of its base medium. */
	public ProductFacts product() {
		return product;
	}

	/** The agreement whose media the image was built from. */
	public Optional<Agreement> agreement() {
		return agreement;
	}

	/** The programme of that agreement; UNKNOWN without one. */
	public Programme programme() {
		return agreement.map(Agreement::getProgramme).orElse(Programme.UNKNOWN);
	}

	/** What that programme grants. */
	public ProgrammeTerms terms() {
		return terms;
	}

	/** The key it is activated with. */
	public Optional<Key> key() {
		return Optional.ofNullable(deployment.getKey());
	}

	/** The kind of that key; UNKNOWN without one. */
	public KeyKind keyKind() {
		return key().map(Key::getKind).orElse(KeyKind.UNKNOWN);
	}

	/** How it is activated. */
	public Optional<Activation> activation() {
		return Optional.ofNullable(deployment.getActivation());
	}

	/** The method of activation, as recorded or as the key implies. */
	public ActivationMethod method() {
		return activation().map(Activation::getMethod).filter(method -> method != ActivationMethod.UNKNOWN)
				.orElseGet(() -> switch (keyKind()) {
				case MAK -> ActivationMethod.MAK;
				case CSVLK -> ActivationMethod.KMS;
				case OEM_COA, OEM_FIRMWARE -> ActivationMethod.OEM;
				default -> ActivationMethod.UNKNOWN;
				});
	}

	/** The day it takes place; that of the check when none is planned. */
	public LocalDate date() {
		return date;
	}

	/** The day on which what answers its findings must hold: its own, or that of the check if it is later. */
	public LocalDate judgedOn() {
		return date.isAfter(estate.day()) ? date : estate.day();
	}

	/** What it is for. */
	public Purpose purpose() {
		return deployment.getPurpose();
	}

	/** Whether it puts a master image onto devices, over what came with them or as an upgrade in place. */
	public boolean putsMaster() {
		return purpose() == Purpose.REIMAGE || purpose() == Purpose.UPGRADE;
	}

	/**
	 * Whether it draws on the re-imaging clause: a re-imaging does, and so does an upgrade in place of devices that
	 * have no upgrade, step-up or LTSC right of their own to what the image carries.
	 */
	public boolean drawsOnClause() {
		return purpose() == Purpose.REIMAGE || purpose() == Purpose.UPGRADE && profiles.stream().anyMatch(profile ->
				profile.comparison().filter(found -> found.rights().presupposeQualifyingSystem()).isEmpty());
	}

	/** Whether the image was built from volume-licence media. */
	public boolean isVolume() {
		return image().getSource() == ImageSource.VL_MEDIA;
	}

	/** Whether the image is of Windows for clients. */
	public boolean isClient() {
		return product.family() == Family.WINDOWS_CLIENT;
	}

	/** Whether the image is of Windows Server. */
	public boolean isServer() {
		return product.family() == Family.WINDOWS_SERVER;
	}

	/** Whether the image is of Office. */
	public boolean isOffice() {
		return product.family() == Family.OFFICE;
	}

	/** Whether the image is the manufacturer's. */
	public boolean isOem() {
		return switch (image().getSource()) {
		case OEM_PREINSTALL, OEM_RECOVERY, OEM_CFI, OEM_ROK -> true;
		default -> false;
		};
	}

	/** The track on which it is judged. */
	public Track track() {
		if (purpose() == Purpose.RECOVERY) {
			return Track.RECOVERY;
		}
		return isServer() && isOem() ? Track.SERVER_OEM : Track.GENERAL;
	}

	/** The licence profiles it reaches. */
	public List<ProfileFacts> profiles() {
		return profiles;
	}

	/** How many devices it reaches. */
	public int deviceCount() {
		return devices.size();
	}

	/** All devices it reaches. */
	public DeviceSet devices() {
		return devices;
	}

	/** Whether evidence of that kind, about one of these elements, the deployment or the estate, holds on its day. */
	public boolean holds(EvidenceKind kind, Element... about) {
		List<Element> elements = Stream.concat(Stream.of(about), Stream.of(deployment)).filter(Objects::nonNull)
				.toList();
		return estate.dossier().holds(kind, elements, judgedOn());
	}
}
