package org.imprimatur.validation.ui.document;

import java.io.IOException;
import java.util.concurrent.locks.Lock;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;

/** An estate as read from its files: where it is edited, how it is checked, and how those files were then. */
final class OpenEstate {

	/** So many devices are written in the twinkling of an eye. */
	private static final int FEW_DEVICES = 20_000;

	private final IFile file;
	private final EstateStore store;
	private final AdapterFactoryEditingDomain domain;
	private final Estate estate;
	private final EstateCheck check;
	private volatile CheckStamp files;

	/**
	 * Reads a plan and its fleets.
	 *
	 * @param lock held by whoever changes the estate
	 * @throws PlanFormatException when they cannot be read; tells all problems
	 */
	OpenEstate(IFile file, EstateStore store, Lock lock, Progress progress) throws PlanFormatException {
		this.file = file;
		this.store = store;
		domain = new AdapterFactoryEditingDomain(
				new ComposedAdapterFactory(ComposedAdapterFactory.Descriptor.Registry.INSTANCE),
				new GuardedCommandStack(lock));
		store.configure(resources());
		estate = store.load(resources(), URI.createFileURI(file.getLocation().toOSString()), progress);
		check = new EstateCheck(lock, estate, () -> ProjectOptions.of(file));
		noteFiles();
	}

	Estate estate() {
		return estate;
	}

	AdapterFactoryEditingDomain domain() {
		return domain;
	}

	EstateCheck check() {
		return check;
	}

	/** What can be undone and redone. */
	GuardedCommandStack commands() {
		return (GuardedCommandStack) domain.getCommandStack();
	}

	private ResourceSet resources() {
		return domain.getResourceSet();
	}

	/** Whether none of the files was changed by others. */
	boolean filesAreCurrent() {
		return files.filesAreCurrent();
	}

	/** Takes the files as they are for those that were read. */
	void noteFiles() {
		files = CheckStamp.of(file, resources());
	}

	/** Whether so little is to be written that nobody notices. */
	boolean savesQuickly() {
		return estate.getFleets().stream().filter(fleet -> fleet.eResource() != null && fleet.eResource().isModified())
				.map(Fleet::getDevices).mapToInt(devices -> devices.size()).sum() <= FEW_DEVICES;
	}

	/** Writes the fleets that have changed and the plan; each file is replaced as a whole or stays as it was. */
	void save(Progress progress) throws IOException {
		progress.report(0, -1);
		boolean ours = filesAreCurrent();
		try {
			store.save(estate, progress);
			ours = true;
			commands().saveIsDone();
		} finally {
			if (ours) {
				noteFiles();
			}
		}
	}

	/** Lets the workspace see what was saved. */
	void refreshWorkspace() throws CoreException {
		IWorkspaceRoot root = file.getWorkspace().getRoot();
		for (Resource resource : resources().getResources()) {
			for (IFile saved : root.findFilesForLocationURI(java.net.URI.create(resource.getURI().toString()))) {
				saved.refreshLocal(IResource.DEPTH_ZERO, null);
			}
		}
	}
}
