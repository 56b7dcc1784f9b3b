package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.views.markers.WorkbenchMarkerResolution;
import org.imprimatur.model.Element;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.fix.QuickFix;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.validation.ui.document.Work;
import org.imprimatur.validation.ui.marker.FindingMarkers;

/** One quick fix of a marker, which may be applied to other markers of the same rule as well. */
final class FindingResolution extends WorkbenchMarkerResolution {

	private final IMarker marker;
	private final String id;
	private final String kind;
	private final String label;
	private final String description;

	/** Which fix is applied to what, so that none is applied twice. */
	private record Place(String fix, Element subject) {
	}

	FindingResolution(IMarker marker, QuickFix fix) {
		this.marker = marker;
		this.id = fix.id();
		this.kind = fix.kind();
		this.label = fix.label(FindingText.locale());
		this.description = fix.description(FindingText.locale());
	}

	/** What it does; see {@link QuickFix#kind()}. */
	String kind() {
		return kind;
	}

	@Override
	public String getLabel() {
		return label;
	}

	@Override
	public String getDescription() {
		return description;
	}

	@Override
	public Image getImage() {
		return JFaceResources.getResources().create(FindingImages.icon("fix")); //$NON-NLS-1$
	}

	@Override
	public IMarker[] findOtherMarkers(IMarker[] markers) {
		String rule = marker.getAttribute(FindingMarkers.RULE, ""); //$NON-NLS-1$
		return Arrays.stream(markers).filter(other -> !other.equals(marker)
				&& rule.equals(other.getAttribute(FindingMarkers.RULE, null))
				&& other.getAttribute(FindingMarkers.FIXABLE, false)).toArray(IMarker[]::new);
	}

	@Override
	public void run(IMarker single) {
		run(new IMarker[] { single }, new NullProgressMonitor());
	}

	@Override
	public void run(IMarker[] markers, IProgressMonitor monitor) {
		Map<IFile, List<IMarker>> byPlan = Arrays.stream(markers).filter(it -> it.getResource() instanceof IFile)
				.collect(Collectors.groupingBy(it -> (IFile) it.getResource(), LinkedHashMap::new, Collectors.toList()));
		Map<String, String> answers = null;
		try {
			for (Map.Entry<IFile, List<IMarker>> plan : byPlan.entrySet()) {
				try (PlanUse use = Work.call(Messages.fixSearching, it -> PlanUse.of(plan.getKey(), it))) {
					EstateDocument document = use.document();
					List<QuickFix> fixes = Work.call(Messages.fixSearching,
							it -> fixes(document, plan.getValue(), new MonitorProgress(it)));
					if (answers == null && !fixes.isEmpty()) {
						answers = FixDialog.ask(document,
								FindingResolutions.finding(document, plan.getValue().getFirst()).orElse(null),
								fixes.getFirst());
					}
					apply(use, fixes, answers);
				}
			}
		} catch (CancellationException e) {
			// the user chose not to
		} catch (InvocationTargetException e) {
			Failures.show(e);
		}
	}

	private List<QuickFix> fixes(EstateDocument document, List<IMarker> markers, Progress progress) {
		Set<Place> places = new HashSet<>();
		return markers.stream().map(it -> FindingResolutions.finding(document, it)).flatMap(Optional::stream)
				.flatMap(finding -> alike(document.fixes(finding, progress)).stream())
				.filter(fix -> places.add(new Place(fix.id(), fix.subject()))).toList();
	}

	/** This fix, or else the first of its kind. */
	private Optional<QuickFix> alike(List<QuickFix> fixes) {
		return fixes.stream().filter(fix -> fix.id().equals(id)).findFirst()
				.or(() -> fixes.stream().filter(fix -> fix.kind().equals(kind)).findFirst());
	}

	private void apply(PlanUse use, List<QuickFix> fixes, Map<String, String> answers)
			throws InvocationTargetException {
		List<QuickFix> fitting = fixes.stream()
				.filter(fix -> fix.problems(answers, FindingText.locale()).isEmpty()).toList();
		if (!fitting.isEmpty()) {
			Work.call(Messages.fixApplying, monitor -> {
				use.edit(label, () -> fitting.forEach(fix -> fix.apply(answers)), monitor);
				return true;
			});
		}
	}
}
