package org.imprimatur.exchange.powershell;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.exchange.ProblemList;

/** Tells which machines have a serial number that identifies them. A device is known by nothing else. */
final class Identities {

	private final ProblemList problems;
	private final Map<String, Machine> bySerial = new HashMap<>();

	Identities(ProblemList problems) {
		this.problems = problems;
	}

	/** Whether the machine can become a device; reports why not. */
	boolean accept(Machine machine) {
		String serial = machine.get(Fact.SERIAL);
		if (serial.isEmpty()) {
			report(machine, "machine.noSerial");
			return false;
		}
		if (Placeholders.isOne(serial)) {
			report(machine, "machine.placeholderSerial", serial);
			return false;
		}
		Machine other = bySerial.putIfAbsent(serial.toLowerCase(Locale.ROOT), machine);
		if (other != null) {
			report(machine, "machine.serialTwice", serial, Contradictions.label(other), other.file().getFileName(),
					other.line());
			return false;
		}
		return true;
	}

	private void report(Machine machine, String key, Object... rest) {
		Object[] arguments = new Object[rest.length + 1];
		arguments[0] = Contradictions.label(machine);
		System.arraycopy(rest, 0, arguments, 1, rest.length);
		problems.add(machine.file(), machine.line(), CimProperty.SERIAL_NUMBER.header(), key, arguments);
	}
}
