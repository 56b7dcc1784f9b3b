package org.imprimatur.workbench.editor.form;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.workbench.editor.edit.KeyEnding;

/** The field for the last five characters of a key: of a whole key that is pasted it keeps those. */
final class KeyEndingField extends TextField {

	KeyEndingField(FieldContext context, IItemPropertyDescriptor descriptor) {
		super(context, descriptor, new PlainFormat(), 1);
	}

	@Override
	Control createControl(Composite parent) {
		Control control = super.createControl(parent);
		text().addListener(SWT.Verify, this::shorten);
		return control;
	}

	/** Lets in what leaves no more than five characters; else the field gets just the ending of what it would hold. */
	private void shorten(Event typed) {
		String before = text().getText();
		String after = before.substring(0, typed.start) + typed.text + before.substring(typed.end);
		String ending = KeyEnding.of(after);
		if (ending.length() < after.length()) {
			typed.doit = false;
			text().getDisplay().asyncExec(() -> {
				if (!text().isDisposed()) {
					text().setText(ending);
					text().setSelection(ending.length());
				}
			});
		}
	}
}
