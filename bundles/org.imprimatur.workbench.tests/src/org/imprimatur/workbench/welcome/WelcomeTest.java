package org.imprimatur.workbench.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.handlers.IHandlerService;
import org.imprimatur.workbench.wizards.Example;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class WelcomeTest {

	@AfterEach
	void cleanUp() throws Exception {
		RecentFiles.clear();
		WizardDriver.cleanUp();
	}

	@Test
	void isShownWhereNoEditorIsOpen() throws Exception {
		WizardDriver.page().closeAllEditors(false);
		WelcomeHandler.openIfEmpty(WizardDriver.page());
		WelcomeHandler.openIfEmpty(WizardDriver.page());
		assertThat(WizardDriver.page().getEditorReferences()).singleElement()
				.satisfies(editor -> assertThat(editor.getId()).isEqualTo(WelcomeEditor.ID));
		WizardDriver.photograph("welcome");
	}

	@Test
	void comesBackByItsCommand() throws Exception {
		WizardDriver.page().getWorkbenchWindow().getService(IHandlerService.class)
				.executeCommand("org.imprimatur.workbench.showWelcome", null);
		assertThat(WizardDriver.page().getActiveEditor()).isInstanceOf(WelcomeEditor.class);
	}

	@Test
	void anExampleOpensAndIsRemembered() {
		PlanOpening.example(WizardDriver.page(), Example.all().getFirst());
		assertThat(WizardDriver.page().getActiveEditor().getTitle()).contains("two-hundred-pcs");
		assertThat(RecentFiles.files()).first()
				.satisfies(file -> assertThat(file.getFileName()).hasToString("two-hundred-pcs.imprimatur"));
	}

	@Test
	void theNewestPlansAreRememberedFirst() {
		IntStream.range(0, 12).mapToObj(i -> Path.of("/plans", i + ".imprimatur")).forEach(RecentFiles::remember);
		RecentFiles.remember(Path.of("/plans/7.imprimatur"));
		assertThat(RecentFiles.files()).hasSize(8).startsWith(Path.of("/plans/7.imprimatur"), Path.of("/plans/11.imprimatur"))
				.doesNotHaveDuplicates();
	}

	@ParameterizedTest
	@EnumSource
	void whatItOffersIsThere(WelcomeActions action) throws Exception {
		assertThat(WizardDriver.page().getWorkbenchWindow().getService(ICommandService.class).deserialize(action.command())
				.getCommand().isDefined()).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "help/en/first-rollout.xml", "help/ja/first-rollout.xml" })
	void everyStepOfTheChecklistRunsACommandThatIsThere(String sheet) throws Exception {
		String text;
		try (var in = FileLocator.openStream(Platform.getBundle("org.imprimatur.workbench"), IPath.fromPortableString(sheet), false)) {
			text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
		List<String> commands = Pattern.compile("serialization=\"([^\"]+)\"").matcher(text).results().map(match -> match.group(1)).toList();
		assertThat(commands).hasSize(7);
		for (String command : commands) {
			assertThat(WizardDriver.page().getWorkbenchWindow().getService(ICommandService.class).deserialize(command).getCommand()
					.isDefined()).as(command).isTrue();
		}
	}

	@Test
	void theChecklistOpens() throws Exception {
		WelcomeHandler.openIfEmpty(WizardDriver.page());
		WelcomeActions.CHECKLIST.run(WizardDriver.page().getActiveEditor().getSite());
		WizardDriver.photograph("checklist");
		assertThat(WizardDriver.page().findViewReference("org.imprimatur.workbench.firstRollout")).isNotNull();
		WizardDriver.page().hideView(WizardDriver.page().findViewReference("org.imprimatur.workbench.firstRollout"));
	}
}
