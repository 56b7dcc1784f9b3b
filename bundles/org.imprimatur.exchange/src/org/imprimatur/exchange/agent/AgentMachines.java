package org.imprimatur.exchange.agent;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.exchange.device.WindowsText;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what an agent tells in the terms of a fleet. */
final class AgentMachines {

	private static final String WORKGROUP = "workgroup";
	private static final String TAG = "inventory_tag";
	private static final String SOFTWARE = "raw_software_licences";

	/** The cells beside the columns of a fleet. */
	static final List<String> OTHERS = List.of(WORKGROUP, TAG, SOFTWARE);

	private final InstalledOffice office;

	AgentMachines(Catalogue catalogue) {
		this.office = new InstalledOffice(catalogue);
	}

	/** What is told of a computer. */
	MachineRecord record(AgentInventory inventory) {
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, inventory.get(AgentField.SERIAL));
		columns.put(DeviceColumn.NAME, inventory.get(AgentField.NAME));
		columns.put(DeviceColumn.ASSET_TAG, inventory.get(AgentField.ASSET_TAG));
		columns.put(DeviceColumn.MANUFACTURER, real(inventory.get(AgentField.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(inventory.get(AgentField.MODEL)));
		columns.put(DeviceColumn.ARCHITECTURE, ArchitectureText.of("",
				first(inventory, AgentField.SYSTEM_ARCHITECTURE, AgentField.HARDWARE_ARCHITECTURE)));
		columns.put(DeviceColumn.USER, user(inventory));
		columns.put(DeviceColumn.LAST_SEEN, lastSeen(inventory));
		columns.putAll(office.columns(inventory.licences()));
		Map<String, String> others = Map.of(WORKGROUP, inventory.get(AgentField.WORKGROUP), TAG, inventory.tag(),
				SOFTWARE, inventory.licences().stream().map(AgentLicence::text).collect(Collectors.joining(" | ")));
		return new MachineRecord(inventory.file(), inventory.line(), columns, system(inventory), others);
	}

	private static SystemFacts system(AgentInventory inventory) {
		String caption = first(inventory, AgentField.SYSTEM_NAME, AgentField.OS_NAME);
		if (!WindowsText.isWindows(caption)) {
			return SystemFacts.of(caption, "", "", "");
		}
		String kernel = WindowsText.build(inventory.get(AgentField.KERNEL_VERSION));
		return SystemFacts.of(caption,
				kernel.isEmpty() ? WindowsText.build(inventory.get(AgentField.OS_VERSION)) : kernel,
				inventory.get(AgentField.LANGUAGE), inventory.get(AgentField.PRODUCT_ID));
	}

	private static String user(AgentInventory inventory) {
		return WindowsText.user(first(inventory, AgentField.LAST_USER, AgentField.USER),
				inventory.get(AgentField.USER_DOMAIN));
	}

	private static String lastSeen(AgentInventory inventory) {
		Optional<LocalDate> logged = DayOrder.OPEN.read(inventory.get(AgentField.LOG_DATE));
		return logged.or(() -> DayOrder.OPEN.read(inventory.get(AgentField.LAST_DATE))).map(LocalDate::toString)
				.orElse("");
	}

	private static String first(AgentInventory inventory, AgentField field, AgentField other) {
		String value = inventory.get(field);
		return value.isEmpty() ? inventory.get(other) : value;
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}
}
