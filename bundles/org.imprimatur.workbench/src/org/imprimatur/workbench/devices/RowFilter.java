package org.imprimatur.workbench.devices;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntPredicate;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.engine.GroupMatcher;

/** Tells which rows fulfil a query; what devices share is asked once for all that share it. */
final class RowFilter implements IntPredicate {

	/** What a profile says: it fails, the device's own columns must contain the text, or it fulfils all. */
	private enum Said {
		FAILS, ASK_DEVICE, HOLDS
	}

	private final DeviceRows rows;
	private final DeviceQuery query;
	private final String text;
	private final GroupMatcher group;
	private final List<DeviceColumn> own = new ArrayList<>();
	private final List<DeviceColumn> shared = new ArrayList<>();
	private final Map<DeviceProfile, Said> said = new IdentityHashMap<>();

	RowFilter(DeviceRows rows, DeviceQuery query) {
		this.rows = rows;
		this.query = query;
		this.text = query.text().strip();
		this.group = query.group().map(GroupMatcher::new).orElse(null);
		query.columns().forEach(column -> (column.isShared() ? shared : own).add(column));
	}

	/** How a chip names a licence. */
	static String licence(DeviceProfile profile) {
		return String.join(" ", profile.get(DeviceColumn.LICENCE_CHANNEL), profile.get(DeviceColumn.LICENCE_VERSION),
				profile.get(DeviceColumn.LICENCE_EDITION)).strip();
	}

	@Override
	public boolean test(int row) {
		if (query.verdict().filter(wanted -> !wanted.equals(rows.verdict(row))).isPresent()) {
			return false;
		}
		Device device = rows.device(row);
		DeviceProfile profile = Objects.requireNonNullElse(device.getProfile(), DeviceProfile.EMPTY);
		Said known = said.computeIfAbsent(profile, this::ask);
		return known != Said.FAILS && (known == Said.HOLDS || own.stream().anyMatch(column -> contains(column.get(device))))
				&& (group == null || group.holds(device));
	}

	private Said ask(DeviceProfile profile) {
		if (query.site().filter(site -> !site.equals(profile.get(DeviceColumn.SITE))).isPresent()
				|| query.licence().filter(licence -> !licence.equals(licence(profile))).isPresent()) {
			return Said.FAILS;
		}
		return text.isEmpty() || shared.stream().anyMatch(column -> contains(profile.get(column))) ? Said.HOLDS
				: Said.ASK_DEVICE;
	}

	private boolean contains(String value) {
		for (int i = 0; i <= value.length() - text.length(); i++) {
			if (value.regionMatches(true, i, text, 0, text.length())) {
				return true;
			}
		}
		return false;
	}
}
