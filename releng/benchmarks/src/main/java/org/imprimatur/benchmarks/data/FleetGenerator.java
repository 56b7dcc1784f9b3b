package org.imprimatur.benchmarks.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.imprimatur.model.fleet.DeviceColumn;

import de.siegmar.fastcsv.writer.CsvWriter;

/**
 * Writes a fleet file such as a large organisation's: the same file for the same seed. Devices come in orders of very
 * different sizes (a Zipf distribution), for some sites each; makers and models follow market shares; a few per cent of
 * the orders are of the wrong edition, language or version or lack proof; some devices were not seen for long.
 */
public final class FleetGenerator {

	private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static final List<DeviceColumn> COLUMNS = List.of(DeviceColumn.SERIAL, DeviceColumn.NAME,
			DeviceColumn.ASSET_TAG, DeviceColumn.MANUFACTURER, DeviceColumn.MODEL, DeviceColumn.ARCHITECTURE,
			DeviceColumn.SITE, DeviceColumn.DEPARTMENT, DeviceColumn.GROUP, DeviceColumn.USER, DeviceColumn.USE,
			DeviceColumn.DOMAIN, DeviceColumn.LAST_SEEN, DeviceColumn.LICENCE_CHANNEL, DeviceColumn.LICENCE_VERSION,
			DeviceColumn.LICENCE_EDITION, DeviceColumn.LICENCE_LANGUAGE, DeviceColumn.LICENCE_TYPE,
			DeviceColumn.LICENCE_SERIAL, DeviceColumn.RIGHTS, DeviceColumn.EVIDENCE, DeviceColumn.FIRMWARE_EDITION);

	/** Labels of the groups that the generated plan deploys to. */
	static final List<String> GROUPS = List.of("office", "field", "lab", "branch", "servers");

	private static final Share<String> GROUP = new Share<>(GROUPS, 55, 20, 8, 16, 1);
	private static final Share<String> MAKER = new Share<>(
			List.of("Dell Inc.", "HP", "LENOVO", "Microsoft Corporation", "FUJITSU CLIENT COMPUTING LIMITED"), 33, 25,
			25, 7, 10);
	private static final Share<String> VERSION = new Share<>(List.of("11", "10"), 92, 8);
	private static final Share<String> EDITION = new Share<>(
			List.of("Professional", "Core", "Enterprise", "ProfessionalWorkstation", "Education"), 90, 5, 3, 1, 1);
	private static final Share<String> LANGUAGE = new Share<>(List.of("ja-JP", "en-US", "zh-CN", "de-DE"), 90, 7, 2,
			1);
	private static final Share<String> CHANNEL = new Share<>(List.of("OEM", "FPP", "CSP", "NONE"), 95, 3, 1, 1);
	private static final Share<String> DOMAIN = new Share<>(List.of("ad", "hybrid", "entra", "workgroup"), 60, 25, 12,
			3);
	private static final Share<String> RIGHTS = new Share<>(List.of("", "VL_UPGRADE", "SA", "ENTERPRISE"), 88, 8, 3,
			1);
	private static final Share<String> EVIDENCE = new Share<>(
			List.of("INVOICE COA", "INVOICE", "FIRMWARE_RECORD", "PURCHASE_ORDER INVOICE", ""), 40, 25, 20, 12, 3);
	private static final Share<String> ARCHITECTURE = new Share<>(List.of("x64", "arm64"), 98, 2);

	/** How many orders the devices came in, about as many as a large organisation places in five years. */
	private static final int ORDERS = 300;

	private static final int SITES = 60;

	/** Devices that were bought together and so agree in nearly all. */
	private record Order(String maker, String model, String architecture, String group, String domain, String channel,
			String version, String edition, String language, String rights, String evidence, String firmware,
			List<Integer> sites) {
	}

	private final Random random;
	private final List<Order> orders = new ArrayList<>();
	private int made;

	/** A generator that always makes the same fleet of this seed. */
	public FleetGenerator(long seed) {
		random = new Random(seed);
		for (int i = 0; i < ORDERS; i++) {
			orders.add(order());
		}
	}

	private Order order() {
		String maker = MAKER.draw(random);
		String group = GROUP.draw(random);
		boolean server = "servers".equals(group);
		String edition = server ? "ServerStandard" : EDITION.draw(random);
		List<Integer> sites = random.ints(1 + random.nextInt(4), 0, SITES).boxed().toList();
		return new Order(maker, model(maker), ARCHITECTURE.draw(random), group, DOMAIN.draw(random),
				CHANNEL.draw(random), server ? "2022" : VERSION.draw(random), edition, LANGUAGE.draw(random),
				server ? "" : RIGHTS.draw(random), EVIDENCE.draw(random),
				server || random.nextInt(100) < 20 ? "" : edition, sites);
	}

	/** Writes that many devices. */
	public void write(Path file, int devices) throws IOException {
		try (CsvWriter csv = CsvWriter.builder().build(Files.newBufferedWriter(file))) {
			csv.writeRecord(COLUMNS.stream().map(DeviceColumn::header).toList());
			for (int i = 0; i < devices; i++) {
				csv.writeRecord(device());
			}
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
	}

	private String[] device() {
		int number = made++;
		Order order = orders.get(zipf(ORDERS));
		int site = order.sites.get(random.nextInt(order.sites.size()));
		return new String[] { serial(number, order.maker), String.format(Locale.ROOT, "PC-%02d-%07d", site, number),
				String.format(Locale.ROOT, "A%08d", number), order.maker, order.model, order.architecture,
				"Site " + site, "Department " + random.nextInt(12), order.group,
				"user" + number % 900_000 + "@contoso.example", "office", order.domain,
				DAY.minusDays(random.nextInt(100) < 97 ? random.nextInt(60) : 60 + random.nextInt(400)).toString(),
				order.channel, order.version, order.edition, order.language, "full",
				random.nextInt(100) < 60 ? "00330-" + (10_000_000 + number) : "", order.rights, order.evidence,
				order.firmware };
	}

	private String serial(int number, String maker) {
		long scattered = Math.floorMod(number * 2_654_435_761L, 1L << 32);
		return maker.charAt(0) + Long.toString((1L << 32) + scattered, 36).toUpperCase(Locale.ROOT);
	}

	private String model(String maker) {
		return switch (maker.charAt(0)) {
		case 'D' -> pick("Latitude 5450", "Latitude 7450", "OptiPlex 7020", "Precision 3680", "PowerEdge R660");
		case 'H' -> pick("EliteBook 840 G11", "ProDesk 400 G9", "ZBook Firefly G11", "ProLiant DL360 Gen11");
		case 'L' -> pick("21ML", "21KC", "12JB", "ThinkSystem SR630 V3");
		case 'M' -> pick("Surface Pro 10 for Business", "Surface Laptop 6", "Surface Go 4");
		default -> pick("LIFEBOOK U7414", "ESPRIMO D7013", "CELSIUS W5012");
		};
	}

	private String pick(String... choices) {
		return choices[random.nextInt(choices.length)];
	}

	private int zipf(int count) {
		return Math.min(count - 1, (int) Math.pow(count + 1, random.nextDouble()) - 1);
	}

	/** Values with their shares in per cent. */
	private record Share<T>(List<T> values, int... percent) {

		T draw(Random random) {
			int left = random.nextInt(100);
			int i = 0;
			while (i < percent.length - 1 && left >= percent[i]) {
				left -= percent[i++];
			}
			return values.get(i);
		}
	}
}
