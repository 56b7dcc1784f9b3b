package org.imprimatur.validation.ui.marker;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.Element;
import org.imprimatur.model.io.ElementLines;
import org.imprimatur.model.io.Problem;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** Makes the attributes of a plan's markers. Reads the plan file's lines once. */
final class MarkerAttributes {

	private final Map<String, Integer> lines;

	MarkerAttributes(IFile plan) {
		lines = ElementLines.of(Path.of(plan.getLocation().toOSString()));
	}

	/** The attributes of a finding's marker. */
	Map<String, Object> of(Finding finding) {
		Map<String, Object> attributes = new HashMap<>();
		Element element = finding.element();
		attributes.put(IMarker.MESSAGE, message(finding));
		attributes.put(IMarker.SEVERITY, severity(finding));
		attributes.put(IMarker.LOCATION, FindingText.where(element));
		attributes.put(FindingMarkers.RULE, finding.rule());
		attributes.put(FindingMarkers.FINGERPRINT, Fingerprint.of(finding));
		attributes.put(FindingMarkers.GRADE, finding.severity().name());
		attributes.put(FindingMarkers.FIXABLE, QuickFixes.mayFix(finding));
		if (element.getId() != null) {
			attributes.put(FindingMarkers.ELEMENT, element.getId());
			Integer line = lines.get(element.getId());
			if (line != null) {
				attributes.put(IMarker.LINE_NUMBER, line);
			}
		}
		return attributes;
	}

	private static String message(Finding finding) {
		String text = finding.devices().size() == 0 ? FindingText.message(finding)
				: NLS.bind(Messages.markerDevices, FindingText.message(finding),
						FindingText.devices(finding.devices().size()));
		return NLS.bind(finding.isOpen() ? Messages.markerOpen : Messages.markerSettled, finding.rule(), text);
	}

	private static int severity(Finding finding) {
		if (!finding.isOpen() || !finding.severity().reaches(Severity.WARN)) {
			return IMarker.SEVERITY_INFO;
		}
		return finding.severity() == Severity.ERROR ? IMarker.SEVERITY_ERROR : IMarker.SEVERITY_WARNING;
	}

	/** The attributes of the marker of something that keeps a plan from being read. */
	static Map<String, Object> of(Problem problem) {
		Map<String, Object> attributes = new HashMap<>();
		attributes.put(IMarker.MESSAGE, problem.message());
		attributes.put(IMarker.SEVERITY, IMarker.SEVERITY_ERROR);
		attributes.put(IMarker.LOCATION, problem.getLocation());
		if (problem.line() > 0) {
			attributes.put(IMarker.LINE_NUMBER, problem.line());
		}
		return attributes;
	}
}
