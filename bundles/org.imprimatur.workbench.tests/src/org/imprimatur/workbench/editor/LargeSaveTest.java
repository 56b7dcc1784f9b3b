package org.imprimatur.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.model.Device;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Saves more devices than the window can wait for. */
class LargeSaveTest {

	private static final int MANY = 30_000;
	private static final int OFTEN = 50;

	private EstateEditor editor;
	private Path fleet;

	@BeforeEach
	void editDevice() throws Exception {
		IFile plan = Plans.withDevices(MANY);
		editor = Plans.open(plan);
		fleet = Path.of(editor.document().estate().getFleets().getFirst().eResource().getURI().toFileString());
		Device last = editor.document().estate().getFleets().getFirst().getDevices().getLast();
		editor.document().edit("Rename", () -> last.setName("RENAMED"));
		Plans.checked();
	}

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	@Test
	void theWindowLivesOn() throws Exception {
		assertThat(editor.document().savesQuickly()).isFalse();
		assertThat(Plans.page().saveEditor(editor, false)).isTrue();
		for (Job saving : Job.getJobManager().find(editor.getSaveables()[0])) {
			saving.join();
		}
		Plans.settle();
		assertThat(editor.isDirty()).isFalse();
		assertThat(Files.readString(fleet)).contains("RENAMED");
	}

	@Test
	void closingWaitsUntilItIsSaved() throws Exception {
		press("Save");
		assertThat(Plans.page().closeEditor(editor, true)).isTrue();
		assertThat(Files.readString(fleet)).contains("RENAMED");
	}

	/** Presses a button of a dialog as soon as there is one. */
	private static void press(String text) {
		Display.getCurrent().timerExec(OFTEN, () -> Arrays.stream(Display.getCurrent().getShells())
				.flatMap(LargeSaveTest::all).filter(Button.class::isInstance).map(Button.class::cast)
				.filter(button -> button.getText().replace("&", "").equals(text)).findFirst()
				.ifPresentOrElse(button -> button.notifyListeners(SWT.Selection, new Event()), () -> press(text)));
	}

	private static Stream<Control> all(Control control) {
		return Stream.concat(Stream.of(control),
				control instanceof Composite parent ? Arrays.stream(parent.getChildren()).flatMap(LargeSaveTest::all)
						: Stream.empty());
	}
}
