package org.imprimatur.validation.ui.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.engine.Recording;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.fix.QuickFix;

/**
 * A plan that is open, with its fleets. Everyone who shows the file shares one document, and edits it through its command
 * stack, so that there is one undo for all. A background job checks it once it is open and after each change; meanwhile
 * edits wait, which is a matter of milliseconds, but for the first check of a large plan.
 */
public final class EstateDocument {

	private final IFile file;
	private final EstateStore store;
	private final ReentrantLock lock = new ReentrantLock(true);
	private final CopyOnWriteArrayList<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final List<DocumentListener> listenersOfAll;
	private final CheckJob job;
	private final ReloadJob reload;
	private volatile OpenEstate state;
	private boolean dirty;

	/** Reads a plan, and has it checked soon. */
	EstateDocument(IFile file, EstateStore store, List<DocumentListener> listenersOfAll, Progress progress)
			throws PlanFormatException {
		this.file = file;
		this.job = new CheckJob(this);
		this.reload = new ReloadJob(this);
		this.store = store;
		this.listenersOfAll = listenersOfAll;
		this.state = read(progress);
	}

	private OpenEstate read(Progress progress) throws PlanFormatException {
		OpenEstate read = new OpenEstate(file, store, lock, progress);
		read.commands().addCommandStackListener(event -> changed());
		return read;
	}

	/** Has it checked in the background. */
	void checkSoon() {
		job.schedule();
	}

	/** The plan file. */
	public IFile file() {
		return file;
	}

	/** The estate; another object after {@link DocumentListener#replaced}. Edit it by commands only. */
	public Estate estate() {
		return state.estate();
	}

	/** Where it is edited. */
	public EditingDomain domain() {
		return state.domain();
	}

	/** What can be undone and redone. */
	public CommandStack commands() {
		return state.commands();
	}

	/** Whether undo or redo of a command may take long, so that it is better done in the background. */
	public static boolean isLarge(Command command) {
		return command instanceof EditCommand edit && edit.isLarge();
	}

	/**
	 * Edits the estate as one step for undo; there is none when nothing changes. Must not be called within an edit.
	 *
	 * @param label what the edit is called in the menu
	 * @param edit  changes the estate, its elements or devices
	 */
	public void edit(String label, Runnable edit) {
		lock.lock();
		try {
			Recording recording = Recording.of(state.estate(), edit);
			if (!recording.isEmpty()) {
				commands().execute(new EditCommand(state.estate(), label, recording));
			}
		} finally {
			lock.unlock();
		}
	}

	/** Reads of the estate or survey what must not change meanwhile, while nobody checks or edits. */
	public <T> T read(Supplier<T> reader) {
		lock.lock();
		try {
			return reader.get();
		} finally {
			lock.unlock();
		}
	}

	/**
	 * Reads for long what must not change meanwhile. Whoever wants to edit or check comes first each time that the reader
	 * reports progress; the reading ends when that changes anything. May be called within no other reading.
	 *
	 * @param progress hears of the reader's progress, and may stop it
	 * @throws ChangedMeanwhileException when the estate is not what it was
	 */
	public <T> T study(Progress progress, Function<Progress, T> reader) {
		check();
		lock.lock();
		try {
			if (state.check().isStale()) {
				throw new ChangedMeanwhileException();
			}
			Survey seen = survey();
			return reader.apply(new Study(lock, () -> survey() != seen || state.check().isStale(), progress));
		} finally {
			lock.unlock();
		}
	}

	/** What the newest check saw. Just after opening it waits for the first one: the window's thread asks {@link #newest}. */
	public Survey survey() {
		return state.check().survey();
	}

	/** What the newest check saw; empty before the first one. Never waits. */
	public Optional<Survey> newest() {
		return state.check().newest();
	}

	/** Hears from now on. */
	public void addListener(DocumentListener listener) {
		listeners.addIfAbsent(listener);
	}

	/** Hears no more. */
	public void removeListener(DocumentListener listener) {
		listeners.remove(listener);
	}

	private void tell(Consumer<DocumentListener> news) {
		Stream.concat(listeners.stream(), listenersOfAll.stream())
				.forEach(listener -> SafeRunner.run(() -> news.accept(listener)));
	}

	private void changed() {
		job.schedule();
		tell(listener -> listener.edited(this));
		tellDirty();
	}

	private void tellDirty() {
		boolean news;
		synchronized (listeners) {
			news = dirty != isDirty();
			dirty ^= news;
		}
		if (news) {
			tell(listener -> listener.dirtyChanged(this));
		}
	}

	/** Checks what changed, if anything did; tells what came and went. For the background job. */
	void check() {
		state.check().refresh().ifPresent(delta -> tell(listener -> listener.checked(this, delta)));
	}

	/**
	 * What can be done about a finding, best first; nothing when it is gone meanwhile. Each is tried on a copy, which may
	 * take a moment: call it from a job. Apply one by {@link #edit} before the next edit.
	 */
	public List<QuickFix> fixes(Finding finding, Progress progress) {
		return study(progress, study -> same(finding).map(it -> state.check().fixes().of(it, study)).orElse(List.of()));
	}

	/** The same fix for every open finding of the same rule that offers it, as one. */
	public QuickFix fixAll(Finding finding, QuickFix fix, Progress progress) {
		return study(progress, study -> state.check().fixes().forAll(same(finding).orElse(finding), fix, study));
	}

	/** The finding of the newest check that says the same of the same element. */
	private Optional<Finding> same(Finding finding) {
		List<Finding> findings = survey().result().findings();
		String fingerprint = Fingerprint.of(finding);
		return findings.stream().filter(finding::equals).findFirst()
				.or(() -> findings.stream().filter(it -> Fingerprint.of(it).equals(fingerprint)).findFirst());
	}

	/** Whether it has changes that are not saved. */
	public boolean isDirty() {
		return state.commands().isSaveNeeded();
	}

	/** Whether saving takes so little that the window can wait for it. */
	public boolean savesQuickly() {
		return state.savesQuickly();
	}

	/**
	 * Saves the fleets that have changed and the plan. Each file is replaced as a whole or stays as it was. Edits wait.
	 *
	 * @param progress may stop it; what is not written by then stays unsaved
	 * @throws IOException           when a file cannot be written; the changes stay unsaved
	 * @throws CoreException         when the workspace cannot follow
	 * @throws CancellationException when it was stopped
	 */
	public void save(Progress progress) throws IOException, CoreException {
		OpenEstate saved;
		lock.lock();
		try {
			saved = state;
			saved.save(progress);
		} finally {
			lock.unlock();
		}
		tellDirty();
		saved.refreshWorkspace();
	}

	/**
	 * Reads the files anew; what was not saved is lost, and so is undo.
	 *
	 * @throws PlanFormatException when they cannot be read; the estate stays as it was
	 */
	public void revert(Progress progress) throws PlanFormatException {
		replace(progress, () -> true);
	}

	/** Reads the files anew, and shows that unless there is something to lose once it is read; tells whether it did. */
	private boolean replace(Progress progress, BooleanSupplier losesNothing) throws PlanFormatException {
		OpenEstate fresh = read(progress);
		fresh.check().refresh();
		OpenEstate old = fresh;
		lock.lock();
		try {
			if (losesNothing.getAsBoolean()) {
				old = state;
				state = fresh;
			}
		} finally {
			lock.unlock();
		}
		old.check().close();
		if (old == fresh) {
			return false;
		}
		tell(listener -> listener.replaced(this));
		tellDirty();
		return true;
	}

	/** Looks in the background whether someone else changed a file of it. */
	void filesMayHaveChanged() {
		if (!state.filesAreCurrent()) {
			reload.schedule();
		}
	}

	/** Reads the files anew if someone else changed them; tells it instead where that is not possible. */
	void followFiles(Progress progress) {
		lock.lock();
		try {
			if (state.filesAreCurrent()) {
				return;
			}
			state.noteFiles();
		} finally {
			lock.unlock();
		}
		try {
			if (!isDirty() && replace(progress, () -> !isDirty())) {
				return;
			}
		} catch (PlanFormatException e) {
			// what is shown is worth more than what cannot be read
		}
		tell(listener -> listener.changedOnDisk(this));
	}

	/** Follows the estate no more. */
	void close() {
		job.cancel();
		reload.cancel();
		state.check().close();
	}
}
