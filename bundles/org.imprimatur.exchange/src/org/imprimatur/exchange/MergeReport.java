package org.imprimatur.exchange;

import java.util.List;

/**
 * What an import does to a fleet file. Each imported device is added, changed or unchanged.
 *
 * @param added       serial numbers of new devices
 * @param changed     devices of which the import knows more or newer things
 * @param unchanged   how many devices stay as they are
 * @param conflicting devices of which the import contradicts what is recorded; the record stays. They are changed or
 *                    unchanged besides
 * @param outdated    devices of which the import, older than the record, says something else; the newer record stays.
 *                    They are changed or unchanged besides
 * @param missing     serial numbers of recorded devices that are not in the import; they stay too
 */
public record MergeReport(List<String> added, List<DeviceChange> changed, int unchanged,
		List<DeviceChange> conflicting, List<DeviceChange> outdated, List<String> missing) {

	/** Copies the lists. */
	public MergeReport {
		added = List.copyOf(added);
		changed = List.copyOf(changed);
		conflicting = List.copyOf(conflicting);
		outdated = List.copyOf(outdated);
		missing = List.copyOf(missing);
	}

	/** Whether the fleet file changes at all. */
	public boolean changesAnything() {
		return !added.isEmpty() || !changed.isEmpty();
	}
}
