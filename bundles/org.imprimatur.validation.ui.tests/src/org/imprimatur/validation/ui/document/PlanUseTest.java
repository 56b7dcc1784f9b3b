package org.imprimatur.validation.ui.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PlanUseTest {

	private final NullProgressMonitor monitor = new NullProgressMonitor();
	private IFile plan;

	@BeforeEach
	void make() throws Exception {
		plan = Workspace.example("two-hundred-pcs");
	}

	@AfterEach
	void cleanUp() throws Exception {
		Workspace.clear();
	}

	@Test
	void aPlanThatNobodyHasOpenIsSaved() throws Exception {
		try (PlanUse use = PlanUse.of(plan, monitor)) {
			use.edit("Rename", () -> use.document().estate().setName("Acme Ltd"), monitor);
		}
		assertThat(Files.readString(plan.getLocation().toPath())).contains("name=\"Acme Ltd\"");
	}

	@Test
	void aPlanThatIsOpenIsLeftToBeSaved() throws Exception {
		try (PlanUse editor = PlanUse.of(plan, monitor); PlanUse use = PlanUse.of(plan, monitor)) {
			use.edit("Rename", () -> use.document().estate().setName("Acme Ltd"), monitor);
			assertThat(editor.document().isDirty()).isTrue();
			assertThat(Files.readString(plan.getLocation().toPath())).doesNotContain("Acme Ltd");
		}
	}

	@Test
	void aPlanThatWasReadAnewMeanwhileStaysAsItIs() throws Exception {
		try (PlanUse use = PlanUse.of(plan, monitor)) {
			String name = use.document().estate().getName();
			use.document().revert(Progress.NONE);
			assertThatThrownBy(() -> use.edit("Rename", () -> use.document().estate().setName("Lost"), monitor))
					.isInstanceOf(IOException.class).hasMessage(Messages.planReplaced);
			assertThat(use.document().estate().getName()).isEqualTo(name);
		}
	}
}
