package org.imprimatur.workbench.editor;

import java.util.function.BooleanSupplier;

import org.eclipse.jface.action.Action;

/** One entry of the Edit menu: what it does, and when it can. */
final class EditorAction extends Action {

	private final BooleanSupplier possible;
	private final Runnable work;

	/**
	 * An action.
	 *
	 * @param id       of the global action that it answers
	 * @param command  of the menu and of the key
	 * @param possible whether it can be done now
	 */
	EditorAction(String id, String command, BooleanSupplier possible, Runnable work) {
		this.possible = possible;
		this.work = work;
		setId(id);
		setActionDefinitionId(command);
	}

	@Override
	public boolean isEnabled() {
		return possible.getAsBoolean();
	}

	@Override
	public void run() {
		if (possible.getAsBoolean()) {
			work.run();
		}
	}

	/** Lets menus show what can be done now. */
	void update() {
		firePropertyChange(ENABLED, null, Boolean.valueOf(isEnabled()));
	}
}
