package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.fleet.DeviceColumn;

/** Tells which machines have a serial number that identifies them. A device is known by nothing else. */
final class Identities {

	/** 3.52946E+15: a long number as a spreadsheet shows and then saves it. */
	private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d+");

	private final ProblemList problems;
	private final Headings headings;
	private final Map<String, Met> bySerial = new HashMap<>();

	/** The machine that has a serial number, and where it was met. */
	private record Met(String label, Path file, long line) {
	}

	/** No machines yet. */
	Identities(ProblemList problems, Headings headings) {
		this.problems = problems;
		this.headings = headings;
	}

	/** Whether the machine can become a device; reports why not. */
	boolean accept(MachineRecord machine) {
		String serial = machine.get(DeviceColumn.SERIAL);
		if (serial.isEmpty()) {
			report(machine, headings.missingSerial());
			return false;
		}
		if (Placeholders.isOne(serial)) {
			report(machine, "machine.placeholderSerial", serial);
			return false;
		}
		if (ROUNDED.matcher(serial).matches()) {
			report(machine, "machine.roundedSerial", serial);
			return false;
		}
		Met other = bySerial.putIfAbsent(serial.toLowerCase(Locale.ROOT),
				new Met(machine.label(), machine.file(), machine.line()));
		if (other != null) {
			report(machine, "machine.serialTwice", serial, other.label(), other.file().getFileName(), other.line());
			return false;
		}
		return true;
	}

	private void report(MachineRecord machine, String key, Object... rest) {
		Object[] arguments = new Object[rest.length + 1];
		arguments[0] = machine.label();
		System.arraycopy(rest, 0, arguments, 1, rest.length);
		problems.add(machine.file(), machine.line(), headings.serial(), key, arguments);
	}
}
