package org.imprimatur.workbench.waves;

import java.util.Optional;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Wave;

/**
 * What is being dragged and where it would go.
 *
 * @param row  what is dragged
 * @param grip where it was taken
 * @param days by how many days it was dragged
 * @param into the wave under the pointer, for deployments
 * @param from the days it started from
 */
record Drag(Row row, Grip grip, long days, Wave into, Span from) {

	/** Where a bar is taken. */
	enum Grip {
		START, MIDDLE, END
	}

	/** Where its bar would be. */
	Span target() {
		return switch (grip) {
		case START -> from.startMoved(days);
		case MIDDLE -> from.moved(days);
		case END -> from.endMoved(days);
		};
	}

	/** Whether a deployment would go into another wave. */
	boolean changesWave() {
		return !row.isWave() && into != row.wave();
	}

	/** Drops it. */
	void drop(WaveEdits edits) {
		if (row.element() instanceof Wave wave) {
			if (!Optional.of(target()).equals(row.span()))
				edits.place(wave, target());
		} else if (row.element() instanceof Deployment deployment) {
			if (changesWave())
				edits.move(deployment, into);
			else if (days != 0)
				edits.place(deployment, target().from());
		}
	}
}
