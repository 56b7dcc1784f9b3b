package org.imprimatur.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IViewReference;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.Test;

/** What is there when the workbench opens for the first time. */
class WindowTest {

	@Test
	void isCalledImprimatur() {
		assertThat(Workbench.window().getShell().getText()).contains("Imprimatur");
		assertThat(Platform.getProduct().getName()).isEqualTo("Imprimatur");
	}

	@Test
	void showsTheEstatePerspectiveWithItsViews() {
		assertThat(Workbench.page().getPerspective().getId()).isEqualTo(EstatePerspective.ID);
		assertThat(Workbench.page().getViewReferences()).extracting(IViewReference::getId).contains( //
				IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.ID_PROBLEM_VIEW, IPageLayout.ID_PROP_SHEET, IPageLayout.ID_OUTLINE);
	}

	@Test
	void createsEveryView() {
		assertThat(Workbench.page().getViewReferences()).allSatisfy(view -> assertThat(view.getView(true)).as(view.getId()).isNotNull());
	}

	@Test
	void hasTheUsualMenus() {
		List<String> menus = Arrays.stream(Workbench.window().getShell().getMenuBar().getItems()).map(MenuItem::getText).toList();
		assertThat(menus).containsSubsequence("&File", "&Edit", "&Window", "&Help");
	}

	/** An unreadable icon, style sheet or extension shows here, and nowhere else. One test lets an export fail on purpose. */
	@Test
	void logsNoErrorNorWarning() throws IOException {
		Plans.settle();
		Path log = Path.of(Platform.getLogFileLocation().toOSString());
		if (Files.exists(log)) {
			assertThat(Files.readAllLines(log)).filteredOn(line -> line.startsWith("!MESSAGE") && !line.contains("/missing/plan.svg")).isEmpty();
		}
	}
}
