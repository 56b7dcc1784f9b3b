package org.imprimatur.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.imprimatur.model.Device;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An edit of so many devices that it is taken back in the background. */
class LargeUndoTest {

	private static final int MANY = 12_000;

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	private static void execute(String command) throws Exception {
		Plans.until(PlatformUI.getWorkbench().getService(ICommandService.class).getCommand(command)::isEnabled);
		PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(command, null);
		Plans.checked();
	}

	@Test
	void itIsTakenBackAndMadeAgain() throws Exception {
		EstateEditor editor = Plans.open(Plans.withDevices(MANY));
		EstateDocument document = editor.document();
		List<Device> devices = document.estate().getFleets().getFirst().getDevices();
		document.edit("Rename", () -> devices.forEach(device -> device.setName("Renamed")));
		Plans.checked();
		assertThat(EstateDocument.isLarge(document.commands().getUndoCommand())).isTrue();
		execute("org.eclipse.ui.edit.undo");
		assertThat(devices).hasSize(MANY).noneMatch(device -> "Renamed".equals(device.getName()));
		assertThat(editor.isDirty()).isFalse();
		execute("org.eclipse.ui.edit.redo");
		assertThat(devices).allMatch(device -> "Renamed".equals(device.getName()));
	}
}
