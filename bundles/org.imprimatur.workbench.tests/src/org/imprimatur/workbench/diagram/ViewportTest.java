package org.imprimatur.workbench.diagram;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.imprimatur.diagram.layout.Area;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ViewportTest {

	private static final Offset<Double> CLOSE = within(1e-6);

	@ParameterizedTest
	@CsvSource({ "1, 0, 0, 1.15, 300, 200", "0.5, -120, 40, 0.8, 10, 700", "4, 24, 24, 3, 640, 480", "0.03, 5, 5, 0.1, 1, 1" })
	void zoomingKeepsWhatIsUnderThePointer(double scale, double left, double top, double factor, double x, double y) {
		Viewport before = new Viewport(scale, left, top);
		Viewport after = before.zoomed(factor, x, y);
		assertThat(after.x(x)).isCloseTo(before.x(x), CLOSE);
		assertThat(after.y(y)).isCloseTo(before.y(y), CLOSE);
		assertThat(after.scale()).isBetween(Viewport.SMALLEST, Viewport.LARGEST);
	}

	@ParameterizedTest
	@CsvSource({ "4000, 300", "300, 4000", "2500, 2500", "100, 80" })
	void fittingShowsAll(double width, double height) {
		Viewport fitted = Viewport.fitted(width, height, 900, 600);
		assertThat(fitted.left()).isGreaterThanOrEqualTo(0);
		assertThat(fitted.top()).isGreaterThanOrEqualTo(0);
		assertThat(fitted.left() + width * fitted.scale()).isLessThanOrEqualTo(900);
		assertThat(fitted.top() + height * fitted.scale()).isLessThanOrEqualTo(600);
	}

	@Test
	void whatIsFittedIsNeverEnlarged() {
		assertThat(Viewport.fitted(100, 80, 900, 600).scale()).isEqualTo(1);
	}

	@Test
	void aLargeDrawingStartsReadable() {
		Viewport first = Viewport.readable(9_000, 12_000, 900, 600);
		assertThat(first.scale()).isGreaterThanOrEqualTo(0.6);
		assertThat(first.left()).isEqualTo(Viewport.MARGIN);
		assertThat(first.top()).isEqualTo(Viewport.MARGIN);
	}

	@ParameterizedTest
	@CsvSource({ "2000, 1500, 200, 40", "0, 0, 200, 40", "350, 250, 10, 10" })
	void revealingBringsAnAreaIntoSight(double x, double y, double width, double height) {
		Viewport shown = new Viewport(0.75, -300, -200).revealing(new Area(x, y, width, height), 900, 600);
		assertThat(x * shown.scale() + shown.left()).isGreaterThanOrEqualTo(0);
		assertThat((x + width) * shown.scale() + shown.left()).isLessThanOrEqualTo(900);
		assertThat(y * shown.scale() + shown.top()).isGreaterThanOrEqualTo(0);
		assertThat((y + height) * shown.scale() + shown.top()).isLessThanOrEqualTo(600);
	}

	@ParameterizedTest
	@CsvSource({ "-100000, -100000", "100000, 100000", "0, -5000" })
	void aDrawingIsNeverLostOutside(double dx, double dy) {
		Viewport kept = new Viewport(1, 0, 0).moved(dx, dy).kept(2_000, 1_000, 900, 600);
		assertThat(kept.left()).isLessThan(900);
		assertThat(kept.top()).isLessThan(600);
		assertThat(kept.left() + 2_000).isGreaterThan(0);
		assertThat(kept.top() + 1_000).isGreaterThan(0);
	}
}
