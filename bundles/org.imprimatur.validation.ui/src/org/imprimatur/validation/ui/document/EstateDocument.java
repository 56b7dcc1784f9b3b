package org.imprimatur.validation.ui.document;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SafeRunner;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Delta;
import org.imprimatur.validation.engine.LiveCheck;
import org.imprimatur.validation.engine.Recording;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.fix.QuickFix;
import org.imprimatur.validation.fix.QuickFixes;

/**
 * A plan that is open, with its fleets. Everyone who shows the file shares one document, and edits it through its command
 * stack, so that there is one undo for all. A background job checks it after each change; meanwhile edits wait, which is
 * a matter of milliseconds.
 */
public final class EstateDocument {

	private final IFile file;
	private final EstateStore store;
	private final Function<IFile, CheckOptions> options;
	private final ReentrantLock lock = new ReentrantLock();
	private final CopyOnWriteArrayList<DocumentListener> listeners = new CopyOnWriteArrayList<>();
	private final List<DocumentListener> listenersOfAll;
	private final CheckJob job;
	private final ReloadJob reload;
	private volatile State state;
	private boolean dirty;

	/** The estate as read from the files, with what follows it. */
	private static final class State {
		final Estate estate;
		final AdapterFactoryEditingDomain domain;
		final LiveCheck check;
		volatile Survey survey;
		volatile CheckStamp files;
		QuickFixes fixes;

		State(Estate estate, AdapterFactoryEditingDomain domain, LiveCheck check, CheckStamp files) {
			this.estate = estate;
			this.domain = domain;
			this.check = check;
			this.survey = check.survey();
			this.files = files;
		}

		/** The fixes for the findings of the newest check. */
		QuickFixes fixes() {
			if (fixes == null) {
				fixes = new QuickFixes(check);
			}
			return fixes;
		}
	}

	/** Reads a plan. */
	EstateDocument(IFile file, EstateStore store, Function<IFile, CheckOptions> options,
			List<DocumentListener> listenersOfAll, Progress progress) throws PlanFormatException {
		this.file = file;
		this.job = new CheckJob(this);
		this.reload = new ReloadJob(this);
		this.store = store;
		this.options = options;
		this.listenersOfAll = listenersOfAll;
		this.state = read(progress);
	}

	private State read(Progress progress) throws PlanFormatException {
		GuardedCommandStack stack = new GuardedCommandStack(lock);
		AdapterFactoryEditingDomain domain = new AdapterFactoryEditingDomain(
				new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE), stack);
		ResourceSet resources = domain.getResourceSet();
		store.configure(resources);
		Estate estate = store.load(resources, URI.createFileURI(file.getLocation().toOSString()), progress);
		CheckStamp files = CheckStamp.of(file, resources);
		LiveCheck check = new LiveCheck(estate, options.apply(file));
		stack.addCommandStackListener(event -> changed());
		return new State(estate, domain, check, files);
	}

	/** The plan file. */
	public IFile file() {
		return file;
	}

	/** The estate; another object after {@link DocumentListener#replaced}. Edit it by commands only. */
	public Estate estate() {
		return state.estate;
	}

	/** Where it is edited. */
	public EditingDomain domain() {
		return state.domain;
	}

	/** What can be undone and redone. */
	public CommandStack commands() {
		return state.domain.getCommandStack();
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
			Recording recording = Recording.of(state.estate, edit);
			if (!recording.isEmpty()) {
				commands().execute(new EditCommand(state.estate, label, recording));
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

	/** What the newest check saw. */
	public Survey survey() {
		return state.survey;
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
		boolean now = isDirty();
		if (now != dirty) {
			dirty = now;
			tell(listener -> listener.dirtyChanged(this));
		}
	}

	/** Checks what changed, if anything did; tells what came and went. For the background job. */
	void check() {
		Optional<Delta> delta = checked();
		delta.ifPresent(found -> tell(listener -> listener.checked(this, found)));
	}

	private Optional<Delta> checked() {
		lock.lock();
		try {
			if (!state.check.isStale()) {
				return Optional.empty();
			}
			Delta delta = state.check.refresh();
			state.survey = state.check.survey();
			state.fixes = null;
			return Optional.of(delta);
		} finally {
			lock.unlock();
		}
	}

	/**
	 * What can be done about a finding, best first; nothing when it is gone meanwhile. Each is tried on a copy, which may
	 * take a moment: call it from a job. Apply one by {@link #edit} before the next edit.
	 */
	public List<QuickFix> fixes(Finding finding) {
		check();
		lock.lock();
		try {
			return same(finding).map(state.fixes()::of).orElse(List.of());
		} finally {
			lock.unlock();
		}
	}

	/** The same fix for every open finding of the same rule that offers it, as one. */
	public QuickFix fixAll(Finding finding, QuickFix fix) {
		lock.lock();
		try {
			return state.fixes().forAll(same(finding).orElse(finding), fix);
		} finally {
			lock.unlock();
		}
	}

	/** The finding of the newest check that says the same of the same element. */
	private Optional<Finding> same(Finding finding) {
		List<Finding> findings = state.survey.result().findings();
		String fingerprint = Fingerprint.of(finding);
		return findings.stream().filter(finding::equals).findFirst()
				.or(() -> findings.stream().filter(it -> Fingerprint.of(it).equals(fingerprint)).findFirst());
	}

	/** Whether it has changes that are not saved. */
	public boolean isDirty() {
		return ((GuardedCommandStack) commands()).isSaveNeeded();
	}

	/**
	 * Saves the fleets that have changed and the plan. Each file is replaced as a whole or stays as it was.
	 *
	 * @throws IOException   when a file cannot be written; the changes stay unsaved
	 * @throws CoreException when the workspace cannot follow
	 */
	public void save(Progress progress) throws IOException, CoreException {
		lock.lock();
		try {
			store.save(state.estate, progress);
			state.files = CheckStamp.of(file, state.domain.getResourceSet());
			((GuardedCommandStack) commands()).saveIsDone();
		} finally {
			lock.unlock();
		}
		tellDirty();
		refreshWorkspace();
	}

	private void refreshWorkspace() throws CoreException {
		IWorkspaceRoot root = file.getWorkspace().getRoot();
		for (Resource resource : state.domain.getResourceSet().getResources()) {
			for (IFile saved : root.findFilesForLocationURI(java.net.URI.create(resource.getURI().toString()))) {
				saved.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		}
	}

	/**
	 * Reads the files anew; what was not saved is lost, and so is undo.
	 *
	 * @throws PlanFormatException when they cannot be read; the estate stays as it was
	 */
	public void revert(Progress progress) throws PlanFormatException {
		State fresh = read(progress);
		State old;
		lock.lock();
		try {
			old = state;
			state = fresh;
		} finally {
			lock.unlock();
		}
		old.check.close();
		tell(listener -> listener.replaced(this));
		tellDirty();
	}

	/** Looks in the background whether someone else changed a file of it. */
	void filesMayHaveChanged() {
		if (!state.files.filesAreCurrent()) {
			reload.schedule();
		}
	}

	/** Reads the files anew if someone else changed them; tells it instead where that is not possible. */
	void followFiles(Progress progress) {
		lock.lock();
		try {
			if (state.files.filesAreCurrent()) {
				return;
			}
			state.files = CheckStamp.of(file, state.domain.getResourceSet());
		} finally {
			lock.unlock();
		}
		try {
			if (!isDirty()) {
				revert(progress);
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
		state.check.close();
	}
}
