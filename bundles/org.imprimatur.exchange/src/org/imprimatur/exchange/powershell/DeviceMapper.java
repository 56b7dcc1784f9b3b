package org.imprimatur.exchange.powershell;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.exchange.Profiles;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Device;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceColumn;

/** Makes devices of machines. */
final class DeviceMapper {

	private final Profiles profiles = new Profiles();

	/** The device that the machine is; its extra cells are those of {@link ExtraColumn}. */
	Device device(Machine machine, Reading reading) {
		FirmwareKey firmware = reading.firmware();
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		hardware(device, machine);
		set(device, DeviceColumn.FIRMWARE_EDITION, firmware.edition().map(Edition::id).orElse(""));
		set(device, DeviceColumn.EVIDENCE, firmware.present() ? word(EvidenceKind.FIRMWARE_RECORD) : "");
		licence(device, reading.licence());
		device.setUnknownCells(extras(machine, reading));
		profiles.share(device);
		return device;
	}

	private static void hardware(Device device, Machine machine) {
		set(device, DeviceColumn.SERIAL, machine.get(Fact.SERIAL));
		set(device, DeviceColumn.NAME, machine.name());
		set(device, DeviceColumn.MANUFACTURER, machine.knows(Fact.MANUFACTURER) ? machine.get(Fact.MANUFACTURER)
				: machine.get(Fact.BIOS_MANUFACTURER));
		set(device, DeviceColumn.MODEL, machine.get(Fact.MODEL));
		set(device, DeviceColumn.ARCHITECTURE, ArchitectureText.of(machine.get(Fact.SYSTEM_TYPE),
				machine.get(Fact.OS_ARCHITECTURE)));
		set(device, DeviceColumn.USER, machine.get(Fact.USER));
		set(device, DeviceColumn.DOMAIN, switch (machine.get(Fact.PART_OF_DOMAIN).toLowerCase(Locale.ROOT)) {
			case "true" -> "ad";
			case "false" -> "workgroup";
			default -> "";
		});
	}

	private static void licence(Device device, OwnLicence licence) {
		set(device, DeviceColumn.LICENCE_CHANNEL, word(licence.channel()));
		set(device, DeviceColumn.LICENCE_FAMILY, licence.family() == Family.UNKNOWN ? "" : word(licence.family()));
		set(device, DeviceColumn.LICENCE_VERSION, licence.version());
		set(device, DeviceColumn.LICENCE_EDITION, licence.edition());
		set(device, DeviceColumn.LICENCE_LANGUAGE, licence.language());
	}

	private static List<String> extras(Machine machine, Reading reading) {
		InstalledSystem system = reading.system();
		return Arrays.stream(ExtraColumn.values()).map(column -> switch (column) {
			case OS_CAPTION -> machine.get(Fact.CAPTION);
			case OS_VERSION -> system.version();
			case OS_EDITION -> system.edition().map(Edition::id).orElse(machine.get(Fact.SKU));
			case OS_BUILD -> machine.get(Fact.BUILD);
			case OS_LANGUAGE -> system.language().isEmpty() ? machine.get(Fact.LANGUAGE) : system.language();
			case OS_CHANNEL -> word(system.channel());
			case RAW_LICENCE -> machine.products().stream().map(LicensedProduct::text)
					.collect(Collectors.joining(" | "));
			case RAW_FIRMWARE -> reading.firmware().edition().isPresent() ? "" : reading.firmware().text();
			case LICENCE_RECORDED_FROM -> reading.licence().source();
		}).toList();
	}

	private static String word(Optional<Channel> channel) {
		return channel.map(DeviceMapper::word).orElse("");
	}

	private static String word(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}

	private static void set(Device device, DeviceColumn column, String text) {
		if (!text.isEmpty()) {
			column.set(device, text);
		}
	}
}
