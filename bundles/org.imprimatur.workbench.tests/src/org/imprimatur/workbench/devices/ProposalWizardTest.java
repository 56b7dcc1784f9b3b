package org.imprimatur.workbench.devices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;

import org.eclipse.swt.widgets.TabFolder;
import org.eclipse.swt.widgets.Table;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Plan;
import org.imprimatur.model.Wave;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.engine.GroupMatcher;
import org.imprimatur.validation.proposal.Proposal;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.Test;

/** Plans are proposed, looked at and made, for all devices, for some and for groups. */
class ProposalWizardTest {

	private static final int SOME = 1_200;
	private static final LocalDate DAY = LocalDate.of(2027, 1, 11);

	private final Fleets host = new Fleets(SOME);

	private List<Device> all() {
		return host.estate().getFleets().getFirst().getDevices();
	}

	private static boolean japanese(Device device) {
		return DeviceColumn.LICENCE_LANGUAGE.get(device).equals("ja-JP");
	}

	private WizardDriver open(List<Device> devices, List<DeviceGroup> groups) {
		host.read(() -> true);
		return new WizardDriver(new ProposalWizard(host, devices, groups));
	}

	private List<Device> reached(Wave wave) {
		List<GroupMatcher> groups = wave.getDeployments().stream().map(Deployment::getGroups).flatMap(List::stream)
				.map(GroupMatcher::new).toList();
		return all().stream().filter(device -> groups.stream().anyMatch(it -> it.holds(device))).toList();
	}

	@Test
	void allDevicesAreSpreadOverWavesAsOneStep() throws Exception {
		try (WizardDriver wizard = open(List.of(), List.of())) {
			((ProposalPage) wizard.current()).chooseWaves(3, DAY, 14);
			WizardDriver.photograph("propose-question");
			wizard.next();
			ProposedPage page = (ProposedPage) wizard.current();
			for (int tab = 0; tab < 5; tab++) {
				wizard.all(TabFolder.class).getFirst().setSelection(tab);
				WizardDriver.photograph("propose-answer-" + tab);
			}
			assertThat(wizard.all(Table.class)).extracting(Table::getItemCount).containsExactly(1,
					groups(page.proposed().proposal()), 1, page.proposed().proposal().needs().size(), 2);
			assertThat(page.proposed().proposal().left())
					.isEqualTo((int) all().stream().filter(device -> !japanese(device)).count());
			assertThat(host.estate().getPlans()).isEmpty();
			wizard.finish();
		}
		Plan plan = host.estate().getPlans().getFirst();
		assertThat(plan.getWaves()).extracting(Wave::getStart).containsExactly(DAY, DAY.plusDays(14), DAY.plusDays(28));
		assertThat(plan.getWaves().stream().flatMap(wave -> reached(wave).stream()))
				.containsExactlyInAnyOrderElementsOf(all().stream().filter(ProposalWizardTest::japanese).toList());
		host.undo();
		assertThat(host.estate().getPlans()).isEmpty();
	}

	private static int groups(Proposal proposal) {
		return proposal.waves().stream().flatMap(wave -> wave.deployments().values().stream()).mapToInt(List::size).sum();
	}

	@Test
	void devicesSelectedFillAnExistingWave() throws Exception {
		Plan plan = ImprimaturFactory.eINSTANCE.createPlan();
		Wave wave = ImprimaturFactory.eINSTANCE.createWave();
		wave.setName("Pilot");
		wave.setStart(DAY);
		plan.getWaves().add(wave);
		host.edit("Pilot", () -> host.estate().getPlans().add(plan));
		List<Device> chosen = all().subList(0, 40);
		try (WizardDriver wizard = open(chosen, List.of())) {
			((ProposalPage) wizard.current()).chooseWave(wave);
			WizardDriver.photograph("propose-question-wave");
			wizard.next();
			wizard.finish();
		}
		assertThat(host.estate().getPlans()).hasSize(1);
		assertThat(plan.getWaves()).containsExactly(wave);
		assertThat(reached(wave)).containsExactlyElementsOf(chosen.stream().filter(ProposalWizardTest::japanese).toList());
	}

	@Test
	void aGroupIsPlanned() throws Exception {
		DeviceGroup kobe = host.estate().getGroups().getFirst();
		try (WizardDriver wizard = open(List.of(), List.of(kobe))) {
			wizard.next();
			wizard.finish();
		}
		GroupMatcher members = new GroupMatcher(kobe);
		assertThat(reached(host.estate().getPlans().getFirst().getWaves().getFirst())).isNotEmpty()
				.allMatch(device -> members.holds(device) && japanese(device));
	}

	@Test
	void whatHasChangedMeanwhileIsNotMade() throws Exception {
		try (WizardDriver wizard = open(List.of(), List.of())) {
			wizard.next();
			host.edit("Meanwhile", () -> all().getFirst().setName("Renamed"));
			assertThat(((ProposedPage) wizard.current()).apply()).isFalse();
			assertThat(wizard.current().getErrorMessage()).isEqualTo(Messages.proposeFailed);
		}
		assertThat(host.estate().getPlans()).isEmpty();
	}
}
