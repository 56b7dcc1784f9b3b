package org.imprimatur.exchange.powershell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;

import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the cells hold: no crash, a device or a problem for each machine, and never a product key. */
class PowerShellRandomTest {

	private static final int ROUNDS = 150;
	private static final Pattern KEY = Pattern.compile("(?i)[A-Z0-9]{5}(-[A-Z0-9]{5}){4}");
	private static final List<String> VALUES = List.of("", "48", "1041", "26100", "PC-1", "pc-1.contoso.local", "PC-2",
			"10.0.0.7", "localhost", "True", "{ja-JP}", "System.String[]", "Microsoft Windows 11 Pro", "64 ビット",
			"VK7JG-NPHTM-C97JM-9MPGT-3V66T", "xVK7JG-NPHTM-C97JM-9MPGT-3V66Tx", "S-1001", "S-1002", "Default string",
			"00330-80000-00000-AAOEM", "Windows(R) Operating System, OEM_DM channel", "\u0000\u0001\n\t\"", "=1+1",
			"\uFEFF", "𠮷野家", "a|b|c", "[4.0] Professional OEM:DM", "99999999999999999999", "-1", "#TYPE x");

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4 })
	void neverCrashesAndNeverLosesAMachine(long seed) throws IOException {
		Random random = new Random(seed);
		PowerShellFiles files = new PowerShellFiles(folder);
		for (int round = 0; round < ROUNDS; round++) {
			List<Path> paths = new ArrayList<>();
			for (int file = 0; file <= random.nextInt(3); file++) {
				paths.add(files.write("random" + file + ".csv", table(random)));
			}
			check(paths, round);
		}
	}

	private void check(List<Path> paths, int round) throws IOException {
		Path fleet = folder.resolve("f" + round + ".fleet.csv");
		try {
			FleetImport.Outcome outcome = new FleetImport(PowerShellFiles.context()).run(paths, fleet,
					Optional.of("powershell"), false);
			ImportCounts counts = outcome.result().counts();
			assertThat(counts.machines()).isEqualTo(counts.devices() + counts.skipped());
			assertThat(counts.devices()).isEqualTo(outcome.result().fleet().getDevices().size());
			assertThat(counts.problems()).isGreaterThanOrEqualTo(counts.skipped());
			assertThat(counts.unused() == 0 || counts.problems() > 0).isTrue();
			assertThat(outcome.result().problems().toString()).doesNotContainPattern(KEY);
		} catch (ImportException e) {
			assertThat(e.problems()).isNotEmpty();
			assertThat(e.getMessage()).doesNotContainPattern(KEY);
		}
		if (Files.exists(fleet)) {
			assertThat(Files.readString(fleet)).doesNotContainPattern(KEY);
		}
	}

	private static String table(Random random) {
		List<String> headers = new ArrayList<>();
		for (CimProperty property : CimProperty.values()) {
			if (random.nextInt(3) > 0) {
				headers.add(property.header());
			}
		}
		headers.add(random.nextInt(20) == 0 ? "VK7JG-NPHTM-C97JM-9MPGT-3V66T" : "Something");
		StringBuilder text = new StringBuilder(random.nextInt(4) == 0 ? "#TYPE Selected.CimInstance\n" : "");
		row(text, headers);
		for (int row = random.nextInt(6); row > 0; row--) {
			row(text, headers.stream().map(header -> VALUES.get(random.nextInt(VALUES.size()))).toList());
		}
		return text.toString();
	}

	private static void row(StringBuilder text, List<String> cells) {
		List<String> quoted = cells.stream().map(cell -> "\"" + cell.replace("\"", "\"\"") + "\"").toList();
		text.append(String.join(",", quoted)).append('\n');
	}
}
