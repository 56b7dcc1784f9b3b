package org.imprimatur.validation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.model.Device;

/**
 * The devices a finding concerns: a view of the groups they were sorted into, not a copy. Its size is that of the
 * moment of the check; its stream reads the fleet as it is.
 *
 * @param parts disjoint groups of devices
 * @param size  how many devices there were
 */
public record DeviceSet(List<? extends Collection<Device>> parts, int size) {

	/** No devices. */
	public static final DeviceSet NONE = new DeviceSet(List.of(), 0);

	/** The devices of these disjoint groups. */
	public static DeviceSet of(List<? extends Collection<Device>> parts) {
		return new DeviceSet(parts, parts.stream().mapToInt(Collection::size).sum());
	}

	/** The devices of all these sets; a group that several of them hold counts once. */
	public static DeviceSet joined(Stream<DeviceSet> sets) {
		Set<Collection<Device>> parts = Collections.newSetFromMap(new IdentityHashMap<>());
		List<Collection<Device>> inOrder = new ArrayList<>();
		sets.flatMap(set -> set.parts().stream()).filter(parts::add).forEach(inOrder::add);
		return of(inOrder);
	}

	/** The devices, one after the other. */
	public Stream<Device> stream() {
		return parts.stream().flatMap(Collection::stream);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof DeviceSet that && size == that.size && sameParts(that);
	}

	private boolean sameParts(DeviceSet that) {
		if (parts.size() != that.parts.size()) {
			return false;
		}
		for (int i = 0; i < parts.size(); i++) {
			if (parts.get(i) != that.parts.get(i)) {
				return false;
			}
		}
		return true;
	}

	@Override
	public int hashCode() {
		return size;
	}
}
