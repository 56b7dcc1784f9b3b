package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.handlers.IHandlerService;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.ui.part.ISetSelectionTarget;
import org.eclipse.ui.IPageLayout;
import org.junit.jupiter.api.Test;

/** <em>Create Representations</em> on a plan. */
class CreateRepresentationsTest {

	private static final List<String> KINDS = List.of("plan", "rights", "lineage", "fleet", "matrix", "deployments");

	@Test
	void createsAllKindsInAFileBesideThePlan() throws Exception {
		try (EstateProject project = EstateProject.opened("two-hundred-pcs")) {
			assertThat(kinds(project.open().all(EstateProject.QUIETLY))).containsExactlyElementsOf(KINDS);
			assertThat(project.project().getFile("two-hundred-pcs.aird").exists()).isTrue();
		}
	}

	@Test
	void doesNotTouchThePlanNorTheFleet() throws Exception {
		try (EstateProject project = EstateProject.of("two-hundred-pcs")) {
			String before = project.plan().readString();
			project.open().all(EstateProject.QUIETLY);
			assertThat(project.plan().readString()).isEqualTo(before);
			assertThat(project.session().getSemanticResources()).noneMatch(resource -> resource.isModified());
		}
	}

	@Test
	void findsAgainWhatIsThere() throws Exception {
		try (EstateProject project = EstateProject.opened("two-hundred-pcs")) {
			List<DRepresentation> first = project.open().all(EstateProject.QUIETLY);
			assertThat(project.open().all(EstateProject.QUIETLY)).containsExactlyElementsOf(first);
		}
	}

	@Test
	void findsAgainWhatWasSaved() throws Exception {
		try (EstateProject project = EstateProject.opened("two-hundred-pcs")) {
			project.open().all(EstateProject.QUIETLY);
			List<String> uids = project.open().all(EstateProject.QUIETLY).stream().map(DRepresentation::getUid).toList();
			project.save();
			project.session().close(EstateProject.QUIETLY);
			EstateProject.settle();
			assertThat(project.open().all(EstateProject.QUIETLY)).extracting(DRepresentation::getUid)
					.containsExactlyElementsOf(uids);
		}
	}

	@Test
	void theCommandOpensThemInEditors() throws Exception {
		try (EstateProject project = EstateProject.opened("two-hundred-pcs")) {
			select(project.plan());
			EstateProject.page().getWorkbenchWindow().getService(IHandlerService.class)
					.executeCommand("org.imprimatur.sirius.createRepresentations", null);
			EstateProject.settle();
			assertThat(Arrays.stream(EstateProject.page().getEditorReferences()).map(one -> one.getTitle()))
					.hasSize(KINDS.size()).contains("Deployment plan: Hinode Trading");
		}
	}

	private static void select(IFile plan) throws Exception {
		var navigator = EstateProject.page().showView(IPageLayout.ID_PROJECT_EXPLORER);
		((ISetSelectionTarget) navigator).selectReveal(new StructuredSelection(plan));
		EstateProject.settle();
	}

	@Test
	void mistakesInThePlanAreToldWithFileAndLine() throws Exception {
		try (EstateProject project = EstateProject.of("two-hundred-pcs")) {
			String broken = project.plan().readString().replaceFirst("<images ", "<imagez ");
			project.plan().setContents(new ByteArrayInputStream(broken.getBytes(StandardCharsets.UTF_8)), true, false, null);
			assertThatExceptionOfType(CoreException.class).isThrownBy(project::open).satisfies(failure -> {
				assertThat(failure.getStatus().getMessage()).contains("two-hundred-pcs.imprimatur");
				assertThat(Arrays.stream(failure.getStatus().getChildren()).map(IStatus::getMessage))
						.anyMatch(message -> message.matches("(?s).*two-hundred-pcs\\.imprimatur:\\d+.*imagez.*"));
			});
			assertThat(project.project().getFile("two-hundred-pcs.aird").exists()).isFalse();
		}
	}

	@Test
	void stopsWhenTheUserWantsTo() throws Exception {
		try (EstateProject project = EstateProject.of("two-hundred-pcs")) {
			NullProgressMonitor cancelled = new NullProgressMonitor();
			cancelled.setCanceled(true);
			assertThatExceptionOfType(OperationCanceledException.class)
					.isThrownBy(() -> EstateRepresentations.of(project.plan(), cancelled));
		}
	}

	private static List<String> kinds(List<DRepresentation> representations) {
		return representations.stream().map(one -> DialectManager.INSTANCE.getDescription(one).getName()).toList();
	}
}
