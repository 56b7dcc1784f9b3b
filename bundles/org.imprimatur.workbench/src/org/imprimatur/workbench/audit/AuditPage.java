package org.imprimatur.workbench.audit;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.FullPage;

/** The page for auditors: the verdict, every rule with how it stands, and for each why, where and what answers it. */
public final class AuditPage extends FullPage {

	/** Its id. */
	public static final String ID = "audit"; //$NON-NLS-1$

	private AuditControl audit;

	/** The page of an editor. */
	public AuditPage(EstateEditor editor) {
		super(editor, ID, Messages.page);
	}

	@Override
	protected Control createControl(FormToolkit toolkit, Composite body) {
		audit = new AuditControl(toolkit, body, editor());
		return audit.control();
	}

	/** What it shows; null before the page was seen. */
	AuditControl audit() {
		return audit;
	}

	@Override
	protected void checked() {
		audit.refresh();
	}

	@Override
	protected void replaced() {
		audit.clear();
	}

	@Override
	public void startSearch() {
		audit.bar().setFocus();
	}

	@Override
	public void setFocus() {
		if (audit == null) {
			super.setFocus();
		} else {
			audit.tree().viewer().getControl().setFocus();
		}
	}
}
