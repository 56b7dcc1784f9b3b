package org.imprimatur.workbench.editor.form;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ElementListSelectionDialog;
import org.imprimatur.workbench.editor.form.ReferencesField.ElementLabels;

/** A dialog that searches among elements by their names. */
final class ElementPicker {

	private final ElementListSelectionDialog dialog;

	/** Asks for one element or several of these. */
	ElementPicker(Shell shell, String title, boolean several, Collection<?> choices) {
		dialog = new ElementListSelectionDialog(shell, new ElementLabels());
		dialog.setTitle(title);
		dialog.setMessage(NLS.bind(Messages.pick, title));
		dialog.setMultipleSelection(several);
		dialog.setMatchEmptyString(true);
		dialog.setElements(choices.stream().filter(Objects::nonNull).toArray());
	}

	/** What the user picks; empty when they change their mind. */
	List<Object> pick() {
		return dialog.open() == Window.OK ? Arrays.asList(dialog.getResult()) : List.of();
	}
}
