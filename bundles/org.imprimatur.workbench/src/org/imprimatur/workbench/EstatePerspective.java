package org.imprimatur.workbench;

import org.eclipse.search.ui.NewSearchUI;
import org.eclipse.ui.IFolderLayout;
import org.eclipse.ui.IPageLayout;
import org.eclipse.ui.IPerspectiveFactory;

/** Files to the left, the editors in the middle with what is wrong below them, the outline to the right. */
public final class EstatePerspective implements IPerspectiveFactory {

	/** As registered in plugin.xml. */
	public static final String ID = "org.imprimatur.workbench.perspective.estate"; //$NON-NLS-1$

	@Override
	public void createInitialLayout(IPageLayout layout) {
		String editors = layout.getEditorArea();
		layout.addView(IPageLayout.ID_PROJECT_EXPLORER, IPageLayout.LEFT, 0.22f, editors);
		layout.addView(IPageLayout.ID_OUTLINE, IPageLayout.RIGHT, 0.76f, editors);
		IFolderLayout below = layout.createFolder("below", IPageLayout.BOTTOM, 0.70f, editors); //$NON-NLS-1$
		below.addView(IPageLayout.ID_PROBLEM_VIEW);
		below.addView(IPageLayout.ID_PROP_SHEET);
		below.addPlaceholder(IPageLayout.ID_PROGRESS_VIEW);
		below.addPlaceholder(NewSearchUI.SEARCH_VIEW_ID);

		layout.addShowViewShortcut(IPageLayout.ID_PROJECT_EXPLORER);
		layout.addShowViewShortcut(IPageLayout.ID_PROBLEM_VIEW);
		layout.addShowViewShortcut(IPageLayout.ID_PROP_SHEET);
		layout.addShowViewShortcut(IPageLayout.ID_OUTLINE);
		layout.addNewWizardShortcut("org.imprimatur.workbench.newEstate"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.imprimatur.workbench.newExample"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.folder"); //$NON-NLS-1$
		layout.addNewWizardShortcut("org.eclipse.ui.wizards.new.file"); //$NON-NLS-1$
	}
}
