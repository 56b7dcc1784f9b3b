package org.imprimatur.validation.ui.marker;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.IWorkspace;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.imprimatur.model.io.Problem;
import org.imprimatur.validation.CheckResult;

/** Brings the markers of a plan file into step with what was found, touching just those that differ. */
final class MarkerUpdate {

	private final IFile plan;

	MarkerUpdate(IFile plan) {
		this.plan = plan;
	}

	/** Shows the findings of a check. */
	void show(CheckResult result, IProgressMonitor monitor) throws CoreException {
		MarkerAttributes attributes = new MarkerAttributes(plan);
		apply(result.findings().stream().filter(FindingMarkers::shows).map(attributes::of).toList(), List.of(), monitor);
	}

	/** Shows what keeps the plan from being read. */
	void show(List<Problem> problems, IProgressMonitor monitor) throws CoreException {
		apply(List.of(), problems.stream().map(MarkerAttributes::of).toList(), monitor);
	}

	private void apply(List<Map<String, Object>> findings, List<Map<String, Object>> problems,
			IProgressMonitor monitor) throws CoreException {
		IWorkspace workspace = plan.getWorkspace();
		workspace.run(progress -> {
			if (plan.isAccessible()) {
				apply(FindingMarkers.TYPE, findings);
				apply(FindingMarkers.UNREADABLE, problems);
			}
		}, workspace.getRuleFactory().markerRule(plan), IWorkspace.AVOID_UPDATE, monitor);
	}

	private void apply(String type, List<Map<String, Object>> wanted) throws CoreException {
		Map<Object, Deque<IMarker>> there = new HashMap<>();
		for (IMarker marker : plan.findMarkers(type, false, IResource.DEPTH_ZERO)) {
			there.computeIfAbsent(identity(marker.getAttributes()), key -> new ArrayDeque<>()).add(marker);
		}
		List<Map<String, Object>> missing = new ArrayList<>();
		for (Map<String, Object> attributes : wanted) {
			IMarker marker = there.getOrDefault(identity(attributes), new ArrayDeque<>()).poll();
			if (marker == null) {
				missing.add(attributes);
			} else if (!attributes.equals(marker.getAttributes())) {
				marker.setAttributes(attributes);
			}
		}
		IMarker[] gone = there.values().stream().flatMap(Deque::stream).toArray(IMarker[]::new);
		plan.getWorkspace().deleteMarkers(gone);
		for (Map<String, Object> attributes : missing) {
			plan.createMarker(type, attributes);
		}
	}

	/** By what a marker is known again. */
	private static Object identity(Map<String, Object> attributes) {
		return Objects.requireNonNullElseGet(attributes.get(FindingMarkers.FINGERPRINT),
				() -> attributes.get(IMarker.MESSAGE));
	}
}
