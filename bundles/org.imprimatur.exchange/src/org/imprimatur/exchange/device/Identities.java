package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

import org.imprimatur.exchange.DeviceTable;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Tells which machines have a serial number that identifies them. A device is known by nothing else. Those that have the
 * serial number of another one are reported when it is sure which is kept.
 */
final class Identities {

	/** 3.52946E+15: a long number as a spreadsheet shows and then saves it. */
	private static final Pattern ROUNDED = Pattern.compile("\\d(?:[.,]\\d+)?E\\+\\d+");

	private final List<Device> devices;
	private final DeviceTable table;
	private final Places places = new Places();
	private final List<Twin> twins = new ArrayList<>();
	private final ProblemList problems;
	private final Headings headings;
	private long moreTwins;

	/** A machine that is not imported, and the place of the device that is in its stead. */
	private record Twin(String label, String serial, Path file, long line, int kept) {
	}

	/**
	 * No machines yet.
	 *
	 * @param devices takes those that have a serial number of their own
	 */
	Identities(List<Device> devices, ProblemList problems, Headings headings) {
		this.devices = devices;
		this.table = DeviceTable.bySerial(devices);
		this.problems = problems;
		this.headings = headings;
	}

	/** How problems call a device: by its name, else by its asset tag. */
	static String label(Device device) {
		String name = DeviceColumn.NAME.get(device);
		String label = name.isEmpty() ? DeviceColumn.ASSET_TAG.get(device) : name;
		return label.isEmpty() ? "?" : label;
	}

	/** Whether a device has a serial number; reports why not. */
	boolean hasSerial(Device device, Path file, long line) {
		String serial = DeviceColumn.SERIAL.get(device);
		String reason = serial.isEmpty() ? headings.missingSerial()
				: Placeholders.isOne(serial) ? "machine.placeholderSerial"
						: serial.indexOf('+') > 0 && ROUNDED.matcher(serial).matches() ? "machine.roundedSerial" : "";
		if (!reason.isEmpty()) {
			problems.add(file, line, headings.serial(), reason, label(device), serial);
		}
		return reason.isEmpty();
	}

	/**
	 * Notes the last device of the list, unless another one has its serial number.
	 *
	 * @return the place of that other one; {@link DeviceTable#NONE} when there is none
	 */
	int added(Path file, long line) {
		int place = devices.size() - 1;
		int found = table.put(place);
		if (found != place) {
			return found;
		}
		places.set(place, file, line);
		return DeviceTable.NONE;
	}

	/**
	 * Notes that a device is not imported for the sake of the one at that place.
	 *
	 * @param later whether that may give way to another one yet
	 */
	void refused(Device device, Path file, long line, int kept, boolean later) {
		Twin twin = new Twin(label(device), device.getSerial(), file, line, kept);
		if (!later) {
			report(twin);
		} else if (twins.size() < ProblemList.LIMIT) {
			twins.add(twin);
		} else {
			moreTwins++;
		}
	}

	/** Notes that a device takes the place of another one, which then is not imported. */
	void replaced(int place, Device before, Path file, long line) {
		refused(before, places.file(place), places.line(place), place, true);
		places.set(place, file, line);
	}

	/** Where a device stands in the files. */
	Places places() {
		return places;
	}

	/** Reports those that have the serial number of another one, now that it is sure which is kept. */
	void reportTwins() {
		twins.forEach(this::report);
		problems.addUntold(moreTwins);
	}

	private void report(Twin twin) {
		problems.add(twin.file(), twin.line(), headings.serial(), "machine.serialTwice", twin.label(), twin.serial(),
				label(devices.get(twin.kept())), places.file(twin.kept()).getFileName(), places.line(twin.kept()));
	}
}
