package org.imprimatur.model.fleet;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imprimatur.model.Architecture;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Device;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Family;
import org.imprimatur.model.LicenceType;

/**
 * The columns of a fleet file, in the order in which a file is written. A column is either the device's own (a serial
 * number) or shared: many devices have the same value, which stands once in their {@link DeviceProfile}.
 */
public enum DeviceColumn {

	/** The serial number that identifies the device. */
	SERIAL(Device::getSerial, Device::setSerial),
	/** Its host name. */
	NAME(Device::getName, Device::setName),
	/** The organisation's own number for it. */
	ASSET_TAG(Device::getAssetTag, Device::setAssetTag),
	MANUFACTURER,
	MODEL,
	/** x86, x64 or arm64. */
	ARCHITECTURE(words(Architecture.class)),
	/** The organisation that owns it; empty for the estate's owner. */
	OWNER,
	SITE,
	DEPARTMENT,
	/** A label that criteria of device groups may ask for. */
	GROUP,
	/** User principal name of its primary user. */
	USER(Device::getUser, Device::setUser),
	/** yes when people without a licence of their own use it too. */
	OTHER_USERS(Set.of("yes", "no")),
	/** What it is used for: office, rental, net_cafe, training. */
	USE(Set.of("office", "rental", "net_cafe", "training")),
	/** How it is joined: ad, hybrid, entra, workgroup. */
	DOMAIN(Set.of("ad", "hybrid", "entra", "workgroup")),
	/** The last day it was seen on the network, as ISO 8601. */
	LAST_SEEN(device -> Objects.toString(device.getLastSeen(), ""),
			(device, text) -> device.setLastSeen(text == null ? null : day(text))),
	/** How the device's own Windows licence was sold: a literal of {@code Channel}. */
	LICENCE_CHANNEL(words(Channel.class)),
	/** windows_client or windows_server; empty: as the edition says. */
	LICENCE_FAMILY(words(Family.class)),
	/** 10, 11; a year for LTSC and Windows Server. */
	LICENCE_VERSION,
	/** EditionID or its name. */
	LICENCE_EDITION,
	/** BCP 47 tag or LCID. */
	LICENCE_LANGUAGE,
	/** full or upgrade. */
	LICENCE_TYPE(words(LicenceType.class)),
	/** Certificate of authenticity or other number of the licence. */
	LICENCE_SERIAL(Device::getLicenceSerial, Device::setLicenceSerial),
	/** Serial number of the device the licence was sold with, when not this one. */
	LICENCE_DEVICE(Device::getLicenceDevice, Device::setLicenceDevice),
	/** Rights assigned to the device beside its own licence: literals of {@link DeviceRight}, blank-separated. */
	RIGHTS(words(DeviceRight.class)),
	/** Serial number of the device that its volume upgrade licence was first assigned to, when not this one. */
	UPGRADE_DEVICE(Device::getUpgradeDevice, Device::setUpgradeDevice),
	/** Proofs of the licence kept: literals of {@code EvidenceKind}, blank-separated. */
	EVIDENCE(words(EvidenceKind.class)),
	/** Edition of the key in the firmware (OA 3.0). */
	FIRMWARE_EDITION,
	/** no when the firmware has no Windows marker (SLIC), which Windows 7 and Vista ask for. */
	FIRMWARE_MARKER(Set.of("yes", "no")),
	/** yes when somebody collected the device's OEM key. */
	OEM_KEY_RECORDED(Set.of("yes", "no")),
	/** Id of the custom factory image the device was delivered with. */
	FACTORY_IMAGE,
	/** The Office licence that came with the device, in columns like those of Windows. */
	OFFICE_CHANNEL(words(Channel.class)),
	OFFICE_VERSION,
	OFFICE_EDITION,
	OFFICE_LANGUAGE,
	OFFICE_TYPE(words(LicenceType.class));

	private static final Map<String, DeviceColumn> BY_HEADER = Arrays.stream(values())
			.collect(Collectors.toUnmodifiableMap(DeviceColumn::header, Function.identity()));

	/** How many columns are shared, that is, how long a profile is. */
	static final int SHARED = (int) Arrays.stream(values()).filter(DeviceColumn::isShared).count();

	private final String header = name().toLowerCase(Locale.ROOT);
	private final Set<String> vocabulary;
	private final Function<Device, String> getter;
	private final BiConsumer<Device, String> setter;
	private int profileIndex = -1;

	static {
		int next = 0;
		for (DeviceColumn column : values()) {
			if (column.isShared()) {
				column.profileIndex = next++;
			}
		}
	}

	DeviceColumn() {
		this(Set.of());
	}

	DeviceColumn(Set<String> vocabulary) {
		this(vocabulary, null, null);
	}

	DeviceColumn(Function<Device, String> getter, BiConsumer<Device, String> setter) {
		this(Set.of(), getter, setter);
	}

	DeviceColumn(Set<String> vocabulary, Function<Device, String> getter, BiConsumer<Device, String> setter) {
		this.vocabulary = vocabulary;
		this.getter = getter;
		this.setter = setter;
	}

	private static Set<String> words(Class<? extends Enum<?>> literals) {
		return Arrays.stream(literals.getEnumConstants()).map(literal -> literal.name().toLowerCase(Locale.ROOT))
				.collect(Collectors.toUnmodifiableSet());
	}

	/** The column's name in the first line of a fleet file. */
	public String header() {
		return header;
	}

	/** Whether its values stand in the profile that devices share. */
	public boolean isShared() {
		return getter == null;
	}

	/** Place of a shared column in a profile; -1 for a device's own. */
	public int profileIndex() {
		return profileIndex;
	}

	/** The only words its cells may hold, in lower case; empty when any text will do. */
	public Set<String> vocabulary() {
		return vocabulary;
	}

	/**
	 * Whether a cell is empty or a word of the vocabulary, case ignored; rights and evidence may be several words,
	 * blank-separated.
	 */
	public boolean accepts(String cell) {
		if (vocabulary.isEmpty() || cell.isBlank()) {
			return true;
		}
		String[] words = cell.strip().split("\\s+");
		return (words.length == 1 || this == RIGHTS || this == EVIDENCE)
				&& Arrays.stream(words).allMatch(word -> vocabulary.contains(word.toLowerCase(Locale.ROOT)));
	}

	/** The first word of a cell that keeps the column from {@linkplain #accepts accepting} it. */
	String wrongWord(String cell) {
		return Arrays.stream(cell.strip().split("\\s+")).filter(word -> !accepts(word)).findFirst().orElse(cell);
	}

	/** The device's value in this column, never null; empty where nothing is recorded. */
	public String get(Device device) {
		if (isShared()) {
			DeviceProfile profile = device.getProfile();
			return profile == null ? "" : profile.get(this);
		}
		return Objects.requireNonNullElse(getter.apply(device), "");
	}

	/**
	 * Sets the device's value in this column.
	 *
	 * @throws IllegalArgumentException when the text does not fit the column
	 */
	public void set(Device device, String text) {
		if (!accepts(text)) {
			throw new IllegalArgumentException("“" + text + "” is none of " + new TreeSet<>(vocabulary));
		}
		if (isShared()) {
			DeviceProfile profile = Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY);
			device.setProfile(profile.with(this, text));
		} else {
			setter.accept(device, text.isEmpty() ? null : text);
		}
	}

	/** The column of that header, case and surrounding blanks ignored. */
	public static Optional<DeviceColumn> ofHeader(String header) {
		return Optional.ofNullable(BY_HEADER.get(header.strip().toLowerCase(Locale.ROOT)));
	}

	private static LocalDate day(String text) {
		try {
			return LocalDate.parse(text);
		} catch (DateTimeParseException e) {
			throw new IllegalArgumentException("“" + text + "” is not a day such as 2026-12-01", e);
		}
	}
}
