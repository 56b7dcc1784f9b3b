package org.imprimatur.exchange.image;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;

import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.image.FactChange.Fact;
import org.imprimatur.exchange.image.FactChange.Kind;

/** Compares plan and file fact by fact, notes what differs, and what has to be done to the plan. */
final class FactComparison {

	private final Messages messages;
	private final OnConflict onConflict;
	private final List<FactChange> changes = new ArrayList<>();
	private final List<Runnable> actions = new ArrayList<>();

	/** Nothing is compared yet. */
	FactComparison(Messages messages, OnConflict onConflict) {
		this.messages = messages;
		this.onConflict = onConflict;
	}

	/** What differs, in the order of the facts. */
	List<FactChange> changes() {
		return changes.stream().sorted(Comparator.comparing(FactChange::fact)).toList();
	}

	/** Whether there is anything to do to the plan. */
	boolean changesPlan() {
		return !actions.isEmpty();
	}

	/** Does it. */
	void apply() {
		actions.forEach(Runnable::run);
	}

	/** A fact of the medium, which follows the file. */
	void follow(Fact fact, String plan, String file, Consumer<String> setter) {
		if (!file.isEmpty() && !file.equalsIgnoreCase(plan)) {
			act(fact, plan.isEmpty() ? Kind.ADDED : Kind.CHANGED, plan, file, () -> setter.accept(file));
		}
	}

	/** A fact that licensing depends on: it is filled in, but what the team recorded stays unless overruled. */
	void compare(Fact fact, String plan, String file, Runnable setter) {
		if (plan.isEmpty()) {
			act(fact, Kind.ADDED, plan, file, setter);
		} else if (onConflict == OnConflict.FOLLOW_FILE) {
			act(fact, Kind.OVERRULED, plan, file, setter);
		} else {
			note(fact, Kind.CONFLICT, plan, file);
		}
	}

	/** A fact that the file does not tell, or that the catalogue does not know. */
	void unknown(Fact fact, String plan, String file) {
		note(fact, file.isEmpty() ? Kind.UNKNOWN : Kind.UNRESOLVED, plan, file);
	}

	/** What has to be done, and how it is told. */
	void act(Fact fact, Kind kind, String plan, String file, Runnable action) {
		note(fact, kind, plan, file);
		actions.add(action);
	}

	private void note(Fact fact, Kind kind, String plan, String file) {
		String message = messages.text("change." + kind, messages.text("fact." + fact), plan, file);
		changes.add(new FactChange(fact, kind, plan, file, message));
	}
}
