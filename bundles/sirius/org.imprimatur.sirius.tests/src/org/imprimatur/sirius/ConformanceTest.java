package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What Sirius shows of an estate is what is drawn without it: elements, labels, colours, edges, badges, cells. */
class ConformanceTest {

	static Stream<List<String>> cases() {
		return Stream.of("two-hundred-pcs", "enterprise", "gallery").flatMap(example -> Stream
				.of("plan", "rights", "lineage", "fleet", "matrix", "deployments").map(kind -> List.of(example, kind)));
	}

	@ParameterizedTest
	@MethodSource("cases")
	void siriusAndTheDrawingShowTheSame(List<String> what) throws CoreException, IOException {
		try (EstateProject project = EstateProject.opened(what.getFirst())) {
			DRepresentation shown = project.representation(what.getLast());
			List<String> drawn = DrawnRows.of(Viewpoint.shipped(Locale.getDefault(Locale.Category.DISPLAY))
					.show(what.getLast(), project.estate()));
			assertThat(SiriusRows.of(shown)).isNotEmpty().containsExactlyInAnyOrderElementsOf(drawn);
		}
	}
}
