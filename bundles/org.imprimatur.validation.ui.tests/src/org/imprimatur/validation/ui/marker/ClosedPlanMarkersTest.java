package org.imprimatur.validation.ui.marker;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.resources.IResource;
import org.imprimatur.validation.rule.RuleSettingsFile;
import org.imprimatur.validation.ui.Workspace;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that nobody has open is checked when one of its files changes, and only then. */
class ClosedPlanMarkersTest {

	private IFile plan;

	@BeforeEach
	void make() throws Exception {
		plan = Workspace.example("enterprise");
		Workspace.finish();
	}

	@AfterEach
	void clear() throws Exception {
		Workspace.clear();
	}

	private static void replace(IFile file, String text, String other) throws Exception {
		String before = file.readString();
		assertThat(before).contains(text);
		file.setContents(before.replace(text, other).getBytes(StandardCharsets.UTF_8), IResource.NONE, null);
		Workspace.finish();
	}

	@Test
	void itIsCheckedWhenItAppears() {
		assertThat(Workspace.rules(plan)).contains("RIM-203", "RIM-204", "RIM-102");
	}

	@Test
	void aChangeOfThePlanChangesItsMarkers() throws Exception {
		replace(plan, "groups=\"kobe-plant\"", "groups=\"nagoya-office\"");
		assertThat(Workspace.markers(plan)).filteredOn(
				marker -> "RIM-102".equals(marker.getAttribute(FindingMarkers.RULE, ""))).singleElement()
				.satisfies(marker -> assertThat(marker.getAttribute(IMarker.MESSAGE, "")).doesNotContain("40"));
	}

	@Test
	void aChangeOfItsFleetChangesItsMarkers() throws Exception {
		IFile fleet = plan.getProject().getFile("enterprise.fleet.csv");
		replace(fleet, ",Core,", ",Professional,");
		assertThat(Workspace.rules(plan)).doesNotContain("RIM-203", "RIM-205").contains("RIM-204");
	}

	@Test
	void aSettingOfARuleChangesItsMarkers() throws Exception {
		IFile settings = plan.getProject().getFile(RuleSettingsFile.NAME);
		settings.create("rule,severity,reason\nRIM-204,off,Nobody reads menus\n".getBytes(StandardCharsets.UTF_8),
				IResource.NONE, null);
		Workspace.finish();
		assertThat(Workspace.rules(plan)).contains("RIM-203").doesNotContain("RIM-204");
	}

	@Test
	void anotherFileIsNoReasonToCheckAgain() throws Exception {
		plan.deleteMarkers(FindingMarkers.TYPE, false, IResource.DEPTH_ZERO);
		plan.getProject().getFile("other.imprimatur.txt").create(new byte[0], IResource.NONE, null);
		plan.getProject().getFile("other.fleet.csv").create("serial\n1\n".getBytes(StandardCharsets.UTF_8),
				IResource.NONE, null);
		Workspace.finish();
		assertThat(Workspace.markers(plan)).isEmpty();
	}

	@Test
	void whatCannotBeReadIsMarkedWithItsLineUntilItCan() throws Exception {
		replace(plan, "groups=\"kobe-plant\"", "groups=\"kobe-plantt\"");
		assertThat(Workspace.markers(plan)).isEmpty();
		assertThat(Workspace.markers(plan, FindingMarkers.UNREADABLE)).singleElement().satisfies(marker -> {
			assertThat(marker.getAttribute(IMarker.MESSAGE, "")).contains("kobe-plantt");
			assertThat(marker.getAttribute(IMarker.LINE_NUMBER, 0)).isEqualTo(87);
		});
		replace(plan, "kobe-plantt", "kobe-plant");
		assertThat(Workspace.markers(plan, FindingMarkers.UNREADABLE)).isEmpty();
		assertThat(Workspace.rules(plan)).contains("RIM-102");
	}
}
