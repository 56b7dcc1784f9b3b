package org.imprimatur.validation.ui.marker;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.CoreException;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Fingerprint;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.ui.preferences.FindingPreferences;

/** What the markers of findings hold. */
public final class FindingMarkers {

	/** Their type: a persistent problem marker. */
	public static final String TYPE = "org.imprimatur.validation.ui.finding"; //$NON-NLS-1$
	/** Type of the markers of what keeps a plan or fleet from being read. */
	public static final String UNREADABLE = "org.imprimatur.validation.ui.unreadable"; //$NON-NLS-1$
	/** Id of the rule. */
	public static final String RULE = "rule"; //$NON-NLS-1$
	/** Id of the element that the finding stands at; an editor's {@code gotoMarker} reveals it. */
	public static final String ELEMENT = "element"; //$NON-NLS-1$
	/** What tells whether a finding is the same as that of an earlier check; see {@link Fingerprint}. */
	public static final String FINGERPRINT = "fingerprint"; //$NON-NLS-1$
	/** Name of the {@link Severity}. */
	public static final String GRADE = "grade"; //$NON-NLS-1$
	/** Whether there may be a quick fix. */
	public static final String FIXABLE = "fixable"; //$NON-NLS-1$

	private FindingMarkers() {
	}

	/** Whether a finding is shown as a marker at all. */
	public static boolean shows(Finding finding) {
		return finding.isOpen() ? finding.severity() != Severity.INFO || FindingPreferences.marksInformation()
				: FindingPreferences.marksSettled();
	}

	/** The marker of a finding on a plan file. */
	public static Optional<IMarker> find(IFile plan, Finding finding) throws CoreException {
		String fingerprint = Fingerprint.of(finding);
		return Arrays.stream(plan.findMarkers(TYPE, false, IResource.DEPTH_ZERO))
				.filter(marker -> fingerprint.equals(marker.getAttribute(FINGERPRINT, ""))).findFirst(); //$NON-NLS-1$
	}

	/** The worst that the markers of a file say, or of all files in a folder; UNCHECKED where there are none. */
	public static Verdict worst(IResource resource) {
		return Stream.of(TYPE, UNREADABLE).flatMap(type -> all(resource, type)).map(FindingMarkers::verdict)
				.reduce(Verdict.UNCHECKED, Verdict::or);
	}

	/** The worst that the markers of a plan file say of each element, by its id. */
	public static Map<String, Verdict> verdicts(IFile plan) {
		return all(plan, TYPE).collect(Collectors.toMap(marker -> marker.getAttribute(ELEMENT, ""), //$NON-NLS-1$
				FindingMarkers::verdict, Verdict::or));
	}

	private static Stream<IMarker> all(IResource resource, String type) {
		try {
			return resource.isAccessible() ? Arrays.stream(resource.findMarkers(type, false, IResource.DEPTH_INFINITE))
					: Stream.empty();
		} catch (CoreException e) {
			return Stream.empty();
		}
	}

	/** A marker without a grade is of a file that cannot be read; one that just informs of what weighs is settled. */
	private static Verdict verdict(IMarker marker) {
		Severity grade = Severity.valueOf(marker.getAttribute(GRADE, Severity.ERROR.name()));
		if (grade == Severity.INFO) {
			return Verdict.CLEAN;
		}
		return marker.getAttribute(IMarker.SEVERITY, IMarker.SEVERITY_INFO) == IMarker.SEVERITY_INFO
				&& grade != Severity.ADVICE ? Verdict.SETTLED : Verdict.valueOf(grade.name());
	}

	/** A marker for {@code gotoMarker} that nobody sees; to be deleted. */
	public static IMarker temporary(IFile plan, Finding finding) throws CoreException {
		return plan.createMarker(IMarker.MARKER,
				Map.of(ELEMENT, String.valueOf(finding.element().getId()), IMarker.TRANSIENT, true));
	}
}
