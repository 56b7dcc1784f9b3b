package org.imprimatur.workbench.editor;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.BooleanSupplier;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.IActionBars;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.actions.ActionFactory;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.Work;
import org.imprimatur.validation.ui.fix.Failures;
import org.imprimatur.workbench.editor.edit.ElementClipboard;
import org.imprimatur.workbench.editor.edit.ElementRemoval;
import org.imprimatur.workbench.editor.edit.TextFocus;

/** What the Edit menu does in the plan editor, its outline and its properties; in a text field, it edits the text. */
final class EditorActions {

	private final EstateEditor editor;
	private final List<EditorAction> all;

	EditorActions(EstateEditor editor) {
		this.editor = editor;
		all = List.of( //
				action(ActionFactory.UNDO, IWorkbenchCommandConstants.EDIT_UNDO, () -> stack().canUndo(), this::undo),
				action(ActionFactory.REDO, IWorkbenchCommandConstants.EDIT_REDO, () -> stack().canRedo(), this::redo),
				action(ActionFactory.CUT, IWorkbenchCommandConstants.EDIT_CUT,
						() -> TextFocus.isThere() || canRemove(), this::cut),
				action(ActionFactory.COPY, IWorkbenchCommandConstants.EDIT_COPY,
						() -> TextFocus.isThere() || canRemove(), this::copy),
				action(ActionFactory.PASTE, IWorkbenchCommandConstants.EDIT_PASTE,
						() -> TextFocus.isThere() || ElementClipboard.canPaste(editor), this::paste),
				action(ActionFactory.DELETE, IWorkbenchCommandConstants.EDIT_DELETE,
						() -> !TextFocus.isThere() && canRemove(), this::delete),
				action(ActionFactory.SELECT_ALL, IWorkbenchCommandConstants.EDIT_SELECT_ALL, TextFocus::isThere,
						TextFocus::selectAll),
				action(ActionFactory.REVERT, IWorkbenchCommandConstants.FILE_REVERT, editor::isDirty, editor::revert),
				action(ActionFactory.FIND, IWorkbenchCommandConstants.EDIT_FIND_AND_REPLACE, () -> true, this::find));
	}

	private EditorAction action(ActionFactory id, String command, BooleanSupplier possible, Runnable work) {
		return new EditorAction(id.getId(), command, () -> editor.document() != null && possible.getAsBoolean(), work);
	}

	private CommandStack stack() {
		return editor.document().commands();
	}

	/** Lets menus and keys of a part do this. */
	void installIn(IActionBars bars) {
		all.forEach(action -> bars.setGlobalActionHandler(action.getId(), action));
		bars.updateActionBars();
	}

	/** Lets menus show what can be done now. */
	void update() {
		all.forEach(EditorAction::update);
	}

	private void undo() {
		editor.flush();
		step(stack().getUndoCommand(), stack()::undo);
	}

	private void redo() {
		step(stack().getRedoCommand(), stack()::redo);
	}

	/** Takes a step of the stack; one of a million changes in the background. */
	private static void step(Command command, Runnable step) {
		if (!EstateDocument.isLarge(command)) {
			step.run();
			return;
		}
		try {
			Work.call(command.getLabel(), monitor -> {
				step.run();
				return true;
			});
		} catch (InvocationTargetException e) {
			Failures.show(e);
		}
	}

	private boolean canRemove() {
		List<EObject> selected = editor.selectedObjects();
		return !selected.isEmpty()
				&& selected.stream().noneMatch(one -> one instanceof Estate || one.eContainer() == null);
	}

	private void cut() {
		if (!TextFocus.cut()) {
			ElementClipboard.put(editor.selectedObjects());
			ElementRemoval.remove(editor.document(), Messages.cut, editor.selectedObjects());
		}
	}

	private void copy() {
		if (!TextFocus.copy()) {
			ElementClipboard.put(editor.selectedObjects());
			update();
		}
	}

	private void paste() {
		if (!TextFocus.paste()) {
			ElementClipboard.paste(editor);
		}
	}

	private void delete() {
		ElementRemoval.remove(editor.document(), Messages.delete, editor.selectedObjects());
	}

	private void find() {
		if (editor.getActivePageInstance() instanceof EstatePage page) {
			page.startSearch();
		}
	}
}
