package org.imprimatur.benchmarks.table;

import java.io.IOException;
import java.io.InputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;

/** Measures everything and prints the table. The first argument is the checkout; see {@link Setting} for the others. */
public final class Main {

	private static final List<Section> SECTIONS = List.of(new Validation(), new Growth(), new Edits(),
			new LoadAndSave(), new Exchange(), new Drawing(), new Start());

	private Main() {
	}

	/** Ends with 1 when something went wrong, such as an engine that finds something else, with 2 for wrong usage. */
	public static void main(String[] arguments) throws IOException {
		Setting setting;
		try {
			setting = Setting.of(List.of(arguments));
		} catch (IllegalArgumentException e) {
			System.err.println(e.getMessage());
			System.exit(2);
			return;
		}
		Files.createDirectories(setting.folder());
		Lab lab = new Lab(setting);
		double load = load();
		lab.measure("examples", 0);
		setting.sizes().forEach(size -> lab.measure("generate", size));
		Table table = new Table();
		for (Section section : SECTIONS) {
			List<Row> rows = section.rows(lab);
			rows.forEach(row -> lab.say(String.join("  ", row.cells())));
			table.add(section.heading(), rows);
		}
		System.out.printf(Locale.ROOT, "Java %s, %d processors, heap %s%s; load of the machine %.1f before, %.1f after%n",
				Runtime.version(), Runtime.getRuntime().availableProcessors(), setting.heap(),
				setting.cpu() ? ", time of processors" : "", load, load());
		table.print(System.out);
		try (InputStream legend = Main.class.getResourceAsStream("legend.txt")) {
			System.out.println();
			System.out.print(new String(legend.readAllBytes(), StandardCharsets.UTF_8));
		}
		if (lab.isBroken()) {
			System.exit(1);
		}
	}

	private static double load() {
		return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
	}
}
