package org.imprimatur.exchange.vamt;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.imprimatur.exchange.device.LicensedProduct;
import org.imprimatur.exchange.device.LikeliestProducts;
import org.imprimatur.exchange.device.MachineRecord;
import org.imprimatur.exchange.device.SystemFacts;
import org.imprimatur.model.fleet.DeviceColumn;

/** What VAMT tells of one computer. How what runs on it is activated does not prove what it is licensed for. */
final class VamtComputer {

	/** Names of the cells beside those of a fleet. */
	static final List<String> OTHERS = List.of("os_key", "os_key_kind", "os_kms_host", "os_activation_object",
			"raw_office");

	private static final int MAX_OTHERS = 10;
	private static final Pattern VERSION = Pattern.compile("\\d+\\.\\d+\\.\\d{4,5}(?:\\.\\d+)?");

	private final String name;
	private final VamtProduct first;
	private final LikeliestProducts windows = new LikeliestProducts();
	private final Map<LicensedProduct, VamtProduct> sources = new HashMap<>();
	private final Set<String> others = new LinkedHashSet<>();
	private Optional<LocalDate> lastSeen = Optional.empty();

	/**
	 * A computer of that name.
	 *
	 * @param first the first product of it
	 */
	VamtComputer(String name, VamtProduct first) {
		this.name = name;
		this.first = first;
	}

	/** Notes a product of it. */
	void add(VamtProduct product) {
		lastSeen = Stream.concat(lastSeen.stream(), product.day().stream()).max(Comparator.naturalOrder());
		if (!product.claim().isWindows()) {
			if (others.size() < MAX_OTHERS && !product.text().isEmpty()) {
				others.add(product.text());
			}
			return;
		}
		product.claim().windows().ifPresent(found -> {
			windows.add(found);
			sources.putIfAbsent(found, product);
		});
	}

	/** Its host name. */
	String name() {
		return name;
	}

	/** The first product of it. */
	VamtProduct first() {
		return first;
	}

	/** What is known of it, in the terms of a fleet. */
	MachineRecord record(String serial) {
		Map<DeviceColumn, String> columns = new EnumMap<>(DeviceColumn.class);
		columns.put(DeviceColumn.SERIAL, serial);
		columns.put(DeviceColumn.NAME, name);
		lastSeen.ifPresent(day -> columns.put(DeviceColumn.LAST_SEEN, day.toString()));
		Map<String, String> cells = new LinkedHashMap<>();
		if (windows.list().size() == 1) {
			VamtProduct product = sources.get(windows.list().getFirst());
			cells.put("os_key", product.keyFacts().lastFive());
			cells.put("os_key_kind", product.keyFacts().kind());
			cells.put("os_kms_host", product.get(VamtColumn.KMS_HOST));
			cells.put("os_activation_object", product.get(VamtColumn.ACTIVATION_OBJECT));
		}
		cells.put("raw_office", String.join(" | ", others));
		return new MachineRecord(first.file(), first.line(), columns, system(), cells);
	}

	private SystemFacts system() {
		String version = first.get(VamtColumn.OS_VERSION);
		return new SystemFacts("", first.get(VamtColumn.OS_EDITION), VERSION.matcher(version).matches() ? version : "",
				"", "", "", "", false, "", windows.list());
	}
}
