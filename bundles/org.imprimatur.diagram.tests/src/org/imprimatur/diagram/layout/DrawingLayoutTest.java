package org.imprimatur.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.samples.RandomDrawing;
import org.imprimatur.diagram.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrawingLayoutTest {

	private static final DrawingLayout PATIENT = new DrawingLayout(Duration.ofMinutes(5));
	private static final DrawingLayout HASTY = new DrawingLayout(Duration.ZERO);

	static Stream<Drawing> samples() {
		return Stream.of(Samples.plan(), Samples.lineage(), Samples.fleet(), Samples.rights(), Samples.japanese(),
				Samples.stress(600));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void everythingHasItsPlace(Drawing drawing) {
		Check.everything(PATIENT.layout(drawing));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void aPlainGridIsLaidOutWhenThereIsNoTime(Drawing drawing) {
		Check.everything(HASTY.layout(drawing));
	}

	@Test
	void randomDrawingsStandToo() {
		for (long seed = 0; seed < 200; seed++) {
			Drawing drawing = RandomDrawing.of(seed);
			try {
				Check.everything(PATIENT.layout(drawing));
				Check.everything(HASTY.layout(drawing));
			} catch (AssertionError | RuntimeException e) {
				throw new AssertionError("seed " + seed + ": " + e.getMessage(), e);
			}
		}
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 7, 42 })
	void theLayoutIsAlwaysTheSame(long seed) {
		assertThat(PATIENT.layout(RandomDrawing.of(seed))).isEqualTo(PATIENT.layout(RandomDrawing.of(seed)));
	}

	@Test
	void edgesPassByFiguresTheyDoNotTouch() {
		samples().map(PATIENT::layout).forEach(placed -> placed.routes()
				.forEach(route -> placed.allBoxes().filter(box -> box.children().isEmpty())
				.filter(box -> box.figure() != route.connection().source()
				&& box.figure() != route.connection().target())
				.forEach(box -> assertThat(crosses(route, box.area().inset(1)))
				.as("%s over %s", route.connection().id(), box.figure().id())
						.isFalse())));
	}

	private static boolean crosses(Route route, Area area) {
		for (int i = 1; i < route.points().size(); i++) {
			Point from = route.points().get(i - 1);
			Point to = route.points().get(i);
			if (area.overlaps(new Area(Math.min(from.x(), to.x()), Math.min(from.y(), to.y()),
					Math.abs(to.x() - from.x()), Math.abs(to.y() - from.y()))))
				return true;
		}
		return false;
	}

	@Test
	void labelsOfEdgesCoverNoFigure() {
		samples().map(PATIENT::layout).forEach(placed -> placed.routes()
				.forEach(route -> route.lines().forEach(line -> placed.allBoxes()
				.filter(box -> box.children().isEmpty())
				.forEach(box -> assertThat(line.area().overlaps(box.area())).as("%s over %s", line, box.figure().id())
				.isFalse()))));
	}

	@Test
	void ranksStandFromLeftToRightInStraightColumns() {
		PlacedDrawing plan = PATIENT.layout(Samples.plan());
		List<double[]> columns = plan.boxes().stream().map(box -> new double[] { box.figure().rank(), box.area().x(),
				box.area().right() })
				.toList();
		for (double[] one : columns)
			for (double[] other : columns)
				if (one[0] == other[0])
					assertThat(one).containsExactly(other);
				else if (one[0] < other[0])
					assertThat(one[2]).isLessThan(other[1]);
	}

	@Test
	void wavesAreLanesInTheirOrder() {
		List<Area> waves = PATIENT.layout(Samples.plan()).boxes().stream().filter(box -> box.figure().rank() == 2)
				.map(Box::area).toList();
		assertThat(waves).hasSize(3).isSortedAccordingTo((one, other) -> Double.compare(one.y(), other.y()));
		assertThat(waves).extracting(Area::width).containsOnly(waves.getFirst().width());
	}

	@Test
	void theLayoutOfThePlanIsTheGoodOneNotTheGrid() {
		assertThat(PATIENT.layout(Samples.plan())).isNotEqualTo(HASTY.layout(Samples.plan()));
	}

	@Test
	void anEdgeToAFigureThatIsNotDrawnIsRefused() {
		Figure drawn = Samples.plan().figures().getFirst();
		Drawing drawing = new Drawing("", "", List.of(drawn), Samples.plan().connections().subList(0, 1), List.of());
		assertThatThrownBy(() -> PATIENT.layout(drawing)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("i0");
	}

	@Test
	void twoFiguresOfOneIdAreRefused() {
		Figure drawn = Samples.plan().figures().getFirst();
		Drawing drawing = new Drawing("", "", List.of(drawn, drawn), List.of(), List.of());
		assertThatThrownBy(() -> PATIENT.layout(drawing)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("a1");
	}

	@Test
	void anEmptyDrawingHasNoSize() {
		PlacedDrawing empty = PATIENT.layout(new Drawing("", "", List.of(), List.of(), List.of()));
		assertThat(empty.boxes()).isEmpty();
		assertThat(empty.width()).isZero();
	}
}
