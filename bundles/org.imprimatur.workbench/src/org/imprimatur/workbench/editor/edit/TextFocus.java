package org.imprimatur.workbench.editor.edit;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Text;

/** The text field that has the focus, for which Cut, Copy and Paste mean its text. */
public final class TextFocus {

	private TextFocus() {
	}

	private static Control focus() {
		return Display.getCurrent().getFocusControl();
	}

	/** Whether a text field has the focus. */
	public static boolean isThere() {
		Control focus = focus();
		return focus instanceof Text || focus instanceof StyledText;
	}

	/** Cuts the text selected; false when no text field has the focus. */
	public static boolean cut() {
		switch (focus()) {
		case Text text -> text.cut();
		case StyledText text -> text.cut();
		case null, default -> {
			return false;
		}
		}
		return true;
	}

	/** Copies the text selected; false when no text field has the focus. */
	public static boolean copy() {
		switch (focus()) {
		case Text text -> text.copy();
		case StyledText text -> text.copy();
		case Combo combo -> combo.copy();
		case null, default -> {
			return false;
		}
		}
		return true;
	}

	/** Pastes text; false when no text field has the focus. */
	public static boolean paste() {
		switch (focus()) {
		case Text text -> text.paste();
		case StyledText text -> text.paste();
		case null, default -> {
			return false;
		}
		}
		return true;
	}

	/** Selects the field's text. */
	public static void selectAll() {
		switch (focus()) {
		case Text text -> text.selectAll();
		case StyledText text -> text.selectAll();
		case null, default -> {
			// nothing to select
		}
		}
	}
}
