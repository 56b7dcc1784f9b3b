package org.imprimatur.validation.ui.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.validation.ui.Workspace;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A million devices are checked while the window goes on living. */
class LargePlanTest {

	private static final int DEVICES = 1_000_000;

	@AfterEach
	void clear() throws Exception {
		Workspace.clear();
	}

	private static IFile millionDevices() throws Exception {
		IFile plan = Workspace.example("two-hundred-pcs");
		Workspace.finish();
		Path fleet = Path.of(plan.getProject().getFile("two-hundred-pcs.fleet.csv").getLocation().toOSString());
		List<String> lines = Files.readAllLines(fleet);
		try (BufferedWriter writer = Files.newBufferedWriter(fleet)) {
			writer.write(lines.getFirst() + "\n");
			for (int i = 0; i < DEVICES; i++) {
				String line = lines.get(1 + i % (lines.size() - 1));
				writer.write("M" + i + line.substring(line.indexOf(',')) + "\n");
			}
		}
		return plan;
	}

	@Test
	void theWindowLivesWhileTheyAreChecked() throws Exception {
		IFile plan = millionDevices();
		int[] alive = new int[1];
		plan.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
		Workspace.until(LargePlanTest::isChecking);
		while (isChecking()) {
			Display.getCurrent().asyncExec(() -> alive[0] += isChecking() ? 1 : 0);
			assertThat(EstateDocuments.all().find(plan)).isEmpty();
			Workspace.settle();
			Thread.sleep(1);
		}
		Workspace.finish();
		assertThat(alive[0]).isGreaterThan(10);
		assertThat(Workspace.markers(plan)).isNotEmpty()
				.anyMatch(marker -> marker.getAttribute("message", "").matches(".*[0-9]{3},[0-9]{3}.*"));
	}

	private static boolean isChecking() {
		Job[] jobs = Job.getJobManager().find(PlanWatch.MARKERS);
		return jobs.length > 0 && jobs[0].getState() == Job.RUNNING;
	}

	@Test
	void aCheckCanBeStoppedAndIsMadeUpFor() throws Exception {
		IFile plan = millionDevices();
		plan.deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO);
		plan.getProject().refreshLocal(IResource.DEPTH_INFINITE, null);
		Workspace.until(LargePlanTest::isChecking);
		Job.getJobManager().cancel(PlanWatch.MARKERS);
		Workspace.finish();
		assertThat(Workspace.markers(plan)).isEmpty();
		plan.touch(null);
		Workspace.finish();
		assertThat(Workspace.markers(plan)).isNotEmpty();
	}
}
