package org.imprimatur.workbench.wizards;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses an example. */
final class ExamplePage extends WizardPage {

	private static final int TEXT_WIDTH = 480;
	private static final int INDENT = 22;

	private Example chosen = Example.all().getFirst();

	ExamplePage() {
		super("example"); //$NON-NLS-1$
		setTitle(Messages.newExampleTitle);
		setDescription(Messages.newExampleDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 4).applyTo(body);
		for (Example example : Example.all()) {
			Button button = new Button(body, SWT.RADIO);
			button.setText(example.title());
			button.setSelection(example.equals(chosen));
			button.addListener(SWT.Selection, event -> chosen = button.getSelection() ? example : chosen);
			Label text = new Label(body, SWT.WRAP);
			text.setText(example.description());
			GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(INDENT, 0).applyTo(text);
		}
		setControl(body);
	}

	Example chosen() {
		return chosen;
	}
}
