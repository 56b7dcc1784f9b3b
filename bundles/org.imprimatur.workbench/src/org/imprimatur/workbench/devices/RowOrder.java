package org.imprimatur.workbench.devices;

import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.BooleanSupplier;

import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.workbench.devices.DeviceQuery.Sort;

/** The rows that a query shows, as an array of indices in its order. */
final class RowOrder {

	private static final int LOOK = 8192;

	private RowOrder() {
	}

	/**
	 * Filters and sorts.
	 *
	 * @param stopped whether nobody wants the answer any more
	 * @return empty when stopped
	 */
	static Optional<int[]> of(DeviceRows rows, DeviceQuery query, BooleanSupplier stopped) {
		RowFilter filter = new RowFilter(rows, query);
		int[] found = new int[rows.size()];
		int count = 0;
		for (int row = 0; row < rows.size(); row++) {
			if (row % LOOK == 0 && stopped.getAsBoolean()) {
				return Optional.empty();
			}
			if (filter.test(row)) {
				found[count++] = row;
			}
		}
		int[] shown = Arrays.copyOf(found, count);
		query.sort().ifPresent(sort -> new IndexSort(order(rows, sort), stopped).sort(shown));
		return stopped.getAsBoolean() ? Optional.empty() : Optional.of(shown);
	}

	private static IndexSort.Order order(DeviceRows rows, Sort sort) {
		IndexSort.Order ascending = ascending(rows, sort.column());
		return sort.descending() ? (one, other) -> ascending.compare(other, one) : ascending;
	}

	private static IndexSort.Order ascending(DeviceRows rows, Optional<DeviceColumn> column) {
		if (column.isEmpty()) {
			return (one, other) -> Integer.compare(rows.weight(one), rows.weight(other));
		}
		if (column.get().isShared()) {
			int[] ranks = ranks(rows, column.get());
			return (one, other) -> Integer.compare(ranks[one], ranks[other]);
		}
		String[] keys = new String[rows.size()];
		for (int row = 0; row < keys.length; row++) {
			keys[row] = column.get().get(rows.device(row));
		}
		return (one, other) -> keys[one].compareTo(keys[other]);
	}

	/** The place of each row's value among all values of the column. */
	private static int[] ranks(DeviceRows rows, DeviceColumn column) {
		Map<DeviceProfile, String> values = new IdentityHashMap<>();
		for (int row = 0; row < rows.size(); row++) {
			values.computeIfAbsent(profile(rows, row), profile -> profile.get(column));
		}
		Map<String, Integer> places = new HashMap<>();
		new TreeSet<>(values.values()).forEach(value -> places.put(value, places.size()));
		Map<DeviceProfile, Integer> byProfile = new IdentityHashMap<>();
		values.forEach((profile, value) -> byProfile.put(profile, places.get(value)));
		int[] ranks = new int[rows.size()];
		for (int row = 0; row < ranks.length; row++) {
			ranks[row] = byProfile.getOrDefault(profile(rows, row), 0);
		}
		return ranks;
	}

	private static DeviceProfile profile(DeviceRows rows, int row) {
		return Objects.requireNonNullElse(rows.device(row).getProfile(), DeviceProfile.EMPTY);
	}
}
