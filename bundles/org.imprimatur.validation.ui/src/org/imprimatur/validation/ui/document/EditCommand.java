package org.imprimatur.validation.ui.document;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.engine.Recording;

/** An edit of an estate that was made and recorded, for one undo, whatever it changed. */
final class EditCommand extends AbstractCommand {

	private final Estate estate;
	private final Recording recording;

	EditCommand(Estate estate, String label, Recording recording) {
		super(label);
		this.estate = estate;
		this.recording = recording;
	}

	@Override
	protected boolean prepare() {
		return true;
	}

	/** Nothing is left to do. */
	@Override
	public void execute() {
	}

	@Override
	public void undo() {
		recording.undo();
	}

	@Override
	public void redo() {
		recording.redo();
	}

	@Override
	public Collection<?> getAffectedObjects() {
		return List.of(estate);
	}
}
