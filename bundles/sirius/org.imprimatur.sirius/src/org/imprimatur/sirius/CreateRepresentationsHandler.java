package org.imprimatur.sirius;

import java.lang.reflect.InvocationTargetException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.eclipse.ui.statushandlers.StatusManager;
import org.imprimatur.model.io.PlanResource;

/** <em>Create Representations</em>: shows all diagrams and tables of the plan selected, else of the one being edited. */
public final class CreateRepresentationsHandler extends AbstractHandler {

	@Override
	public Object execute(ExecutionEvent event) {
		plan(event).ifPresent(CreateRepresentationsHandler::show);
		return null;
	}

	private static Optional<IFile> plan(ExecutionEvent event) {
		Object selected = HandlerUtil.getCurrentSelection(event) instanceof IStructuredSelection selection
				? selection.getFirstElement() : null;
		IEditorInput edited = HandlerUtil.getActiveEditorInput(event);
		return plan(selected).or(() -> plan(edited));
	}

	private static Optional<IFile> plan(Object object) {
		return Optional.ofNullable(object).map(one -> Adapters.adapt(one, IFile.class))
				.filter(file -> PlanResource.EXTENSION.equals(file.getFileExtension()));
	}

	private static void show(IFile plan) {
		Found found = new Found(plan);
		try {
			PlatformUI.getWorkbench().getProgressService().run(true, true, found::look);
			found.open();
		} catch (InvocationTargetException e) {
			StatusManager.getManager().handle(e.getCause() instanceof CoreException failure ? failure.getStatus()
					: Status.error(Messages.creationFailed, e.getCause()), StatusManager.SHOW | StatusManager.LOG);
		} catch (InterruptedException e) {
			// the user cancelled
		}
	}

	/** What is found and made in the background, to be opened afterwards. */
	private static final class Found {
		private final IFile plan;
		private final List<DRepresentation> representations = new ArrayList<>();
		private EstateRepresentations estate;

		Found(IFile plan) {
			this.plan = plan;
		}

		void look(IProgressMonitor monitor) throws InvocationTargetException, InterruptedException {
			SubMonitor progress = SubMonitor.convert(monitor, 2);
			try {
				estate = EstateRepresentations.of(plan, progress.split(1));
				representations.addAll(estate.all(progress.split(1)));
			} catch (OperationCanceledException e) {
				throw new InterruptedException();
			} catch (CoreException e) {
				throw new InvocationTargetException(e);
			}
		}

		void open() {
			estate.open(representations, new NullProgressMonitor());
		}
	}
}
