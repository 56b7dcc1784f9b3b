package org.imprimatur.model.fleet;

import java.util.Arrays;
import java.util.Objects;

/**
 * The values of all shared columns of a device: immutable, compared by value, held once for all devices that agree. A
 * million devices have some hundreds or thousands of profiles.
 */
public final class DeviceProfile {

	/** Nothing is recorded. */
	public static final DeviceProfile EMPTY = new DeviceProfile(filled(new String[DeviceColumn.SHARED]));

	private final String[] values;
	private final int hash;

	private DeviceProfile(String[] values) {
		this.values = values;
		this.hash = Arrays.hashCode(values);
	}

	/**
	 * The profile with these values.
	 *
	 * @param values one for each shared column, by {@link DeviceColumn#profileIndex()}; null stands for empty. Copied.
	 */
	public static DeviceProfile of(String[] values) {
		return new DeviceProfile(filled(Arrays.copyOf(values, DeviceColumn.SHARED)));
	}

	/** The value of a shared column, never null. */
	public String get(DeviceColumn column) {
		return values[column.profileIndex()];
	}

	/** This profile with another value in one column. */
	public DeviceProfile with(DeviceColumn column, String value) {
		String wanted = Objects.requireNonNullElse(value, "");
		if (get(column).equals(wanted)) {
			return this;
		}
		String[] changed = values.clone();
		changed[column.profileIndex()] = wanted;
		return new DeviceProfile(changed);
	}

	private static String[] filled(String[] values) {
		for (int i = 0; i < values.length; i++) {
			if (values[i] == null) {
				values[i] = "";
			}
		}
		return values;
	}

	@Override
	public boolean equals(Object other) {
		return this == other
				|| other instanceof DeviceProfile that && hash == that.hash && Arrays.equals(values, that.values);
	}

	@Override
	public int hashCode() {
		return hash;
	}

	@Override
	public String toString() {
		return String.join("|", values);
	}
}
