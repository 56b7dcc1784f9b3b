package org.imprimatur.validation.facts;

import static org.imprimatur.model.fleet.DeviceColumn.*;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Architecture;
import org.imprimatur.model.Channel;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Family;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.fleet.DeviceRight;

/** What devices of one profile are, read from their columns through the catalogue. */
public final class DeviceFacts {

	private final DeviceProfile profile;
	private final Optional<ProductFacts> windows;
	private final Optional<ProductFacts> office;
	private final Set<DeviceRight> rights;
	private final Set<EvidenceKind> evidence;
	private final Optional<Edition> firmwareEdition;
	private final Architecture architecture;

	/** Reads a profile. */
	public DeviceFacts(DeviceProfile profile, Catalogue catalogue) {
		this.profile = profile;
		this.windows = licence(catalogue, LICENCE_CHANNEL, literal(Family.class, LICENCE_FAMILY, Family.UNKNOWN),
				LICENCE_VERSION, LICENCE_EDITION, LICENCE_LANGUAGE, LICENCE_TYPE);
		this.office = licence(catalogue, OFFICE_CHANNEL, Family.OFFICE, OFFICE_VERSION, OFFICE_EDITION,
				OFFICE_LANGUAGE, OFFICE_TYPE);
		this.rights = literals(DeviceRight.class, RIGHTS);
		this.evidence = literals(EvidenceKind.class, EVIDENCE);
		this.firmwareEdition = catalogue.edition(Family.WINDOWS_CLIENT, profile.get(FIRMWARE_EDITION));
		this.architecture = literal(Architecture.class, ARCHITECTURE, Architecture.UNKNOWN);
	}

	private Optional<ProductFacts> licence(Catalogue catalogue, DeviceColumn channel, Family family,
			DeviceColumn version, DeviceColumn edition, DeviceColumn language, DeviceColumn type) {
		Channel sold = literal(Channel.class, channel, Channel.UNKNOWN);
		if (sold == Channel.NONE) {
			return Optional.empty();
		}
		return Optional.of(ProductFacts.of(family, profile.get(version), profile.get(edition), profile.get(language),
				literal(LicenceType.class, type, LicenceType.UNKNOWN), sold, catalogue));
	}

	private <E extends Enum<E>> E literal(Class<E> type, DeviceColumn column, E otherwise) {
		Set<E> literals = literals(type, column);
		return literals.isEmpty() ? otherwise : literals.iterator().next();
	}

	/** The enum literals a cell names; the fleet resource has refused any other text. */
	private <E extends Enum<E>> Set<E> literals(Class<E> type, DeviceColumn column) {
		Set<E> found = EnumSet.noneOf(type);
		String cell = profile.get(column);
		if (!cell.isEmpty()) {
			for (String word : cell.strip().split("\\s+")) {
				found.add(Enum.valueOf(type, word.toUpperCase(Locale.ROOT)));
			}
		}
		return found;
	}

	/** The manufacturer as the inventory spells it; empty when not known. */
	public String manufacturer() {
		return profile.get(MANUFACTURER);
	}

	/** The model as the inventory spells it; empty when not known. */
	public String model() {
		return profile.get(MODEL);
	}

	/** The owner as the inventory spells it; empty for the estate's owner. */
	public String owner() {
		return profile.get(OWNER);
	}

	/** The processor architecture. */
	public Architecture architecture() {
		return architecture;
	}

	/** The Windows licence that came with it; empty when it is recorded that there is none. */
	public Optional<ProductFacts> windows() {
		return windows;
	}

	/** The Office licence that came with it; empty when it is recorded that there is none. */
	public Optional<ProductFacts> office() {
		return office;
	}

	/** Rights beside its own licence. */
	public Set<DeviceRight> rights() {
		return rights;
	}

	/** Proofs of the licence that are kept. */
	public Set<EvidenceKind> evidence() {
		return evidence;
	}

	/** The edition whose key is in the firmware. */
	public Optional<Edition> firmwareEdition() {
		return firmwareEdition;
	}

	/** Whether this yes-or-no column says yes. */
	public boolean says(DeviceColumn column) {
		return has(column, "yes");
	}

	/** Whether this column has that value, case and surrounding blanks ignored. */
	public boolean has(DeviceColumn column, String value) {
		return value.equalsIgnoreCase(profile.get(column).strip());
	}

	/** Whether it is a Microsoft Surface. */
	public boolean isSurface() {
		return manufacturer().toLowerCase(Locale.ROOT).startsWith("microsoft")
				&& model().toLowerCase(Locale.ROOT).contains("surface");
	}

	/** The columns as they stand. */
	public DeviceProfile profile() {
		return profile;
	}
}
