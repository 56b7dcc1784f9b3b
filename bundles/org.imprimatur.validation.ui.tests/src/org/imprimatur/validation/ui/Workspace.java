package org.imprimatur.validation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IProject;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.imprimatur.examples.Examples;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Plan;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.imprimatur.validation.ui.marker.PlanWatch;

/** The workspace and window of the tests. */
public final class Workspace {

	private static final int SECONDS = 60;

	private Workspace() {
	}

	/** The page of the window. */
	public static IWorkbenchPage page() {
		return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage();
	}

	/** A project with the files of an example; the plan. */
	public static IFile example(String name) throws CoreException, IOException {
		IProject project = project(name);
		Examples.copy(name, Path.of(project.getLocation().toOSString()));
		project.refreshLocal(IResource.DEPTH_INFINITE, null);
		return project.getFile(name + ".imprimatur");
	}

	/** An open, empty project. */
	public static IProject project(String name) throws CoreException {
		IProject project = ResourcesPlugin.getWorkspace().getRoot().getProject(name);
		project.create(null);
		project.open(null);
		return project;
	}

	/** Closes editors and deletes projects. */
	public static void clear() throws CoreException {
		page().closeAllEditors(false);
		settle();
		for (IProject project : ResourcesPlugin.getWorkspace().getRoot().getProjects()) {
			project.delete(true, true, null);
		}
		finish();
	}

	/** Lets the window do what it has put off. */
	public static void settle() {
		while (Display.getCurrent().readAndDispatch()) {
			// goes on until nothing is left
		}
	}

	/** Waits, while the window lives, until something holds. */
	public static void until(BooleanSupplier condition) {
		Instant deadline = Instant.now().plusSeconds(SECONDS);
		while (!condition.getAsBoolean() && Instant.now().isBefore(deadline)) {
			settle();
			LockSupport.parkNanos(2_000_000);
		}
		assertThat(condition.getAsBoolean()).as("happens within " + SECONDS + " s").isTrue();
	}

	/** Waits until all checks are done and all markers are in step. */
	public static void finish() {
		Predicate<Object> idle = family -> Job.getJobManager().find(family).length == 0;
		until(() -> idle.test(EstateDocuments.CHECKS) && idle.test(PlanWatch.MARKERS)
				&& idle.test(ResourcesPlugin.FAMILY_AUTO_REFRESH));
		settle();
	}

	/** The markers of findings of a plan. */
	public static List<IMarker> markers(IFile plan) {
		return markers(plan, FindingMarkers.TYPE);
	}

	/** The markers of a type of a plan. */
	public static List<IMarker> markers(IFile plan, String type) {
		try {
			return Arrays.asList(plan.findMarkers(type, false, IResource.DEPTH_ZERO));
		} catch (CoreException e) {
			throw new AssertionError(e);
		}
	}

	/** The rules of the markers of a plan. */
	public static List<String> rules(IFile plan) {
		return markers(plan).stream().map(marker -> marker.getAttribute(FindingMarkers.RULE, "")).toList();
	}

	/** A deployment by its id. */
	public static Deployment deployment(Estate estate, String id) {
		return estate.getPlans().stream().map(Plan::getWaves).flatMap(List::stream)
				.flatMap(wave -> wave.getDeployments().stream()).filter(it -> id.equals(it.getId())).findFirst()
				.orElseThrow();
	}
}
