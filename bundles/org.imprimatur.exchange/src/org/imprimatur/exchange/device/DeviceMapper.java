package org.imprimatur.exchange.device;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.exchange.Profiles;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Device;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;

/** Makes devices of machines. */
final class DeviceMapper {

	/** How many columns devices share. */
	private static final int SHARED = (int) Arrays.stream(DeviceColumn.values()).filter(DeviceColumn::isShared).count();
	private static final int MAX_KEPT = 50_000;

	private final Readings readings;
	private final Headings headings;
	private final List<String> others;
	private final Profiles profiles = new Profiles();
	private final Map<List<String>, List<String>> cellLists = new HashMap<>();

	/** @param others names of the cells that follow those of {@link ExtraColumn} */
	DeviceMapper(Catalogue catalogue, Headings headings, List<String> others) {
		this.readings = new Readings(catalogue);
		this.headings = headings;
		this.others = others;
	}

	/** The device that the machine is, with what it shares with none. */
	Device device(MachineRecord machine) {
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		machine.columns().forEach((column, text) -> {
			if (!column.isShared()) {
				column.set(device, FormulaText.guarded(text));
			}
		});
		return device;
	}

	/** What it shares with others. */
	DeviceKind kind(MachineRecord machine) {
		Reading reading = readings.of(machine.system());
		FirmwareKey firmware = reading.firmware();
		String[] shared = new String[SHARED];
		set(shared, DeviceColumn.FIRMWARE_EDITION, firmware.edition().map(Edition::id).orElse(""));
		set(shared, DeviceColumn.EVIDENCE, firmware.present() ? word(EvidenceKind.FIRMWARE_RECORD) : "");
		licence(shared, reading.licence());
		machine.columns().forEach((column, text) -> {
			if (column.isShared()) {
				set(shared, column, FormulaText.guarded(text));
			}
		});
		return new DeviceKind(profiles.shared(DeviceProfile.of(shared)), shared(cells(machine, reading)),
				Doubt.of(machine.system(), reading.system(), headings));
	}

	private List<String> shared(List<String> cells) {
		List<String> known = cellLists.get(cells);
		if (known == null && cellLists.size() < MAX_KEPT) {
			cellLists.put(cells, cells);
		}
		return known == null ? cells : known;
	}

	private static void licence(String[] shared, OwnLicence licence) {
		set(shared, DeviceColumn.LICENCE_CHANNEL, word(licence.channel()));
		set(shared, DeviceColumn.LICENCE_FAMILY, licence.family() == Family.UNKNOWN ? "" : word(licence.family()));
		set(shared, DeviceColumn.LICENCE_VERSION, licence.version());
		set(shared, DeviceColumn.LICENCE_EDITION, licence.edition());
		set(shared, DeviceColumn.LICENCE_LANGUAGE, licence.language());
	}

	private List<String> cells(MachineRecord machine, Reading reading) {
		List<String> cells = new ArrayList<>();
		for (ExtraColumn column : ExtraColumn.values()) {
			cells.add(extra(column, machine.system(), reading));
		}
		others.forEach(header -> cells.add(machine.others().getOrDefault(header, "")));
		cells.replaceAll(FormulaText::guarded);
		return List.copyOf(cells);
	}

	private static String extra(ExtraColumn column, SystemFacts facts, Reading reading) {
		InstalledSystem system = reading.system();
		return switch (column) {
			case OS_CAPTION -> facts.caption();
			case OS_VERSION -> system.version();
			case OS_EDITION -> system.edition().map(Edition::id).orElse(facts.sku());
			case OS_BUILD -> facts.build();
			case OS_LANGUAGE -> system.language().isEmpty() ? facts.language() : system.language();
			case OS_CHANNEL -> word(system.channel());
			case RAW_LICENCE -> facts.products().stream().map(LicensedProduct::text)
					.collect(Collectors.joining(" | "));
			case RAW_FIRMWARE -> reading.firmware().edition().isPresent() ? "" : reading.firmware().text();
			case LICENCE_RECORDED_FROM -> reading.licence().source();
		};
	}

	private static String word(Optional<Channel> channel) {
		return channel.map(DeviceMapper::word).orElse("");
	}

	private static String word(Enum<?> literal) {
		return literal.name().toLowerCase(Locale.ROOT);
	}

	private static void set(String[] shared, DeviceColumn column, String text) {
		if (!text.isEmpty()) {
			shared[column.profileIndex()] = text;
		}
	}
}
