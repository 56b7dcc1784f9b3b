package org.imprimatur.workbench.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.util.LocalSelectionTransfer;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.DND;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Wave;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Deploys images by dropping groups on them, and by the dialog, in the real window. */
class DeployTest {

	private static final int SOON = 20;

	private IFile plan;
	private Estate structure;
	private boolean ended;

	@BeforeEach
	void copy() throws Exception {
		plan = Plans.example("enterprise");
		structure = new EstateStore().loadWithoutDevices(plan.getLocation().toPath());
	}

	@AfterEach
	void cleanUp() throws Exception {
		ended = true;
		LocalSelectionTransfer.getTransfer().setSelection(null);
		Plans.cleanUp();
	}

	private PlanNode node(String id) {
		return PlanNode.of(plan, structure.eResource().getEObject(id));
	}

	private EstateDocument document() {
		return EstateDocuments.all().find(plan).orElseThrow();
	}

	private List<Deployment> deployments(String wave) {
		return ((Wave) document().estate().eResource().getEObject(wave)).getDeployments();
	}

	/** Does something with the dialog as soon as it is open and has asked the rules. */
	private void answer(Consumer<DeployDialog> answer) {
		Display.getCurrent().timerExec(SOON, () -> {
			if (ended) {
				return;
			}
			Optional<DeployDialog> open = Arrays.stream(Display.getCurrent().getShells()).map(shell -> shell.getData())
					.filter(DeployDialog.class::isInstance).map(DeployDialog.class::cast).findFirst();
			if (open.isEmpty() || Job.getJobManager().find(DeployJob.FAMILY).length > 0) {
				answer(answer);
			} else {
				Plans.settle();
				answer.accept(open.get());
			}
		});
	}

	private boolean drop(String dragged, String target) {
		LocalSelectionTransfer.getTransfer().setSelection(new StructuredSelection(node(dragged)));
		DropAssistant assistant = new DropAssistant();
		return assistant.validateDrop(node(target), DND.DROP_MOVE, null).isOK()
				&& assistant.handleDrop(null, null, node(target)).isOK();
	}

	@Test
	void aGroupDroppedOnAnImageIsDeployedInTheWaveChosenAndUndone() {
		AtomicReference<String> reasons = new AtomicReference<>();
		answer(dialog -> {
			dialog.wave().select(1);
			dialog.wave().notifyListeners(SWT.Selection, new Event());
			reasons.set(dialog.reasons().getText());
			dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
		assertThat(drop("kobe-plant", "master-ja")).isTrue();
		Plans.until(() -> EstateDocuments.all().find(plan).filter(EstateDocument::isDirty).isPresent());
		Deployment added = deployments("wave-2").getLast();
		assertThat(added.getImage().getId()).isEqualTo("master-ja");
		assertThat(added.getGroups()).extracting(DeviceGroup::getId).containsExactly("kobe-plant");
		document().commands().undo();
		assertThat(deployments("wave-2")).doesNotContain(added);
		assertThat(document().isDirty()).isFalse();
	}

	@Test
	void whatTheRulesForbidIsToldAndMayStillBeDeployed() {
		AtomicReference<String> told = new AtomicReference<>();
		answer(dialog -> {
			told.set(dialog.getMessage() + "\n" + dialog.reasons().getText());
			dialog.getShell().getDefaultButton().notifyListeners(SWT.Selection, new Event());
		});
		drop("servers", "kobe-csp");
		Plans.until(() -> EstateDocuments.all().find(plan).filter(EstateDocument::isDirty).isPresent());
		assertThat(told.get()).startsWith(Messages.forbidden).contains("RIM-");
	}

	@Test
	void whoCancelsChangesNothing() {
		AtomicReference<Boolean> asked = new AtomicReference<>(false);
		answer(dialog -> {
			asked.set(true);
			dialog.getShell().close();
		});
		drop("master-ja", "servers");
		Plans.until(asked::get);
		Plans.settle();
		assertThat(document().isDirty()).isFalse();
	}

	@Test
	void whatIsAllowedIsDeployedInTheOnlyWaveWithoutAsking() throws Exception {
		plan = Plans.example("two-hundred-pcs");
		structure = new EstateStore().loadWithoutDevices(plan.getLocation().toPath());
		Plans.open(plan);
		Estate estate = document().estate();
		document().edit("", () -> {
			estate.getAgreements().forEach(agreement -> agreement.setTo(null));
			estate.getPlans().getFirst().getWaves().removeFirst();
			estate.getPlans().getFirst().getWaves().getFirst().setStart(null);
		});
		Plans.checked();
		AtomicReference<String> told = new AtomicReference<>();
		answer(dialog -> {
			told.set(dialog.reasons().getText());
			dialog.getShell().close();
		});
		assertThat(drop("master-2026-10", "tokyo-pcs")).isTrue();
		Plans.until(() -> told.get() != null || deployments("wave-2").size() == 2);
		assertThat(told).hasValue(null);
		Deployment before = deployments("wave-2").getFirst();
		Deployment added = deployments("wave-2").getLast();
		assertThat(added.getGroups()).extracting(DeviceGroup::getId).containsExactly("tokyo-pcs");
		assertThat(added.getKey()).isSameAs(before.getKey()).isNotNull();
		assertThat(added.getActivation()).isSameAs(before.getActivation()).isNotNull();
	}

	@Test
	void onlyGroupsAndImagesOfOnePlanGoTogether() {
		for (List<String> pair : List.of(List.of("servers", "engineers"), List.of("master-ja", "master-de"),
				List.of("servers", "wave-1"), List.of("wave-1", "master-ja"))) {
			assertThat(drop(pair.getFirst(), pair.getLast())).as(pair.toString()).isFalse();
		}
		assertThat(DeployRequest.of(new StructuredSelection(List.of(node("servers"), node("engineers"), node("master-ja")))))
				.contains(new DeployRequest(plan, List.of("servers", "engineers"), Optional.of("master-ja")));
	}

	@Test
	void theLastWaveThatHasNotBegunIsMeant() {
		assertThat(Deploy.lastUnstarted(structure, LocalDate.of(2026, 12, 1))).hasValueSatisfying(
				wave -> assertThat(wave.getId()).isEqualTo("wave-4"));
		assertThat(Deploy.lastUnstarted(structure, LocalDate.of(2027, 3, 1))).isEmpty();
	}
}
