package org.imprimatur.exchange.columns;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InventoryFolder;
import org.imprimatur.exchange.RandomImport;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever the cells hold and wherever a file is damaged: no crash, a device or a problem for each machine, no key. */
@Timeout(120)
class RandomTablesTest {

	private static final int ROUNDS = 120;
	private static final List<String> VALUES = List.of("", "48", "1041", "26100", "10.0.26100.1", "PC-1",
			"pc-1.contoso.local", "PC-2", "10.0.0.7", "NULL", "True", "1", "5", "9", "Microsoft Windows 11 Pro", "Windows",
			"iOS", "Pro", "64 ビット", "VK7JG-NPHTM-C97JM-9MPGT-3V66T", "xVK7JG-NPHTM-C97JM-9MPGT-3V66Tx", "3V66T", "S-1001",
			"S-1002", "s-1001", "Default string", "00330-80000-00000-AAOEM", "2026-11-20 08:00:00", "11/20/2026",
			"9999-99-99", "Windows(R) Operating System, OEM_DM channel", "VOLUME_MAK channel", "\u0000\u0001\n\t\"", "=1+1",
			"\uFEFF", "𠮷野家", "a|b|c", "[4.0] Professional OEM:DM", "99999999999999999999", "-1", "??", "azureADJoined",
			"55c92734-d682-4d71-983e-d6ec3f16059f", "<a>&x;</a>");

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "intune,1", "intune,2", "configmgr,3", "configmgr,4", "vamt,5", "vamt,6", "autopilot,7", "autopilot,8" })
	void survivesAnyCells(String format, long seed) throws IOException {
		Random random = new Random(seed);
		List<String> names = names(format);
		for (int round = 0; round < ROUNDS; round++) {
			List<Path> paths = new ArrayList<>();
			for (int file = 0; file <= random.nextInt(3); file++) {
				paths.add(Files.writeString(folder.resolve("random" + file + ".csv"), RandomImport.table(
						names.stream().filter(name -> random.nextInt(8) > 0).toList(), VALUES, random)));
			}
			RandomImport.check(format, paths, folder);
		}
	}

	@ParameterizedTest
	@CsvSource({ "intune,all-devices.csv,11", "configmgr,operating-system.csv,12", "vamt,active-product.csv,13",
			"vamt,list.cil,14", "autopilot,import.csv,15" })
	void survivesAnyDamage(String format, String fixture, long seed) throws IOException {
		Random random = new Random(seed);
		byte[] whole = new InventoryFolder(folder, Importers.byId(format).orElseThrow()).text(fixture)
				.getBytes(StandardCharsets.UTF_8);
		for (int round = 0; round < ROUNDS; round++) {
			byte[] damaged = Arrays.copyOf(whole, round % 2 == 0 ? whole.length : random.nextInt(whole.length));
			for (int i = random.nextInt(4); i > 0 && damaged.length > 0; i--) {
				damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
			}
			Path file = Files.write(folder.resolve("damaged.csv"), damaged);
			Importers.detect(List.of(file));
			RandomImport.check(format, List.of(file), folder);
		}
	}

	private static List<String> names(String format) {
		Stream<String> names = switch (format) {
			case "intune" -> Stream.of("Device ID", "Device name", "Last check-in", "OS version", "Serial number", "OS",
					"SkuFamily", "JoinType", "ProcessorArchitecture", "ProcessorArchitecture_loc", "Category", "Ownership");
			case "configmgr" -> Stream.of("ResourceID", "Name0", "Netbios_Name0", "Caption0", "OSLanguage0", "Version0",
					"OperatingSystemSKU0", "SerialNumber0", "SMBIOSBIOSVersion0", "Model0", "Manufacturer0", "LastHWScan",
					"PartialProductKey0", "Description0", "LicenseStatus0", "OA3xOriginalProductKey0", "DomainRole0");
			case "vamt" -> Stream.of("FullyQualifiedDomainName", "ProductName", "ProductDescription", "LicenseFamily",
					"ApplicationId", "ProductKeyType", "PartialProductKey", "LicenseStatus", "KmsHost");
			default -> Stream.of("Device Serial Number", "Windows Product ID", "Hardware Hash", "Group Tag",
					"Assigned User", "Owner", "Device model");
		};
		return names.toList();
	}
}
