package org.imprimatur.workbench.wizards;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.eclipse.core.filesystem.URIUtil;
import org.eclipse.core.resources.IContainer;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IFolder;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspaceRoot;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;

/** The projects that estates live in. They are made without asking: whoever looks after licences thinks in plans. */
public final class EstateProjects {

	/** How the names of plans end. */
	public static final String PLAN = ".imprimatur";

	/** How the names of fleets end. */
	public static final String FLEET = ".fleet.csv";

	private EstateProjects() {
	}

	/** All plans there are, by their path. */
	public static List<IFile> plans() {
		List<IFile> plans = new ArrayList<>();
		try {
			root().accept(resource -> {
				if (resource instanceof IFile file && isPlan(file)) {
					plans.add(file);
				}
				return resource.isAccessible();
			});
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
		plans.sort(Comparator.comparing(file -> file.getFullPath().toString()));
		return plans;
	}

	/** Whether a file is a plan by its name. */
	public static boolean isPlan(IFile file) {
		return file.getName().endsWith(PLAN);
	}

	/** A new open project of that name, or of a similar one when it is taken or cannot be one. */
	public static IProject create(String name, IProgressMonitor monitor) throws CoreException {
		String base = fileName(name);
		IProject project = root().getProject(base);
		for (int number = 2; project.exists() || project.getParent().getLocation().append(project.getName()).toFile().exists();
				number++) {
			project = root().getProject(base + "-" + number); //$NON-NLS-1$
		}
		project.create(monitor);
		project.open(monitor);
		return project;
	}

	/** A name as a file name on every system. */
	public static String fileName(String name) {
		String plain = name.strip().replaceAll("[\\\\/:*?\"<>|#%\\p{Cntrl}]+", "-").replaceAll("^[.\\s-]+|[.\\s-]+$", ""); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		return plain.isEmpty() ? "estate" : plain; //$NON-NLS-1$
	}

	/**
	 * The workspace's file for a file anywhere. Its folder is linked into a project of its own where no project has it,
	 * so that the fleets and settings beside it are there too; nothing is copied.
	 */
	public static IFile file(Path path, IProgressMonitor monitor) throws CoreException {
		Path file = path.toAbsolutePath().normalize();
		for (IFile known : root().findFilesForLocationURI(file.toUri())) {
			known.refreshLocal(IResource.DEPTH_ZERO, monitor);
			if (known.isAccessible()) {
				return known;
			}
		}
		Path folder = file.getParent();
		String name = folder.getFileName() == null ? "" : folder.getFileName().toString(); //$NON-NLS-1$
		IProject project = create(name, monitor);
		IFolder link = project.getFolder(project.getName());
		link.createLink(URIUtil.toURI(folder.toString()), IResource.ALLOW_MISSING_LOCAL, monitor);
		return link.getFile(file.getFileName().toString());
	}

	/** The files of that ending in a folder and below it, once the workspace has looked. */
	public static List<IFile> plansIn(IContainer folder, IProgressMonitor monitor) throws CoreException {
		folder.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		return plans().stream().filter(plan -> folder.getFullPath().isPrefixOf(plan.getFullPath())).toList();
	}

	private static IWorkspaceRoot root() {
		return ResourcesPlugin.getWorkspace().getRoot();
	}
}
