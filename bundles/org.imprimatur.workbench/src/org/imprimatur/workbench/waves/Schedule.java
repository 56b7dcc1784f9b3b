package org.imprimatur.workbench.waves;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Wave;

/**
 * When the waves of an estate take place.
 *
 * @param lanes    a lane a wave, those with dates first, by their first day; then those without
 * @param overlaps days at which two waves or more take place
 */
record Schedule(List<Lane> lanes, List<Overlap> overlaps) {

	/**
	 * A wave.
	 *
	 * @param wave        the wave
	 * @param span        its days; empty where it has no date
	 * @param deployments its deployments with their days
	 */
	record Lane(Wave wave, Optional<Span> span, List<Entry> deployments) {
	}

	/**
	 * A deployment.
	 *
	 * @param deployment the deployment
	 * @param span       from its day, else that of its wave, to the last day of its wave
	 */
	record Entry(Deployment deployment, Optional<Span> span) {
	}

	/**
	 * Waves at the same time.
	 *
	 * @param span  the days
	 * @param one   the wave that begins first
	 * @param other another
	 */
	record Overlap(Span span, Wave one, Wave other) {
	}

	/** The schedule as it is now. */
	static Schedule of(Estate estate) {
		List<Lane> lanes = estate.getPlans().stream().flatMap(plan -> plan.getWaves().stream()).map(Schedule::lane)
				.sorted(Comparator.comparing(lane -> lane.span().map(Span::from).orElse(null),
						Comparator.nullsLast(Comparator.naturalOrder())))
				.toList();
		return new Schedule(lanes, overlaps(lanes));
	}

	private static Lane lane(Wave wave) {
		Optional<Span> span = Span.of(wave.getStart(), wave.getEnd());
		return new Lane(wave, span, wave.getDeployments().stream().map(deployment -> entry(deployment, span)).toList());
	}

	private static Entry entry(Deployment deployment, Optional<Span> wave) {
		if (deployment.getDate() == null)
			return new Entry(deployment, wave);
		return new Entry(deployment, Span.of(deployment.getDate(), wave.map(Span::to)
				.filter(last -> last.isAfter(deployment.getDate())).orElse(deployment.getDate())));
	}

	private static List<Overlap> overlaps(List<Lane> lanes) {
		List<Overlap> overlaps = new ArrayList<>();
		for (int i = 0; i < lanes.size(); i++)
			for (Lane later : lanes.subList(i + 1, lanes.size())) {
				Lane earlier = lanes.get(i);
				earlier.span().flatMap(span -> later.span().flatMap(span::common))
						.ifPresent(common -> overlaps.add(new Overlap(common, earlier.wave(), later.wave())));
			}
		return overlaps;
	}

	/** From the first day of all to the last; empty where no wave has dates. */
	Optional<Span> span() {
		return lanes.stream().flatMap(lane -> lane.span().stream()).reduce(Span::joined);
	}
}
