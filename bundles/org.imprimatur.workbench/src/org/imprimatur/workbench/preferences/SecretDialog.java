package org.imprimatur.workbench.preferences;

import java.util.function.UnaryOperator;

import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks for a secret in a masked field. */
final class SecretDialog extends TitleAreaDialog {

	private final String title;
	private final String text;
	private final String label;
	private final boolean twice;
	private final UnaryOperator<String> check;
	private Text first;
	private Text second;
	private String secret;

	/**
	 * A dialog.
	 *
	 * @param label what stands before the field
	 * @param twice whether it is to be typed twice
	 * @param check tells what is wrong with what was typed; null when nothing is
	 */
	SecretDialog(Shell parent, String title, String text, String label, boolean twice, UnaryOperator<String> check) {
		super(parent);
		this.title = title;
		this.text = text;
		this.label = label;
		this.twice = twice;
		this.check = check;
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(title);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		setTitle(title);
		setMessage(text);
		Composite body = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(body);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).applyTo(body);
		first = field(body, label);
		if (twice) {
			second = field(body, Messages.secretAgain);
		}
		return body;
	}

	private Text field(Composite body, String label) {
		new Label(body, SWT.NONE).setText(label);
		Text field = new Text(body, SWT.BORDER | SWT.PASSWORD);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
		field.addModifyListener(event -> validate());
		return field;
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		super.createButtonsForButtonBar(parent);
		getButton(IDialogConstants.OK_ID).setEnabled(false);
	}

	private void validate() {
		String problem = check.apply(first.getText());
		if (problem == null && second != null && !second.getText().equals(first.getText())) {
			problem = Messages.secretDiffers;
		}
		setErrorMessage(first.getText().isEmpty() ? null : problem);
		getButton(IDialogConstants.OK_ID).setEnabled(problem == null);
	}

	@Override
	protected void okPressed() {
		secret = first.getText();
		super.okPressed();
	}

	String secret() {
		return secret;
	}
}
