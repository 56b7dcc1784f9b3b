package org.imprimatur.workbench.diagram;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.FullPage;

/** The page that draws the plan. Opening a figure leads to the page where its element is edited. */
public final class DiagramPage extends FullPage {

	/** Its id. */
	public static final String ID = "diagram"; //$NON-NLS-1$

	private DiagramControl diagram;

	/** The page of an editor. */
	public DiagramPage(EstateEditor editor) {
		super(editor, ID, Messages.page);
	}

	@Override
	protected Control createControl(FormToolkit toolkit, Composite body) {
		diagram = new DiagramControl(body, new EditorHost(editor()));
		return diagram;
	}

	/** What it shows; null before the page was seen. */
	public DiagramControl diagram() {
		return diagram;
	}

	@Override
	protected void checked() {
		diagram.refresh();
	}

	@Override
	public void startSearch() {
		diagram.startSearch();
	}
}
