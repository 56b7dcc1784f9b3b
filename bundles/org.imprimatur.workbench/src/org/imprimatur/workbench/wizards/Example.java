package org.imprimatur.workbench.wizards;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imprimatur.examples.Examples;

/**
 * An estate to learn from.
 *
 * @param name        by which it is found
 * @param title       what people call it
 * @param description what it shows, in a sentence
 */
public record Example(String name, String title, String description) {

	/** All of them, the simplest first. */
	public static List<Example> all() {
		return List.of(
				new Example("two-hundred-pcs", Messages.exampleTwoHundred, Messages.exampleTwoHundredText), //$NON-NLS-1$
				new Example("enterprise", Messages.exampleEnterprise, Messages.exampleEnterpriseText), //$NON-NLS-1$
				new Example("gallery", Messages.exampleGallery, Messages.exampleGalleryText)); //$NON-NLS-1$
	}

	/** Copies it into a project of its own. */
	public IFile copy(IProgressMonitor monitor) throws IOException, CoreException {
		IProject project = EstateProjects.create(name, monitor);
		Examples.copy(name, project.getLocation().toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, monitor);
		return project.getFile(name + EstateProjects.PLAN);
	}
}
