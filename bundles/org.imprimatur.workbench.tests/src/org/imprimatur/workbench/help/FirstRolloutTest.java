package org.imprimatur.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.commands.ParameterizedCommand;
import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;
import org.eclipse.ui.wizards.IWizardRegistry;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The steps of the checklist do what they say. */
class FirstRolloutTest {

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	@Test
	void eachStepHasItsWizardOrView() throws Exception {
		ICommandService commands = PlatformUI.getWorkbench().getService(ICommandService.class);
		for (String step : steps("en")) {
			ParameterizedCommand command = commands.deserialize(step);
			assertThat(command.getCommand().isHandled()).as(step).isTrue();
			assertThat(command.getParameterMap().values()).as(step).singleElement()
					.satisfies(id -> assertThat(isKnown(id.toString())).as(id.toString()).isTrue());
		}
	}

	@Test
	void bothLanguagesHaveTheSameSteps() throws Exception {
		assertThat(steps("ja")).isEqualTo(steps("en")).hasSizeGreaterThan(5);
	}

	@Test
	void theViewOpens() throws Exception {
		IViewPart view = WizardDriver.page().showView("org.imprimatur.workbench.firstRollout");
		assertThat(view).isInstanceOf(FirstRolloutView.class);
		WizardDriver.page().hideView(view);
	}

	private static boolean isKnown(String id) {
		for (IWizardRegistry wizards : List.of(PlatformUI.getWorkbench().getNewWizardRegistry(),
				PlatformUI.getWorkbench().getImportWizardRegistry(), PlatformUI.getWorkbench().getExportWizardRegistry())) {
			if (wizards.findWizard(id) != null) {
				return true;
			}
		}
		return PlatformUI.getWorkbench().getViewRegistry().find(id) != null;
	}

	private static List<String> steps(String language) throws Exception {
		List<String> steps = new ArrayList<>();
		try (InputStream in = FileLocator.openStream(Platform.getBundle("org.imprimatur.workbench"),
				new Path("help/" + language + "/first-rollout.xml"), false)) {
			NodeList commands = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
					.getElementsByTagName("command");
			for (int i = 0; i < commands.getLength(); i++) {
				steps.add(((Element) commands.item(i)).getAttribute("serialization"));
			}
		}
		return steps;
	}
}
