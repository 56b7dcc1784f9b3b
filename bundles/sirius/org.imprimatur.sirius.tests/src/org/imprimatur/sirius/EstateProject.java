package org.imprimatur.sirius;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionStatus;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.examples.Examples;
import org.imprimatur.model.Estate;

/** A project with an example estate in it, and its representations. Closing it leaves nothing open. */
final class EstateProject implements AutoCloseable {

	static final NullProgressMonitor QUIETLY = new NullProgressMonitor();

	private final IProject project;
	private final IFile plan;
	private EstateRepresentations representations;
	private Command lastBefore;

	private EstateProject(String example) throws CoreException, IOException {
		project = ResourcesPlugin.getWorkspace().getRoot().getProject("estate-" + example);
		project.create(null);
		project.open(null);
		Examples.copy(example, project.getLocation().toPath());
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		plan = project.getFile(example + ".imprimatur");
	}

	/** The example in a project without representations. */
	static EstateProject of(String example) throws CoreException, IOException {
		return new EstateProject(example);
	}

	/** The example with its session open. */
	static EstateProject opened(String example) throws CoreException, IOException {
		EstateProject opened = of(example);
		opened.open();
		return opened;
	}

	EstateRepresentations open() throws CoreException {
		representations = EstateRepresentations.of(plan, QUIETLY);
		return representations;
	}

	IProject project() {
		return project;
	}

	IFile plan() {
		return plan;
	}

	Session session() {
		return representations.session();
	}

	Estate estate() {
		return representations.estate();
	}

	/** The representation of a kind. */
	DRepresentation representation(String kind) {
		return representations.all(QUIETLY).stream()
				.filter(one -> DialectManager.INSTANCE.getDescription(one).getName().equals(kind)).findFirst().orElseThrow();
	}

	IEditorPart editor(String kind) {
		return representations.open(List.of(representation(kind)), QUIETLY).getFirst();
	}

	/** Changes the estate as one command. */
	void change(Runnable change) {
		mark();
		session().getTransactionalEditingDomain().getCommandStack()
				.execute(new RecordingCommand(session().getTransactionalEditingDomain()) {
					@Override
					protected void doExecute() {
						change.run();
					}
				});
		settle();
	}

	/** Remembers what was done last, to take back what is done from now on. */
	void mark() {
		lastBefore = session().getTransactionalEditingDomain().getCommandStack().getUndoCommand();
	}

	/** Takes back the last change, and the arrangement of what it brought into a diagram. */
	void undo() {
		CommandStack done = session().getTransactionalEditingDomain().getCommandStack();
		while (done.canUndo() && done.getUndoCommand() != lastBefore) {
			done.undo();
		}
		settle();
	}

	/** Lets the window do what it has put off. */
	static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// goes on until nothing is left
		}
	}

	static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** Saves the session, unless Sirius does so just now. */
	void save() {
		while (Job.getJobManager().find("org.eclipse.sirius.saveSessionJob").length > 0) {
			settle();
		}
		if (session().getStatus() == SessionStatus.DIRTY) {
			session().save(QUIETLY);
		}
	}

	@Override
	public void close() throws CoreException {
		settle();
		if (representations != null && session().isOpen()) {
			save();
			for (var reference : page().getEditorReferences()) {
				if (DialectUIManager.INSTANCE.canHandleEditor(reference.getEditor(false))) {
					DialectUIManager.INSTANCE.closeEditor(reference.getEditor(false), false);
				}
			}
			session().close(QUIETLY);
		}
		page().closeAllEditors(false);
		settle();
		project.delete(true, true, null);
	}
}
