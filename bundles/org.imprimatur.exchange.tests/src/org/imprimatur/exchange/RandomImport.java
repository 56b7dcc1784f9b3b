package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

/** What holds of every import, whatever the files are: a device or a problem for each machine, and never a key. */
public final class RandomImport {

	private static final String BEFORE = "serial,name\nS-1001,PC-1\n";
	private static final Pattern KEY = Pattern.compile("(?i)[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");

	private RandomImport() {
	}

	/** Imports files into a fleet of one device, and checks what came of it. */
	public static void check(String format, List<Path> files, Path folder) throws IOException {
		Path fleet = Files.writeString(folder.resolve("random.fleet.csv"), BEFORE);
		try {
			FleetImport.Outcome outcome = new FleetImport(InventoryFolder.context(Locale.ENGLISH)).run(files, fleet,
					Optional.of(format), false);
			ImportCounts counts = outcome.result().counts();
			MergeReport merge = outcome.merge();
			assertThat(counts.machines()).isEqualTo(counts.devices() + counts.skipped());
			assertThat(counts.devices())
					.isEqualTo(merge.added().size() + merge.changed().size() + merge.unchanged());
			assertThat(counts.problems()).isGreaterThanOrEqualTo(counts.skipped());
			assertThat(counts.unused() == 0 || counts.problems() > 0).isTrue();
			assertThat(outcome.result().problems().toString()).doesNotContainPattern(KEY);
		} catch (ImportException e) {
			assertThat(e.problems()).isNotEmpty();
			assertThat(e.getMessage()).doesNotContainPattern(KEY);
			assertThat(fleet).hasContent(BEFORE);
		}
		assertThat(Files.readString(fleet)).doesNotContainPattern(KEY);
	}

	/** A quoted table of up to five rows with these cells in any place, sometimes with a product key for a header. */
	public static String table(List<String> columns, List<String> cells, Random random) {
		List<String> headers = new ArrayList<>(columns);
		headers.add(random.nextInt(20) == 0 ? "VK7JG-NPHTM-C97JM-9MPGT-3V66T" : "Something");
		StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "#TYPE Selected.Object\n" : "");
		row(text, headers);
		for (int row = random.nextInt(6); row > 0; row--) {
			row(text, headers.stream().map(header -> cells.get(random.nextInt(cells.size()))).toList());
		}
		return text.toString();
	}

	private static void row(StringBuilder text, List<String> cells) {
		text.append(String.join(",", cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList()))
				.append('\n');
	}
}
