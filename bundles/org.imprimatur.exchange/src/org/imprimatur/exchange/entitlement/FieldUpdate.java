package org.imprimatur.exchange.entitlement;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.imprimatur.exchange.CellChange;

/**
 * A field in which file and plan differ.
 *
 * @param change name of the field, and what either says
 * @param setter makes the plan say what the file says
 */
record FieldUpdate(CellChange change, Runnable setter) {

	/** The difference between two values. */
	static FieldUpdate of(String field, Object before, Object after, Runnable setter) {
		CellChange change = new CellChange(field, Objects.toString(before, ""), Objects.toString(after, ""));
		return new FieldUpdate(change, setter);
	}

	/** Whether the plan says nothing yet. */
	boolean fills() {
		return change.before().isEmpty();
	}

	/** Whether there is anything to do: what the file does not say changes nothing. */
	boolean matters() {
		return !change.after().isEmpty() && !change.after().equals(change.before());
	}

	/** Differences in one line. */
	static String told(List<CellChange> fields) {
		return fields.stream().map(FieldUpdate::told).collect(Collectors.joining(", "));
	}

	private static String told(CellChange field) {
		return field.column() + " " + (field.before().isEmpty() ? "-" : field.before()) + " → " + field.after();
	}
}
