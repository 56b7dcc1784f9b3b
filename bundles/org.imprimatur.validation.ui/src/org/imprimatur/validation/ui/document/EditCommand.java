package org.imprimatur.validation.ui.document;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.command.AbstractCommand;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.engine.Recording;

/** An edit of an estate that was made and recorded, for one undo, whatever it changed. */
final class EditCommand extends AbstractCommand {

	private static final int LARGE = 10_000;

	private final Estate estate;
	private final Recording recording;

	EditCommand(Estate estate, String label, Recording recording) {
		super(label);
		this.estate = estate;
		this.recording = recording;
	}

	/** Whether to take it back, or to make it again, holds up whoever waits for it. */
	boolean isLarge() {
		return recording.size() > LARGE;
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
