package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.fix.QuickFix;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.validation.ui.document.Work;
import org.imprimatur.validation.ui.marker.FindingMarkers;

/** Offers the quick fixes of findings on their markers. */
public final class FindingResolutions implements IMarkerResolutionGenerator2 {

	@Override
	public boolean hasResolutions(IMarker marker) {
		return marker.getAttribute(FindingMarkers.FIXABLE, false);
	}

	@Override
	public IMarkerResolution[] getResolutions(IMarker marker) {
		if (!(marker.getResource() instanceof IFile plan)) {
			return new IMarkerResolution[0];
		}
		try (PlanUse use = Work.call(Messages.fixSearching, monitor -> PlanUse.of(plan, monitor))) {
			List<QuickFix> fixes = Work.call(Messages.fixSearching, monitor -> finding(use.document(), marker)
					.map(it -> use.document().fixes(it, new MonitorProgress(monitor))).orElse(List.of()));
			return fixes.stream().map(fix -> new FindingResolution(marker, fix)).toArray(IMarkerResolution[]::new);
		} catch (CancellationException e) {
			return new IMarkerResolution[0];
		} catch (InvocationTargetException e) {
			Failures.show(e);
			return new IMarkerResolution[0];
		}
	}

	/** The finding that a marker stands for, unless it is gone. */
	static Optional<Finding> finding(EstateDocument document, IMarker marker) {
		String fingerprint = marker.getAttribute(FindingMarkers.FINGERPRINT, ""); //$NON-NLS-1$
		return document.survey().result().findings().stream()
				.filter(finding -> Fingerprint.of(finding).equals(fingerprint)).findFirst();
	}
}
