package org.imprimatur.workbench.wizards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanUseTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();

	@AfterEach
	void cleanUp() throws Exception {
		WizardDriver.cleanUp();
	}

	@Test
	void aPlanThatNobodyHasOpenIsSaved() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		try (PlanUse use = PlanUse.of(plan, monitor)) {
			use.edit("Rename", () -> use.document().estate().setName("Acme Ltd"), monitor);
		}
		assertThat(Files.readString(plan.getLocation().toPath())).contains("name=\"Acme Ltd\"");
	}

	@Test
	void aPlanThatWasReadAnewMeanwhileStaysAsItIs() throws Exception {
		IFile plan = WizardDriver.estate("Acme");
		try (PlanUse use = PlanUse.of(plan, monitor)) {
			use.document().revert(Progress.NONE);
			assertThatThrownBy(() -> use.edit("Rename", () -> use.document().estate().setName("Lost"), monitor))
					.isInstanceOf(IOException.class).hasMessage(Messages.planReplaced);
			assertThat(use.document().estate().getName()).isEqualTo("Acme");
		}
	}
}
