package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.sirius.ui.business.api.dialect.DialectEditor;
import org.imprimatur.design.services.VerdictServices;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sirius's <em>Validate diagram</em> on the plan. */
class ValidateDiagramTest {

	private EstateProject project;

	@BeforeEach
	void open() throws Exception {
		project = EstateProject.opened("enterprise");
	}

	@AfterEach
	void close() throws Exception {
		project.close();
	}

	private List<IMarker> validate() throws CoreException {
		((DialectEditor) project.editor("plan")).validateRepresentation();
		EstateProject.settle();
		return Arrays.asList(project.project().findMarkers(IMarker.PROBLEM, true, IResource.DEPTH_INFINITE));
	}

	private List<Deployment> deployments() {
		return project.estate().getPlans().stream().map(Plan::getWaves).flatMap(List::stream)
				.flatMap(wave -> wave.getDeployments().stream()).toList();
	}

	@Test
	void showsTheFindings() throws CoreException {
		VerdictServices verdicts = new VerdictServices();
		List<IMarker> markers = validate();
		assertThat(deployments()).filteredOn(verdicts::isForbidden).isNotEmpty().allSatisfy(deployment -> assertThat(markers)
				.anySatisfy(marker -> {
					assertThat(marker.getAttribute(IMarker.SEVERITY, -1)).isEqualTo(IMarker.SEVERITY_ERROR);
					assertThat(marker.getAttribute(IMarker.MESSAGE, "")).isEqualTo(verdicts.verdictTooltip(deployment));
				}));
		assertThat(markers).extracting(marker -> marker.getAttribute(IMarker.SEVERITY, -1))
				.contains(IMarker.SEVERITY_ERROR, IMarker.SEVERITY_INFO);
	}

	@Test
	void everyProblemHasAMessage() throws CoreException {
		assertThat(validate()).isNotEmpty().allSatisfy(marker -> assertThat(marker.getAttribute(IMarker.MESSAGE, ""))
				.isNotBlank().doesNotContain("service:", "%"));
	}

	@Test
	void thereIsSomethingToDoAboutWhatIsForbidden() {
		assertThat(deployments()).filteredOn(new VerdictServices()::isForbidden)
				.allSatisfy(deployment -> assertThat(QuickFixAction.fixes(deployment)).isNotEmpty());
	}

	@Test
	void aFixMakesTheProblemGoAway() {
		VerdictServices verdicts = new VerdictServices();
		Deployment deployment = deployments().stream().filter(verdicts::isForbidden).findFirst().orElseThrow();
		FindingFix chosen = QuickFixAction.fixes(deployment).stream().filter(one -> one.fix().fields().isEmpty())
				.findFirst().orElseThrow();
		project.change(() -> chosen.fix().apply(java.util.Map.of()));
		assertThat(QuickFixAction.fixes(deployment)).extracting(FindingFix::finding).doesNotContain(chosen.finding());
		project.undo();
		assertThat(verdicts.isForbidden(deployment)).isTrue();
	}
}
