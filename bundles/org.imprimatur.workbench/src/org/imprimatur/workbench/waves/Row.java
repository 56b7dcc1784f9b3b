package org.imprimatur.workbench.waves;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Element;
import org.imprimatur.model.Wave;

/**
 * A row of the timeline.
 *
 * @param element what it shows: a wave or a deployment
 * @param wave    the wave, or that of the deployment
 * @param span    its days, if it has any
 * @param y       its upper edge
 * @param height  its height
 */
record Row(Element element, Wave wave, Optional<Span> span, int y, int height) {

	static final int WAVE_HEIGHT = 34;
	static final int DEPLOYMENT_HEIGHT = 26;
	private static final int GAP = 6;

	/** The rows of a schedule, beneath one another from 0. */
	static List<Row> of(Schedule schedule) {
		List<Row> rows = new ArrayList<>();
		int y = 0;
		for (Schedule.Lane lane : schedule.lanes()) {
			rows.add(new Row(lane.wave(), lane.wave(), lane.span(), y, WAVE_HEIGHT));
			y += WAVE_HEIGHT;
			for (Schedule.Entry entry : lane.deployments()) {
				rows.add(new Row(entry.deployment(), lane.wave(), entry.span(), y, DEPLOYMENT_HEIGHT));
				y += DEPLOYMENT_HEIGHT;
			}
			y += GAP;
		}
		return rows;
	}

	boolean isWave() {
		return element == wave;
	}

	int bottom() {
		return y + height;
	}
}
