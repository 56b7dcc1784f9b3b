package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.core.resources.IFile;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.model.Image;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** Open representations follow the plan and what is found about it, also on elements that were not edited. */
class RefreshTest {

	private EstateProject project;

	@BeforeEach
	void open() throws Exception {
		project = EstateProject.opened("two-hundred-pcs");
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private Image image() {
		return project.estate().getImages().getFirst();
	}

	@ParameterizedTest
	@ValueSource(strings = { "plan", "rights", "fleet", "matrix", "deployments" })
	void verdictsFollowAnEditAndItsUndo(String kind) throws Exception {
		project.editor(kind);
		List<String> before = shown(kind);
		project.change(() -> image().setAgreement(null));
		assertThat(shown(kind)).isNotEqualTo(before).containsExactlyInAnyOrderElementsOf(drawn(kind));
		project.undo();
		assertThat(image().getAgreement()).isNotNull();
		await(() -> Set.copyOf(shown(kind)).equals(Set.copyOf(before)));
		assertThat(shown(kind)).containsExactlyInAnyOrderElementsOf(before);
	}

	/** Sirius refreshes in its own time after an undo. */
	private static void await(BooleanSupplier done) throws Exception {
		for (int i = 0; i < 100 && !done.getAsBoolean(); i++) {
			EstateProject.settle();
			Thread.sleep(50);
		}
	}

	@Test
	void theFileEditedAsTextIsShownAnew() throws Exception {
		project.editor("plan");
		IFile plan = project.plan();
		String edited = plan.readString().replace("name=\"PCs in Tokyo\"", "name=\"東京のPC\"");
		plan.setContents(new ByteArrayInputStream(edited.getBytes(StandardCharsets.UTF_8)), true, true, null);
		await(() -> shown("plan").stream().anyMatch(row -> row.contains("東京のPC")));
		assertThat(shown("plan")).anyMatch(row -> row.contains("東京のPC"));
		assertThat(shown("plan")).containsExactlyInAnyOrderElementsOf(drawn("plan"));
	}

	private List<String> shown(String kind) {
		return SiriusRows.of(project.representation(kind));
	}

	private List<String> drawn(String kind) throws Exception {
		return DrawnRows.of(Viewpoint.shipped(Locale.getDefault(Locale.Category.DISPLAY)).show(kind, project.estate()));
	}
}
