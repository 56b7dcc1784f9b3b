package org.imprimatur.exchange.entitlement;

import java.util.List;

/**
 * What an import of purchases or entitlements does, or has done. Each line read is in it once.
 *
 * @param changes the lines in the order of the file
 */
public record LicenceReport(List<LicenceChange> changes) {

	/** Copies the list. */
	public LicenceReport {
		changes = List.copyOf(changes);
	}

	/** The lines of which that becomes. */
	public List<LicenceChange> of(LicenceChange.Kind kind) {
		return changes.stream().filter(change -> change.kind() == kind).toList();
	}

	/** Whether the plan changes at all; a conflict changes it where the record lacked something. */
	public boolean changesAnything() {
		return changes.stream().anyMatch(change -> switch (change.kind()) {
		case ADDED, CHANGED -> true;
		case CONFLICT -> change.fields().stream().anyMatch(field -> field.before().isEmpty());
		case UNCHANGED, DUPLICATE, UNRESOLVED -> false;
		});
	}
}
