package org.imprimatur.workbench.devices;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Shows an answer, and asks whether to apply it where it can be applied. */
final class AnswerDialog extends Dialog {

	private final String title;
	private final String answer;
	private final boolean applicable;

	AnswerDialog(Shell parent, String title, String answer, boolean applicable) {
		super(parent);
		this.title = title;
		this.answer = answer;
		this.applicable = applicable;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = (Composite) super.createDialogArea(parent);
		Text text = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		text.setText(answer);
		GridDataFactory.fillDefaults().grab(true, true).hint(640, 420).applyTo(text);
		return area;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		if (applicable) {
			createButton(parent, IDialogConstants.OK_ID, Messages.apply, true);
		}
		createButton(parent, IDialogConstants.CANCEL_ID,
				applicable ? IDialogConstants.CANCEL_LABEL : IDialogConstants.CLOSE_LABEL, !applicable);
	}
}
