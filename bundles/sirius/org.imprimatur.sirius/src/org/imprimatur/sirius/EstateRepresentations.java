package org.imprimatur.sirius;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.transaction.RecordingCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.sirius.business.api.dialect.DialectManager;
import org.eclipse.sirius.business.api.session.Session;
import org.eclipse.sirius.common.tools.api.interpreter.EvaluationException;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.ui.business.api.dialect.DialectUIManager;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DRepresentationDescriptor;
import org.eclipse.sirius.viewpoint.description.RepresentationDescription;
import org.eclipse.ui.IEditorPart;
import org.imprimatur.model.Estate;

/** The Sirius diagrams and tables of one plan: one of each kind that the specification describes. */
public final class EstateRepresentations {

	/** The viewpoint's name in the specification. */
	public static final String VIEWPOINT = "imprimatur"; //$NON-NLS-1$

	private final Session session;
	private final IFile plan;

	private EstateRepresentations(Session session, IFile plan) {
		this.session = session;
		this.plan = plan;
	}

	/**
	 * Opens the session of a plan, or makes one.
	 *
	 * @throws CoreException              when the plan or the session cannot be read; tells all that is wrong
	 * @throws OperationCanceledException when the user wants to stop
	 */
	public static EstateRepresentations of(IFile plan, IProgressMonitor monitor) throws CoreException {
		Session session = PlanSession.open(plan, monitor);
		if (PlanSession.estate(session, plan).isEmpty()) {
			throw Failure.of(NLS.bind(Messages.planNotLoaded, plan.getName()), null);
		}
		return new EstateRepresentations(session, plan);
	}

	/** The session that they are in. */
	public Session session() {
		return session;
	}

	/** The estate that they show; another object after the plan was loaded anew because its file changed. */
	public Estate estate() {
		return PlanSession.estate(session, plan)
				.orElseThrow(() -> new IllegalStateException(NLS.bind(Messages.planNotLoaded, plan.getName())));
	}

	/**
	 * Those of all kinds, in the order of the specification. What is missing is created; what was created before the user
	 * wanted to stop is kept, and saved unless an editor is open, in which the user saves.
	 *
	 * @throws OperationCanceledException when the user wants to stop
	 */
	public List<DRepresentation> all(IProgressMonitor monitor) {
		Estate estate = estate();
		Collection<RepresentationDescription> kinds = DialectManager.INSTANCE
				.getAvailableRepresentationDescriptions(session.getSelectedViewpoints(false), estate).stream()
				.filter(kind -> viewpointOf(kind).equals(VIEWPOINT)).toList();
		SubMonitor progress = SubMonitor.convert(monitor, kinds.size());
		List<DRepresentation> all = new ArrayList<>();
		try (Creation creation = new Creation(session)) {
			for (RepresentationDescription kind : kinds) {
				progress.subTask(label(kind));
				all.add(existing(kind, estate).orElseGet(() -> {
					creation.happens();
					return create(kind, estate, progress.split(1));
				}));
			}
		}
		return all;
	}

	private static String viewpointOf(RepresentationDescription kind) {
		return ((org.eclipse.sirius.viewpoint.description.Viewpoint) kind.eContainer()).getName();
	}

	private Optional<DRepresentation> existing(RepresentationDescription kind, Estate estate) {
		return DialectManager.INSTANCE.getRepresentationDescriptors(estate, session).stream()
				.filter(descriptor -> descriptor.getDescription() != null
						&& descriptor.getDescription().getName().equals(kind.getName()))
				.map(DRepresentationDescriptor::getRepresentation).findFirst();
	}

	/** Sirius 7.6 does not evaluate the heads of an edition table's columns before it is refreshed for the first time. */
	private DRepresentation create(RepresentationDescription kind, Estate estate, IProgressMonitor monitor) {
		String title = title(kind, estate);
		List<DRepresentation> created = new ArrayList<>();
		session.getTransactionalEditingDomain().getCommandStack()
				.execute(new RecordingCommand(session.getTransactionalEditingDomain(), title) {
					@Override
					protected void doExecute() {
						DRepresentation representation = DialectManager.INSTANCE.createRepresentation(title, estate, kind,
								session, monitor);
						if (representation instanceof DTable) {
							DialectManager.INSTANCE.refresh(representation, monitor);
						}
						created.add(representation);
					}
				});
		return created.getFirst();
	}

	private String title(RepresentationDescription kind, Estate estate) {
		try {
			return session.getInterpreter().evaluateString(estate, kind.getTitleExpression());
		} catch (EvaluationException e) {
			throw new IllegalStateException("The specification's title of " + kind.getName() + " fails", e);
		}
	}

	private static String label(RepresentationDescription kind) {
		return MessageTranslator.INSTANCE.getMessage(kind, kind.getLabel());
	}

	/** Shows these in editors. On the user interface's thread. */
	public List<IEditorPart> open(List<DRepresentation> representations, IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, representations.size());
		return representations.stream()
				.map(one -> DialectUIManager.INSTANCE.openEditor(session, one, progress.split(1))).toList();
	}
}
