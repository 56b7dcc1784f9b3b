package org.imprimatur.validation.ui.document;

import java.util.concurrent.locks.Lock;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;

/** Changes the estate only while nobody checks it. */
final class GuardedCommandStack extends BasicCommandStack {

	private final Lock lock;

	GuardedCommandStack(Lock lock) {
		this.lock = lock;
	}

	@Override
	public void execute(Command command) {
		guarded(() -> super.execute(command));
	}

	@Override
	public void undo() {
		guarded(super::undo);
	}

	@Override
	public void redo() {
		guarded(super::redo);
	}

	private void guarded(Runnable change) {
		lock.lock();
		try {
			change.run();
		} finally {
			lock.unlock();
		}
	}
}
