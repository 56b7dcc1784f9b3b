package org.imprimatur.exchange.device;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.exchange.DeviceTable;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.KnownDevices;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;

/** Makes a fleet of the machines that an inventory tells of, and reports those that cannot become devices. */
public final class FleetBuilder {

	private final Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
	private final InternalEList<Device> devices = (InternalEList<Device>) fleet.getDevices();
	private final List<List<Doubt>> doubts = new ArrayList<>();
	private final ProblemList problems;
	private final KnownDevices known;
	private final Identities identities;
	private final AssetTags tags = new AssetTags();
	private final OpenDays openDays;
	private final DeviceMapper mapper;
	private final Map<LocalDate, LocalDate> days = new HashMap<>();
	private int machines;

	/**
	 * An empty fleet.
	 *
	 * @param problems hears of what cannot be used
	 * @param headings what the inventory calls things
	 * @param others   names of the cells beside those of {@link ExtraColumn} that machines may have
	 */
	public FleetBuilder(ImportContext context, ProblemList problems, Headings headings, List<String> others) {
		this.problems = problems;
		this.known = context.known();
		this.identities = new Identities(devices, problems, headings);
		this.mapper = new DeviceMapper(context.catalogue(), headings, others);
		fleet.getUnknownColumns().addAll(ExtraColumn.headers());
		fleet.getUnknownColumns().addAll(others);
		this.openDays = new OpenDays(fleet.getUnknownColumns());
	}

	/** Adds the device that a machine is, if its serial number identifies it. Of several, the first counts. */
	public void add(MachineRecord machine) {
		add(mapper.device(machine), machine.file(), machine.line(), mapper.kind(machine), false);
	}

	/** Adds the device that a machine is. Of several with its serial number, the one that was seen last counts. */
	public void addNewest(MachineRecord machine) {
		addNewest(mapper.device(machine), machine.file(), machine.line(), mapper.kind(machine));
	}

	/**
	 * Adds a device. Of several with its serial number, the one that was seen last counts, for a device has a record for
	 * each time it was set up; it stands where the first of them did.
	 *
	 * @param device has what it shares with none
	 * @param file   the file in which it stands
	 * @param line   its line there
	 * @param kind   what it shares with others
	 */
	public void addNewest(Device device, Path file, long line, DeviceKind kind) {
		add(device, file, line, kind, true);
	}

	/** What a machine has in common with others. */
	public DeviceKind kind(MachineRecord machine) {
		return mapper.kind(machine);
	}

	private void add(Device device, Path file, long line, DeviceKind kind, boolean newest) {
		machines++;
		tags.clean(device, file, line);
		if (!identities.hasSerial(device, file, line)) {
			return;
		}
		openDays.note(kind.cells(), file, line);
		device.setProfile(kind.profile());
		device.setUnknownCells(kind.cells());
		if (device.getLastSeen() != null) {
			device.setLastSeen(days.computeIfAbsent(device.getLastSeen(), day -> day));
		}
		known.shareTexts(device);
		devices.addUnique(device);
		int place = identities.added(file, line);
		if (place == DeviceTable.NONE) {
			doubts.add(kind.doubts());
			return;
		}
		devices.remove(devices.size() - 1);
		if (newest && isNewer(device, devices.get(place))) {
			identities.replaced(place, devices.setUnique(place, device), file, line);
			doubts.set(place, kind.doubts());
		} else {
			identities.refused(device, file, line, place, newest);
		}
	}

	private static boolean isNewer(Device one, Device other) {
		return one.getLastSeen() != null
				&& (other.getLastSeen() == null || one.getLastSeen().isAfter(other.getLastSeen()));
	}

	/**
	 * What was read. To be called once.
	 *
	 * @param files  files read
	 * @param rows   rows read
	 * @param unused rows of which nothing tells their machine
	 */
	public ImportResult result(int files, long rows, long unused) {
		return result(files, rows, unused, 0);
	}

	/**
	 * What was read. To be called once.
	 *
	 * @param files   files read
	 * @param rows    rows read
	 * @param unused  rows of which nothing tells their machine
	 * @param foreign rows that describe something else than machines with Windows
	 */
	public ImportResult result(int files, long rows, long unused, long foreign) {
		identities.reportTwins();
		tags.report(problems);
		openDays.report(problems);
		for (int place = 0; place < doubts.size(); place++) {
			for (Doubt doubt : doubts.get(place)) {
				report(place, doubt);
			}
		}
		return new ImportResult(fleet, problems.kept(), new ImportCounts(files, rows, unused + foreign, foreign,
				machines, devices.size(), machines - devices.size(), problems.count()));
	}

	private void report(int place, Doubt doubt) {
		List<Object> arguments = new ArrayList<>(doubt.arguments());
		arguments.addFirst(Identities.label(devices.get(place)));
		problems.add(identities.places().file(place), identities.places().line(place), doubt.heading(), doubt.key(),
				arguments.toArray());
	}
}
