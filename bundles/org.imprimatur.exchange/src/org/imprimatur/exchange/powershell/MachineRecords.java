package org.imprimatur.exchange.powershell;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.exchange.device.ArchitectureText;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.model.fleet.DeviceColumn;

/** Says what is known of a machine in the terms of a fleet. */
final class MachineRecords {

	private MachineRecords() {
	}

	static MachineRecord of(Machine machine) {
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, machine.get(Fact.SERIAL));
		columns.put(DeviceColumn.NAME, machine.name());
		columns.put(DeviceColumn.MANUFACTURER, machine.knows(Fact.MANUFACTURER) ? machine.get(Fact.MANUFACTURER)
				: machine.get(Fact.BIOS_MANUFACTURER));
		columns.put(DeviceColumn.MODEL, machine.get(Fact.MODEL));
		columns.put(DeviceColumn.ARCHITECTURE, ArchitectureText.of(machine.get(Fact.SYSTEM_TYPE),
				machine.get(Fact.OS_ARCHITECTURE)));
		columns.put(DeviceColumn.USER, machine.get(Fact.USER));
		columns.put(DeviceColumn.DOMAIN, switch (machine.get(Fact.PART_OF_DOMAIN).toLowerCase(Locale.ROOT)) {
			case "true" -> "ad";
			case "false" -> "workgroup";
			default -> "";
		});
		return new MachineRecord(machine.file(), machine.line(), columns, machine.system(), Map.of());
	}
}
