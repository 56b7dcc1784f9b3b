package org.imprimatur.design.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.design.services.PlanServices;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleSettingsFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The view that is kept with an estate. */
class EstateViewTest {

	private final Estate estate = Estates.small();
	private final Deployment deployment = estate.getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst();

	@Test
	void followsEditsUnlessSomeoneElseChecks() {
		Device device = Estates.deployed(estate);
		assertThat(EstateView.of(deployment).survey().devices(deployment).size()).isEqualTo(1);
		assertThat(EstateView.of(device).verdicts().of(deployment)).isNotEqualTo(Verdict.ERROR);

		device.setProfile(device.getProfile().with(DeviceColumn.LICENCE_LANGUAGE, "en-US"));

		assertThat(EstateView.of(deployment).verdicts().of(deployment)).isEqualTo(Verdict.ERROR);
		assertThat(EstateView.of(deployment).fleetMap().sites().getFirst().verdict()).isEqualTo(Verdict.ERROR);
		Estates.deployed(estate);
		assertThat(EstateView.of(deployment).survey().devices(deployment).size()).isEqualTo(2);
	}

	@Test
	void theSettingsBesideThePlanHold(@TempDir Path folder) throws Exception {
		Files.writeString(folder.resolve(RuleSettingsFile.NAME), "rule,severity,reason\nRIM-204,advice,agreed with the vendor\n");
		new EstateStore().newResourceSet().createResource(URI.createFileURI(folder.resolve("plan.imprimatur").toString()))
				.getContents().add(estate);
		Device device = Estates.deployed(estate);
		device.setProfile(device.getProfile().with(DeviceColumn.LICENCE_LANGUAGE, "en-US"));

		assertThat(EstateView.of(deployment).verdicts().findings(deployment)).anyMatch(finding -> finding.rule()
				.equals("RIM-204") && finding.severity() == Severity.ADVICE);
		assertThat(EstateView.of(deployment).verdicts().of(deployment)).isNotEqualTo(Verdict.ERROR);
	}

	@Test
	void nothingIsComputedAnewWhileNothingChanges() {
		EstateView view = EstateView.of(estate);
		assertThat(view.fleetMap()).isSameAs(EstateView.of(deployment).fleetMap());
		assertThat(view.compatibility()).isSameAs(view.compatibility());
	}

	@Test
	void attachedViewReplacesTheOneBefore() {
		Device device = Estates.deployed(estate);
		EstateView followed = EstateView.of(estate);
		assertThat(EstateView.of(device)).isSameAs(followed);
		Survey survey = Checker.survey(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)));
		EstateView view = EstateView.attach(estate, () -> survey, Locale.JAPANESE);
		assertThat(EstateView.of(device)).isSameAs(view);
		assertThat(EstateView.of(deployment)).isSameAs(view);
		assertThat(estate.eAdapters()).containsOnly(view);
	}

	@Test
	void labelsAreInItsLanguage() {
		Estates.deployed(estate);
		Survey survey = Checker.survey(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)));
		EstateView.attach(estate, () -> survey, Locale.ENGLISH);
		assertThat(new PlanServices().groupLabel(estate.getGroups().getFirst())).isEqualTo("group\n1 device");
		EstateView.attach(estate, () -> survey, Locale.JAPANESE);
		assertThat(new PlanServices().groupLabel(estate.getGroups().getFirst())).isEqualTo("group\n1 台");
	}

	@Test
	void fleetsThatCameLaterAreShownToo() {
		EstateView view = EstateView.of(estate);
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		device.setSerial("later");
		device.setProfile(DeviceProfile.EMPTY);
		fleet.getDevices().add(device);
		estate.getFleets().add(fleet);
		assertThat(view.fleetMap().sites()).extracting(FleetMap.Place::device).containsExactly(device);
		assertThat(EstateView.of(device)).isSameAs(view);
	}

	@Test
	void whatBelongsToNoEstateIsRefused() {
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		assertThatThrownBy(() -> EstateView.of(device)).isInstanceOf(IllegalArgumentException.class);
		ImprimaturFactory.eINSTANCE.createFleet().getDevices().add(device);
		assertThatThrownBy(() -> EstateView.of(device)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("fleet");
		assertThatThrownBy(() -> EstateView.of(ImprimaturFactory.eINSTANCE.createWave()))
				.isInstanceOf(IllegalArgumentException.class).hasMessageContaining("Not part of a plan");
	}
}
