package org.imprimatur.workbench.editor;

import java.util.List;
import java.util.function.Function;

import org.imprimatur.workbench.audit.AuditPage;
import org.imprimatur.workbench.devices.DevicesPage;
import org.imprimatur.workbench.diagram.DiagramPage;
import org.imprimatur.workbench.editor.page.AgreementsPage;
import org.imprimatur.workbench.editor.page.ImagesPage;
import org.imprimatur.workbench.editor.page.OverviewPage;
import org.imprimatur.workbench.editor.page.SourcePage;
import org.imprimatur.workbench.waves.WavesPage;

/** The pages of the plan editor, in their order. A new page is a new line here. */
final class EstatePages {

	static final List<Function<EstateEditor, EstatePage>> ALL = List.of( //
			OverviewPage::new, //
			AgreementsPage::new, //
			ImagesPage::new, //
			DevicesPage::new, //
			WavesPage::new, //
			DiagramPage::new, //
			AuditPage::new, //
			SourcePage::new);

	private EstatePages() {
	}
}
