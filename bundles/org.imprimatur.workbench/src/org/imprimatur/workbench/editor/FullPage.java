package org.imprimatur.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.IManagedForm;
import org.eclipse.ui.forms.widgets.FormToolkit;

/** A page that is filled by one control, which scrolls by itself where its content does not fit. */
public abstract class FullPage extends EstatePage {

	private static final int LEAST_WIDTH = 400;
	private static final int LEAST_HEIGHT = 200;

	private Control control;

	/**
	 * A page.
	 *
	 * @param id    unique in the editor
	 * @param title what stands on its tab and in its head
	 */
	protected FullPage(EstateEditor editor, String id, String title) {
		super(editor, id, title);
	}

	@Override
	protected final void createContent(IManagedForm form, Composite body) {
		form.getForm().setExpandHorizontal(true);
		form.getForm().setExpandVertical(true);
		GridLayoutFactory.fillDefaults().applyTo(body);
		control = createControl(form.getToolkit(), body);
		GridDataFactory.fillDefaults().grab(true, true).hint(LEAST_WIDTH, LEAST_HEIGHT).applyTo(control);
	}

	/** Makes the control that fills the page, and shows the estate. */
	protected abstract Control createControl(FormToolkit toolkit, Composite body);

	@Override
	public void setFocus() {
		if (control == null) {
			super.setFocus();
		} else {
			control.setFocus();
		}
	}
}
