package org.imprimatur.workbench.search;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.search.ui.ISearchQuery;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/**
 * A search of plans and their fleets. A plan that is open is searched as it is edited; of any other the plan file is read
 * and its fleet files are streamed, so that no plan with its devices is loaded for a search.
 */
final class PlanQuery implements ISearchQuery {

	/** Hits after which a plan is searched no further: more than anybody looks at. */
	static final int MOST = 5_000;
	/** Devices between two looks at the cancel button. */
	private static final int STEP = 1024;

	private final Words words;
	private final List<IFile> plans;
	private final Set<Kind> kinds;
	private final PlanSearchResult result = new PlanSearchResult(this);

	/** A search for these words in these plans. */
	PlanQuery(Words words, List<IFile> plans, Set<Kind> kinds) {
		this.words = words;
		this.plans = plans;
		this.kinds = kinds;
	}

	/** What is searched for. */
	Words words() {
		return words;
	}

	@Override
	public IStatus run(IProgressMonitor monitor) {
		result.removeAll();
		MultiStatus problems = new MultiStatus(PlanQuery.class, IStatus.OK, Messages.searchProblems);
		SubMonitor progress = SubMonitor.convert(monitor, getLabel(), plans.size());
		try {
			for (IFile plan : plans) {
				progress.checkCanceled();
				progress.subTask(plan.getFullPath().makeRelative().toString());
				new OnePlan(plan, progress.split(1)).search(problems);
			}
		} catch (OperationCanceledException e) {
			return Status.CANCEL_STATUS;
		}
		return problems.isOK() ? Status.OK_STATUS : problems;
	}

	/** The search of one plan. */
	private final class OnePlan {

		private final IFile plan;
		private final SubMonitor progress;
		private final Pattern pattern = words.pattern();
		private final DeviceSearch devices = new DeviceSearch(pattern, this::found);
		private int count;

		OnePlan(IFile plan, SubMonitor progress) {
			this.plan = plan;
			this.progress = progress;
		}

		void search(MultiStatus problems) {
			Optional<EstateDocument> open = EstateDocuments.all().find(plan);
			try {
				if (open.isPresent()) {
					open.get().read(() -> {
						searchElements(open.get().estate());
						return null;
					});
				} else {
					searchElements(new EstateStore(FindingText.locale()).loadWithoutDevices(plan.getLocation().toPath()));
				}
				if (kinds.contains(Kind.DEVICES)) {
					devices.searchFleets(plan, this::goesOn);
				}
			} catch (IOException e) {
				problems.add(Status.error(NLS.bind(Messages.searchProblem, plan.getFullPath(), e.getLocalizedMessage()), e));
			}
		}

		private void searchElements(Estate estate) {
			new ElementSearch(plan, pattern, kinds).search(estate, this::found);
		}

		private boolean goesOn(long row) {
			if (row % STEP == 0) {
				progress.checkCanceled();
			}
			return true;
		}

		private boolean found(Hit hit) {
			if (count < MOST) {
				result.add(hit);
				count++;
				return true;
			}
			result.cutOff();
			return false;
		}
	}

	@Override
	public String getLabel() {
		return NLS.bind(Messages.searching, words.text());
	}

	@Override
	public boolean canRerun() {
		return true;
	}

	@Override
	public boolean canRunInBackground() {
		return true;
	}

	@Override
	public PlanSearchResult getSearchResult() {
		return result;
	}
}
