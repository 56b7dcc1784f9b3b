package org.imprimatur.exchange.autopilot;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.columns.TableFile;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.Placeholders;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * Reads files of hardware hashes for Windows Autopilot. They tell which devices there are, and their product ids; the
 * hash itself is not kept.
 */
public final class AutopilotImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "autopilot";

	private static final String OWNER = "autopilot_owner";
	private static final Set<AutopilotColumn> MARKS = EnumSet.of(AutopilotColumn.SERIAL, AutopilotColumn.HASH);
	private static final Headings HEADINGS = new Headings(AutopilotColumn.SERIAL.names().getFirst(), "",
			AutopilotColumn.PRODUCT_ID.names().getFirst(), "machine.serialMissing");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		return TableFile.header(sample, AutopilotColumn.class)
				.filter(header -> header.found().containsAll(MARKS)).isPresent();
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		FleetBuilder fleet = new FleetBuilder(context, problems, HEADINGS, List.of(OWNER));
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		long done = 0;
		long rows = 0;
		for (Path file : files) {
			TableFile<AutopilotColumn> table = new TableFile<>(context.content(file), AutopilotColumn.class,
					EnumSet.of(AutopilotColumn.SERIAL), true, damage, problems);
			table.read(row -> fleet.add(record(row)), context.progress().part(done, total));
			done += Files.size(file);
			rows += table.count();
		}
		damage.throwIfAny();
		return fleet.result(files.size(), rows, 0);
	}

	private static MachineRecord record(TableRow<AutopilotColumn> row) {
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, row.get(AutopilotColumn.SERIAL));
		columns.put(DeviceColumn.GROUP, row.get(AutopilotColumn.GROUP_TAG));
		columns.put(DeviceColumn.USER, row.get(AutopilotColumn.USER));
		columns.put(DeviceColumn.MANUFACTURER, real(row.get(AutopilotColumn.MANUFACTURER)));
		columns.put(DeviceColumn.MODEL, real(row.get(AutopilotColumn.MODEL)));
		return new MachineRecord(row.file(), row.line(), columns,
				SystemFacts.of("", "", "", row.get(AutopilotColumn.PRODUCT_ID)),
				Map.of(OWNER, row.get(AutopilotColumn.OWNER)));
	}

	private static String real(String text) {
		return Placeholders.isOne(text) ? "" : text;
	}
}
