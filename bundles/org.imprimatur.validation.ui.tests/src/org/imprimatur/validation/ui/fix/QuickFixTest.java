package org.imprimatur.validation.ui.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFix;
import org.imprimatur.validation.ui.Workspace;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Quick fixes on markers and in the dialog, on open and on closed plans. */
class QuickFixTest {

	private IFile plan;

	@BeforeEach
	void make() throws Exception {
		plan = Workspace.example("enterprise");
		Workspace.finish();
	}

	@AfterEach
	void clear() throws Exception {
		Workspace.clear();
	}

	private IMarker marker(String rule) {
		return Workspace.markers(plan).stream().filter(it -> rule.equals(it.getAttribute(FindingMarkers.RULE, "")))
				.findFirst().orElseThrow();
	}

	private static Finding finding(EstateDocument document, String rule) {
		return document.survey().result().findings().stream().filter(it -> it.rule().equals(rule)).findFirst()
				.orElseThrow();
	}

	private static FindingResolution resolution(IMarker marker, String kind) {
		assertThat(IDE.getMarkerHelpRegistry().hasResolutions(marker)).isTrue();
		IMarkerResolution[] all = IDE.getMarkerHelpRegistry().getResolutions(marker);
		return Stream.of(all).map(FindingResolution.class::cast).filter(it -> it.kind().equals(kind)).findFirst()
				.orElseThrow();
	}

	@Test
	void aFixOnAClosedPlanIsSaved() throws Exception {
		String before = plan.readString();
		resolution(marker("RIM-102"), "use-image").run(marker("RIM-102"));
		Workspace.finish();
		assertThat(plan.readString()).isNotEqualTo(before);
		assertThat(EstateDocuments.all().find(plan)).isEmpty();
		assertThat(Workspace.rules(plan)).doesNotContain("RIM-102");
	}

	@Test
	void aFixOnAnOpenPlanIsOneUndoAndIsNotSaved() throws Exception {
		EstateDocument document = EstateDocuments.all().acquire(plan, Progress.NONE);
		try {
			String before = plan.readString();
			document.edit("Other name", () -> document.estate().setName("Changed before"));
			resolution(marker("RIM-102"), "use-image").run(marker("RIM-102"));
			Workspace.finish();
			assertThat(Workspace.rules(plan)).doesNotContain("RIM-102");
			assertThat(plan.readString()).isEqualTo(before);
			document.commands().undo();
			Workspace.finish();
			assertThat(Workspace.rules(plan)).contains("RIM-102");
			assertThat(document.estate().getName()).isEqualTo("Changed before");
			document.commands().redo();
			document.save(Progress.NONE);
		} finally {
			EstateDocuments.all().release(document);
		}
		Workspace.finish();
		assertThat(Workspace.rules(plan)).doesNotContain("RIM-102");
		EstateDocument again = EstateDocuments.all().acquire(plan, Progress.NONE);
		assertThat(again.estate().getName()).isEqualTo("Changed before");
		assertThat(again.survey().result().findings()).noneMatch(it -> it.rule().equals("RIM-102"));
		EstateDocuments.all().release(again);
	}

	@Test
	void markersOfOneKindAreFixedTogether() throws Exception {
		plan.setContents(plan.readString().replace("image=\"master-de\"", "image=\"kobe-csp\"")
				.getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
		Workspace.finish();
		List<IMarker> alike = Workspace.markers(plan).stream()
				.filter(it -> "RIM-102".equals(it.getAttribute(FindingMarkers.RULE, ""))).toList();
		FindingResolution resolution = resolution(alike.getFirst(), "waive");
		IMarker[] others = resolution.findOtherMarkers(Workspace.markers(plan).toArray(IMarker[]::new));
		assertThat(others).hasSize(alike.size() - 1).isNotEmpty();
		answering(Map.of("approver", "Head of IT", "reason", "Support is bought elsewhere", "expires", "2027-12-31"));
		resolution.run(alike.toArray(IMarker[]::new), null);
		Workspace.finish();
		assertThat(Workspace.rules(plan)).doesNotContain("RIM-102");
	}

	@Test
	void theDialogLetsNothingPassThatCannotBeApplied() throws Exception {
		EstateDocument document = EstateDocuments.all().acquire(plan, Progress.NONE);
		Finding finding = finding(document, "RIM-102");
		QuickFix waive = document.fixes(finding, Progress.NONE).stream().filter(it -> it.kind().equals("waive")).findFirst()
				.orElseThrow();
		FixDialog dialog = new FixDialog(Display.getCurrent().getActiveShell(), document, finding, List.of(waive));
		dialog.setBlockOnOpen(false);
		dialog.open();
		try {
			fill(dialog.getShell(), Map.of("approver", "", "reason", "Agreed", "expires", "2027-12-31"));
			assertThat(button(dialog.getShell()).isEnabled()).isFalse();
			fill(dialog.getShell(), Map.of("approver", "Head of IT", "expires", "soon"));
			assertThat(button(dialog.getShell()).isEnabled()).isFalse();
			assertThat(dialog.getErrorMessage()).contains("soon");
			fill(dialog.getShell(), Map.of("expires", "2027-12-31"));
			assertThat(button(dialog.getShell()).isEnabled()).isTrue();
			assertThat(dialog.getErrorMessage()).isNull();
			FixAction.apply(document, dialog);
		} finally {
			dialog.close();
		}
		Workspace.finish();
		assertThat(document.survey().result().findings()).filteredOn(it -> it.rule().equals("RIM-102"))
				.noneMatch(Finding::isOpen);
		assertThat(document.estate().getWaivers().getLast().getApprover()).isEqualTo("Head of IT");
		EstateDocuments.all().release(document);
	}

	/** Answers the next dialog that asks for these, and applies it. */
	private static void answering(Map<String, String> answers) {
		Display display = Display.getCurrent();
		AtomicReference<Runnable> look = new AtomicReference<>();
		look.set(() -> Arrays.stream(display.getShells()).filter(shell -> shell.getData() instanceof FixDialog).findFirst()
				.ifPresentOrElse(shell -> {
					fill(shell, answers);
					button(shell).notifyListeners(SWT.Selection, null);
				}, () -> display.timerExec(50, look.get())));
		display.timerExec(50, look.get());
	}

	private static void fill(Shell shell, Map<String, String> answers) {
		controls(shell).filter(control -> control.getData() instanceof String name && answers.containsKey(name))
				.forEach(control -> {
					if (control instanceof Text text) {
						text.setText(answers.get(control.getData()));
					} else if (control instanceof Combo combo) {
						combo.setText(answers.get(control.getData()));
					}
				});
	}

	private static Button button(Shell shell) {
		return shell.getDefaultButton();
	}

	private static Stream<Control> controls(Control control) {
		Stream<Control> self = Stream.of(control);
		return control instanceof Composite parent
				? Stream.concat(self, Arrays.stream(parent.getChildren()).flatMap(QuickFixTest::controls)) : self;
	}
}
