package org.imprimatur.workbench.diagram;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.IManagedForm;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.EstatePage;

/** The page that draws the plan. Opening a figure leads to the page where its element is edited. */
public final class DiagramPage extends EstatePage {

	/** Its id. */
	public static final String ID = "diagram"; //$NON-NLS-1$

	private DiagramControl diagram;

	/** The page of an editor. */
	public DiagramPage(EstateEditor editor) {
		super(editor, ID, Messages.page);
	}

	@Override
	protected void createContent(IManagedForm form, Composite body) {
		form.getForm().setExpandHorizontal(true);
		form.getForm().setExpandVertical(true);
		GridLayoutFactory.fillDefaults().applyTo(body);
		diagram = new DiagramControl(body, new EditorHost(editor()));
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(diagram);
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

	@Override
	public void setFocus() {
		if (diagram == null)
			super.setFocus();
		else
			diagram.setFocus();
	}
}
