package org.imprimatur.exchange.powershell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.imprimatur.exchange.RandomImport;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the cells hold: no crash, a device or a problem for each machine, and never a product key. */
class PowerShellRandomTest {

	private static final int ROUNDS = 150;
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
				paths.add(files.write("random" + file + ".csv", RandomImport.table(columns(random), VALUES, random)));
			}
			RandomImport.check("powershell", paths, folder);
		}
	}

	private static List<String> columns(Random random) {
		return Arrays.stream(CimProperty.values()).filter(property -> random.nextInt(3) > 0)
				.map(CimProperty::header).toList();
	}
}
