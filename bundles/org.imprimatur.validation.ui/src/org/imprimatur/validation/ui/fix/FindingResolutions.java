package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.ui.IMarkerResolution;
import org.eclipse.ui.IMarkerResolutionGenerator2;
import org.imprimatur.validation.fix.QuickFix;
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
		try (PlanLoan loan = PlanLoan.of(plan)) {
			List<QuickFix> fixes = Background.call(progress -> loan.finding(marker)
					.map(loan.document()::fixes).orElse(List.of()));
			return fixes.stream().map(fix -> new FindingResolution(marker, fix)).toArray(IMarkerResolution[]::new);
		} catch (CancellationException e) {
			return new IMarkerResolution[0];
		} catch (InvocationTargetException e) {
			Failures.show(e);
			return new IMarkerResolution[0];
		}
	}
}
