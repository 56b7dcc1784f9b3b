package org.imprimatur.sirius;

import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.business.api.modelingproject.ModelingProject;
import org.eclipse.sirius.business.api.session.DefaultLocalSessionCreationOperation;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.business.api.session.SessionCreationOperation;
import org.eclipse.sirius.business.api.session.SessionManager;
import org.eclipse.sirius.business.api.session.ViewpointSelector;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;

/**
 * Finds, opens or makes the Sirius session of a plan: that of its project where the project is a modelling project, else
 * one of its own in a file beside the plan, {@code headquarters.aird} for {@code headquarters.imprimatur}.
 */
final class PlanSession {

	private static final String EXTENSION = "aird"; //$NON-NLS-1$

	private final IFile plan;
	private final URI planAddress;

	private PlanSession(IFile plan) {
		this.plan = plan;
		this.planAddress = address(plan);
	}

	private static URI address(IFile file) {
		return URI.createPlatformResourceURI(file.getFullPath().toString(), true);
	}

	/**
	 * The open session of a plan, which has the plan and the viewpoint in it.
	 *
	 * @throws CoreException              when the plan or the session cannot be read; tells all that is wrong
	 * @throws OperationCanceledException when the user wants to stop
	 */
	static Session open(IFile plan, IProgressMonitor monitor) throws CoreException {
		return new PlanSession(plan).open(monitor);
	}

	/** The estate of a plan in its session. */
	static Optional<Estate> estate(Session session, IFile plan) {
		return estate(session, address(plan));
	}

	private static Optional<Estate> estate(Session session, URI plan) {
		for (Resource resource : session.getSemanticResources()) {
			if (resource.getURI().equals(plan) && !resource.getContents().isEmpty()
					&& resource.getContents().getFirst() instanceof Estate estate) {
				return Optional.of(estate);
			}
		}
		return Optional.empty();
	}

	private Session open(IProgressMonitor monitor) throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.opening, plan.getName()), 10);
		URI file = file(progress.split(1));
		Session session = SessionManager.INSTANCE.getExistingSession(file);
		if (session == null || estate(session, planAddress).isEmpty()) {
			check(progress.split(4));
		}
		if (session == null) {
			session = exists(file) ? SessionManager.INSTANCE.getSession(file, progress.split(2)) : create(file, progress.split(2));
		}
		if (session == null) {
			throw Failure.of(NLS.bind(Messages.sessionUnreadable, file.toPlatformString(true)), null);
		}
		if (!session.isOpen()) {
			session.open(progress.split(1));
		}
		prepare(session, progress.setWorkRemaining(2));
		return session;
	}

	private URI file(IProgressMonitor monitor) {
		if (ModelingProject.hasModelingProjectNature(plan.getProject())) {
			URI shared = ModelingProject.asModelingProject(plan.getProject()).get()
					.getMainRepresentationsFileURI(monitor, false, false).get();
			if (shared != null) {
				return shared;
			}
		}
		return planAddress.trimFileExtension().appendFileExtension(EXTENSION);
	}

	private boolean exists(URI file) throws CoreException {
		plan.getParent().refreshLocal(IResource.DEPTH_ONE, null);
		return plan.getWorkspace().getRoot().exists(org.eclipse.core.runtime.IPath.fromPortableString(file.toPlatformString(true)));
	}

	/** Sirius tells little of what is wrong in a file, so that it only gets those in which nothing is. */
	private void check(SubMonitor monitor) throws CoreException {
		monitor.setWorkRemaining(1000);
		Progress progress = new Progress() {
			private int told;

			@Override
			public void advanced(long done, long total) {
				int now = total > 0 ? (int) (1000 * done / total) : told;
				monitor.worked(Math.max(0, now - told));
				told = Math.max(told, now);
			}

			@Override
			public boolean isCancelled() {
				return monitor.isCanceled();
			}
		};
		try {
			new EstateStore().load(plan.getLocation().toPath(), progress);
		} catch (PlanFormatException e) {
			throw Failure.of(NLS.bind(Messages.planUnreadable, plan.getName()), e);
		} catch (CancellationException e) {
			throw new OperationCanceledException();
		}
	}

	private static Session create(URI file, IProgressMonitor monitor) throws CoreException {
		SessionCreationOperation creation = new DefaultLocalSessionCreationOperation(file, monitor);
		creation.execute();
		return creation.getCreatedSession();
	}

	private void prepare(Session session, SubMonitor progress) throws CoreException {
		Viewpoint viewpoint = viewpoint();
		boolean hasPlan = estate(session, planAddress).isPresent();
		if (!hasPlan || session.getSelectedViewpoints(false).stream().noneMatch(one -> one.getName().equals(viewpoint.getName()))) {
			session.getTransactionalEditingDomain().getCommandStack()
					.execute(new RecordingCommand(session.getTransactionalEditingDomain(), Messages.preparing) {
						@Override
						protected void doExecute() {
							if (!hasPlan) {
								session.addSemanticResource(planAddress, progress.split(1));
							}
							new ViewpointSelector(session).selectViewpoint(viewpoint, false, progress.split(1));
						}
					});
		}
	}

	private static Viewpoint viewpoint() throws CoreException {
		return ViewpointRegistry.getInstance().getViewpoints().stream()
				.filter(viewpoint -> viewpoint.getName().equals(EstateRepresentations.VIEWPOINT)).findFirst()
				.orElseThrow(() -> Failure.of(Messages.noViewpoint, null));
	}
}
