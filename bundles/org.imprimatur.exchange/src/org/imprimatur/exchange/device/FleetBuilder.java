package org.imprimatur.exchange.device;

import java.util.List;

import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;

/** Makes a fleet of the machines that an inventory tells of, and reports those that cannot become devices. */
public final class FleetBuilder {

	private final Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
	private final ProblemList problems;
	private final Readings readings;
	private final Identities identities;
	private final Doubts doubts;
	private final DeviceMapper mapper;
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
		this.readings = new Readings(context.catalogue());
		this.identities = new Identities(problems, headings);
		this.doubts = new Doubts(problems, headings);
		this.mapper = new DeviceMapper(others);
		fleet.getUnknownColumns().addAll(ExtraColumn.headers());
		fleet.getUnknownColumns().addAll(others);
	}

	/** Adds the device that a machine is, if its serial number identifies it. */
	public void add(MachineRecord machine) {
		machines++;
		if (identities.accept(machine)) {
			Reading reading = readings.of(machine.system());
			doubts.report(machine, reading.system());
			((InternalEList<Device>) fleet.getDevices()).addUnique(mapper.device(machine, reading));
		}
	}

	/**
	 * What was read.
	 *
	 * @param files  files read
	 * @param rows   rows read
	 * @param unused rows that are of no machine or describe something else
	 */
	public ImportResult result(int files, long rows, long unused) {
		int devices = fleet.getDevices().size();
		return new ImportResult(fleet, problems.kept(),
				new ImportCounts(files, rows, unused, machines, devices, machines - devices, problems.count()));
	}
}
