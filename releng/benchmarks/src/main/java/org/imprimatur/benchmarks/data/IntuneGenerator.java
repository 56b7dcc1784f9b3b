package org.imprimatur.benchmarks.data;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.Random;

/**
 * Writes a report DevicesWithInventory in the layout of Microsoft Intune: the same file for the same seed. Reports of the
 * same seed and number list the same devices; a later one saw a tenth of them on another day and some of them renewed.
 */
public final class IntuneGenerator {

	private static final String HEADER = "Device ID,Device name,Enrollment date,Last check-in,"
			+ "Microsoft Entra Device ID,OS version,Microsoft Entra registered,EAS activation ID,Serial number,"
			+ "Manufacturer,Model,EAS activated,IMEI,Last EAS sync time,EAS reason,EAS status,"
			+ "Compliance grace period expiration,Security patch level,Wi-Fi MAC,MEID,Subscriber carrier,"
			+ "Total storage,Free storage,Management name,Category,UserId,Primary user UPN,"
			+ "Primary user email address,Primary user display name,WiFiIPv4Address,WiFiSubnetID,Compliance,"
			+ "Managed by,Ownership,Device state,Intune registered,Supervised,Encrypted,OS,SkuFamily,JoinType,"
			+ "Phone number,Jailbroken,ICCID,EthernetMAC,CellularTechnology,ProcessorArchitecture,EID,"
			+ "SystemManagementBIOSVersion,TPMManufacturerId,TPMManufacturerVersion\n";

	private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 20, 0, 0);

	private static final String[][] MODELS = { { "Dell Inc.", "Latitude 5450" }, { "Dell Inc.", "OptiPlex 7020" },
			{ "HP", "HP EliteBook 840 14 inch G11 Notebook PC" }, { "HP", "HP ProDesk 400 G9" }, { "LENOVO", "21ML" },
			{ "LENOVO", "21KC" }, { "LENOVO", "12JB" }, { "Microsoft Corporation", "Surface Pro 10 for Business" },
			{ "FUJITSU CLIENT COMPUTING LIMITED", "LIFEBOOK U7414" }, { "VMware, Inc.", "VMware20,1" } };

	private static final String[] BUILDS = { "10.0.26100.2314", "10.0.26100.2033", "10.0.22631.4460",
			"10.0.22631.4317", "10.0.19045.5131" };

	private static final String[] EDITIONS = { "Pro", "Pro", "Pro", "Pro", "Enterprise", "Education" };

	private static final String[] JOINED = { "Microsoft Entra hybrid joined", "Microsoft Entra hybrid joined",
			"Microsoft Entra joined", "Microsoft Entra registered" };

	private static final String[] CATEGORIES = { "Unassigned", "Sales", "Development", "Plant", "Branch offices" };

	private final Random random;

	/** A generator that always writes the same reports of this seed. */
	public IntuneGenerator(long seed) {
		random = new Random(seed);
	}

	/**
	 * Writes a report.
	 *
	 * @param later whether it is the later of two
	 */
	public void write(Path file, int devices, boolean later) throws IOException {
		StringBuilder row = new StringBuilder();
		try (Writer csv = Files.newBufferedWriter(file)) {
			csv.write(HEADER);
			for (int i = 0; i < devices; i++) {
				row.setLength(0);
				device(row, i, later);
				csv.append(row);
			}
		}
	}

	private void device(StringBuilder row, int number, boolean later) {
		String[] model = pick(MODELS);
		String day = day(DAY.minusSeconds(random.nextInt(90 * 86_400)));
		String seen = day(DAY.plusDays(1));
		String build = pick(BUILDS);
		String user = "user" + random.nextInt(900_000);
		String upn = user + "@contoso.example";
		boolean changes = random.nextInt(10) == 0;
		boolean renewed = random.nextInt(100) == 0;
		int serial = later && renewed ? -number - 1 : number;
		cells(row, id(0x0b6c, number), "PC-" + (char) ('A' + number % 26) + number, "2026-01-15 01:20:30.0000000",
				later && changes ? seen : day, id(0x1aa0, number), build, "True", "", serial(serial, model[0]));
		cells(row, model[0].indexOf(',') < 0 ? model[0] : '"' + model[0] + '"',
				model[1].indexOf(',') < 0 ? model[1] : '"' + model[1] + '"', "False", "",
				"0001-01-01 00:00:00.0000000", "0", "0", "9999-12-31 23:59:59.0000000", "");
		cells(row, hex(0xA0B1_0000_0000L + number, 12), "", "", "488384", String.valueOf(random.nextInt(488_384)),
				user + "_Windows_1/15/2026_1:20 AM", pick(CATEGORIES), id(0x0cc0, number), upn, upn,
				"\"Surname " + user.substring(4) + ", Given\"", "", "");
		cells(row, "Compliant", "Intune", "Company", "Managed", "True", "False", "True", "Windows", pick(EDITIONS),
				pick(JOINED), "", "Unknown", "", hex(0xA0B2_0000_0000L + number, 12), "",
				random.nextInt(50) == 0 ? "12" : "9", "", "1.12." + random.nextInt(9), "INTC", "600.18.43.0");
		row.setCharAt(row.length() - 1, '\n');
	}

	private static void cells(StringBuilder row, String... cells) {
		for (String cell : cells) {
			row.append(cell).append(',');
		}
	}

	private static String day(LocalDateTime time) {
		String text = time.toString().replace('T', ' ');
		return text + (text.length() == 16 ? ":00.0000000" : ".0000000");
	}

	private static String id(int kind, int number) {
		return hex(kind, 8) + "-7d21-4c3a-9e54-" + hex(number * 2_654_435_761L & 0xFFFF_FFFF_FFFFL, 12);
	}

	private static String serial(int number, String maker) {
		long scattered = Math.floorMod(number * 2_654_435_761L, 1L << 32);
		return maker.charAt(0) + Long.toString((1L << 32) + scattered, 36).toUpperCase();
	}

	private static String hex(long number, int digits) {
		String text = Long.toHexString(number);
		return "0".repeat(Math.max(0, digits - text.length())) + text;
	}

	private <T> T pick(T[] choices) {
		return choices[random.nextInt(choices.length)];
	}
}
