package org.imprimatur.exchange.powershell;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.CsvHead;
import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;

/**
 * Reads exports of Win32_OperatingSystem, Win32_ComputerSystem, Win32_BIOS, SoftwareLicensingProduct and
 * SoftwareLicensingService, one class a file or several joined, of one machine or many. Rows are joined by the machine
 * that they name. Product keys are never read.
 */
public final class PowerShellImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "powershell";

	private static final Headings HEADINGS = new Headings(CimProperty.SERIAL_NUMBER.header(), CimProperty.SKU.header(),
			CimProperty.PRODUCT_KEY_CHANNEL.header(), "machine.noSerial");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		CsvHead head = sample.csv();
		List<CsvRow> rows = head.rows().stream().filter(row -> !row.isBlank()).toList();
		boolean typed = !rows.isEmpty() && rows.getFirst().cell(0).startsWith(CsvHead.TYPE_LINE);
		int header = typed ? 1 : 0;
		if (rows.size() <= header) {
			return false;
		}
		String type = typed ? String.join(",", rows.getFirst().cells()) : "";
		CsvRow first = rows.size() > header + 1 ? rows.get(header + 1) : null;
		return !new CimTable(type, rows.get(header), first).classes().isEmpty();
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		Contradictions contradictions = new Contradictions(problems);
		MachineIndex index = new MachineIndex(contradictions);
		RowReader reader = new RowReader(contradictions);
		NamelessFiles nameless = new NamelessFiles(index, reader, contradictions, problems);
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		long done = 0;
		long rows = 0;
		long foreign = 0;
		for (Path path : files) {
			CimFile file = new CimFile(context.content(path), damage, problems, row -> index.of(row)
					.ifPresentOrElse(machine -> reader.read(row, machine), () -> nameless.add(row)));
			file.read(context.progress().part(done, total));
			done += Files.size(path);
			rows += file.count();
			foreign += file.unused();
		}
		damage.throwIfAny();
		nameless.resolve();
		FleetBuilder fleet = new FleetBuilder(context, problems, HEADINGS, List.of());
		index.machines().forEach(machine -> fleet.add(MachineRecords.of(machine)));
		return fleet.result(files.size(), rows, nameless.unused(), foreign);
	}
}
