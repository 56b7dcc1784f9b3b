package org.imprimatur.benchmarks.measure;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlanExports;
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.PlanTables;
import org.imprimatur.exchange.export.table.Table;
import org.imprimatur.exchange.export.table.TableId;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.rule.RuleBook;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Measures every export of a generated rollout, and sets it against writing the rows of its devices with FastCSV alone in
 * the same process. Arguments: number of devices (1,000,000), folder for the files (a temporary one), rounds (3), formats
 * (all).
 */
public final class ExportBenchmark {

	private ExportBenchmark() {
	}

	/** Runs the benchmark and prints its table. */
	public static void main(String[] arguments) throws IOException {
		int devices = arguments.length > 0 ? Integer.parseInt(arguments[0].replace("_", "")) : 1_000_000;
		Path folder = arguments.length > 1 ? Files.createDirectories(Path.of(arguments[1]))
				: Files.createTempDirectory("imprimatur-export");
		int rounds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 3;
		List<String> formats = arguments.length > 3 ? List.of(arguments).subList(3, arguments.length)
				: PlanExports.all().stream().map(PlanExport::id).toList();
		ExportContext context = context(new Rollout(devices, folder).generate());
		List<Double> floor = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			floor.add(Timing.seconds(() -> writeAlone(context, folder.resolve("alone.csv"))));
		}
		System.out.printf("devices %,d; FastCSV alone %.2f s (median of %d)%n", devices, Timing.median(floor), rounds);
		for (String format : formats) {
			measure(PlanExports.byId(format).orElseThrow(), context, folder, rounds, Timing.median(floor));
		}
		System.out.println(memory());
	}

	/** The checked rollout, with its devices as what to export. */
	static ExportContext context(Rollout rollout) throws IOException {
		return new ExportContext(
				Checker.survey(rollout.load(), CheckOptions.on(Rollout.DAY)), RuleBook.installed(),
				Locale.ENGLISH, Instant.EPOCH, "benchmark",
				new ExportSettings(TableId.DEVICES, ',', false, false, true));
	}

	private static void measure(PlanExport export, ExportContext context, Path folder, int rounds, double floor)
			throws IOException {
		Path target = folder.resolve("export-" + export.id() + (export.isFolder() ? "" : "." + export.extension()));
		List<Double> times = new ArrayList<>();
		for (int round = 0; round < rounds; round++) {
			times.add(Timing.seconds(() -> export.write(context, target, Progress.NONE)));
		}
		System.out.printf("%-10s %7.2f s, %5.1f x FastCSV alone%s%n", export.id(), Timing.median(times),
				Timing.median(times) / floor,
				export.isFolder() ? "" : String.format(", %,d bytes", Files.size(target)));
	}

	/** Has FastCSV write the same rows. */
	static void writeAlone(ExportContext context, Path file) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
			rows(new PlanTables(context).table(TableId.DEVICES), csv);
		}
	}

	private static <R> void rows(Table<R> table, CsvWriter csv) throws IOException {
		List<Column<R>> columns = table.columns();
		String[] cells = new String[columns.size()];
		table.rows().each(row -> {
			for (int i = 0; i < cells.length; i++) {
				cells[i] = Objects.toString(columns.get(i).value().apply(row), "");
			}
			csv.writeRecord(cells);
		});
	}

	/** The most memory the process ever had, where the system tells. */
	private static String memory() throws IOException {
		Path status = Path.of("/proc/self/status");
		return Files.exists(status)
				? Files.readAllLines(status).stream().filter(line -> line.startsWith("VmHWM")).findFirst().orElse("")
				: "";
	}
}
