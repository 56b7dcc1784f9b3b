package org.imprimatur.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.imprimatur.model.Deployment;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.KeyKind;
import org.imprimatur.model.Waiver;
import org.imprimatur.model.Wave;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which devices a deployment reaches, and how each of them stands. */
class RolloutTest {

	@Test
	void onlyDevicesThatAViolationConcernsAreBlocked() throws IOException {
		Rollout rollout = new SamplePlan().check().rollout();
		PlannedDeployment offices = rollout.deployments().getFirst();
		assertThat(verdicts(offices)).containsExactlyInAnyOrderEntriesOf(
				Map.of("SN-1", Verdict.ALLOWED, "SN-2", Verdict.ALLOWED, "SN-3", Verdict.BLOCKED));
		assertThat(offices.blocked()).isEqualTo(1);
		assertThat(offices.standing().verdict()).isEqualTo(Verdict.BLOCKED);
		assertThat(offices.standing().rules()).contains("RIM-203", "RIM-205");
	}

	@Test
	void devicesInNoDeploymentAreUnplanned() {
		Rollout rollout = new SamplePlan().check().rollout();
		assertThat(rollout.unplanned().stream().map(device -> device.getSerial())).containsExactly("SN-9");
		assertThat(rollout.listed()).isEqualTo(4);
	}

	@Test
	void aDeploymentWithoutImageIsBlockedAndReachesNothing() {
		PlannedDeployment later = new SamplePlan().check().rollout().deployments().getLast();
		assertThat(later.devices().size()).isZero();
		assertThat(later.standing()).isEqualTo(new Standing(Verdict.BLOCKED, java.util.List.of("RIM-001")));
	}

	@Test
	void waiversLetPass() throws IOException {
		Rollout rollout = new SamplePlan().with(estate -> {
			for (String rule : new String[] { "RIM-203", "RIM-205" }) {
				Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
				waiver.setRule(rule);
				waiver.setApprover("CIO");
				waiver.setReason("lab");
				waiver.setExpires(LocalDate.of(2027, 6, 1));
				estate.getWaivers().add(waiver);
			}
		}).check().rollout();
		assertThat(verdicts(rollout.deployments().getFirst())).doesNotContainValue(Verdict.BLOCKED);
		assertThat(rollout.deployments().getFirst().blocked()).isZero();
	}

	@Test
	void findingsOnSingleDevicesOfTheEstateBlockThese() throws IOException {
		SamplePlan plan = new SamplePlan();
		plan.device("SN-1", "PC-1 again", "Tokyo");
		PlannedDeployment offices = plan.check().rollout().deployments().getFirst();
		assertThat(verdicts(offices)).containsEntry("SN-1", Verdict.BLOCKED).containsEntry("SN-2", Verdict.ALLOWED);
		assertThat(offices.blocked()).isEqualTo(3);
	}

	@Test
	void findingsOnAnotherDeploymentDoNotConcernThisOne() {
		Rollout rollout = new SamplePlan().with(estate -> estate.getKeys().getFirst().setKind(KeyKind.OEM_COA)).check()
				.rollout();
		assertThat(rollout.deployments().getFirst().standing().rules()).contains("RIM-501");
		assertThat(rollout.deployments().getLast().standing().rules()).containsExactly("RIM-001");
	}

	/** One more deployment of the first wave, to the groups of these sites and of the image of the first or of none. */
	@ParameterizedTest
	@CsvSource({ "Tokyo, true, 3, 1, 7", "Osaka, true, 4, 1, 4", "Tokyo Osaka, true, 4, 1, 7", "'', true, 3, 1, 4",
			"Tokyo, false, 3, 1, 4" })
	void totalsCountADeviceOnceThoughSeveralDeploymentsReachIt(String sites, boolean image, int devices, int blocked,
			int listed) {
		SamplePlan plan = new SamplePlan();
		Rollout rollout = plan.with(estate -> {
			Wave wave = estate.getPlans().getFirst().getWaves().getFirst();
			Deployment more = ImprimaturFactory.eINSTANCE.createDeployment();
			more.setId("more");
			Deployment first = wave.getDeployments().getFirst();
			more.setImage(image ? first.getImage() : null);
			more.setKey(first.getKey());
			more.setActivation(first.getActivation());
			for (String site : sites.isEmpty() ? new String[0] : sites.split(" ")) {
				more.getGroups().add(plan.group(site));
			}
			wave.getDeployments().add(more);
		}).check().rollout();
		PlannedWave wave = rollout.waves().getFirst();
		assertThat(wave.devices()).isEqualTo(devices);
		assertThat(wave.blocked()).isEqualTo(blocked);
		assertThat(rollout.blocked()).isEqualTo(blocked);
		assertThat(rollout.listed()).isEqualTo(listed);
	}

	private static Map<String, Verdict> verdicts(PlannedDeployment planned) throws IOException {
		Map<String, Verdict> verdicts = new LinkedHashMap<>();
		planned.each((device, standing) -> verdicts.put(device.getSerial(), standing.verdict()));
		return verdicts;
	}
}
