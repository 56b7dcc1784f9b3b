package org.imprimatur.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.nio.file.Path;
import java.nio.file.Files;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Criterion;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Following an estate finds what a fresh check finds, and does no more than it must. */
class LiveCheckTest {

	private static final String FLEET = """
			devices=300
			criterion.value=Sendai
			deviceGroup2.name=Surfaces; criterion2.column=model; criterion2.value=Surface*
			deviceGroup3.serials=5CG00003 5CG00010; criterion3.column=user; criterion3.value=*@aoba.example
			criterion4.column=site; criterion4.value=Nagoya
			device.last_seen=2026-11-20
			agreement2=agreement; agreement2.programme=EA
			organisation2.name=Kita
			image2=image; image2.agreement=agreement2
			deployment2=deployment; deployment2.image=image2; deployment2.groups=deviceGroup2
			wave2.start=2026-12-15
			deployment3=deployment; deployment3.groups=deviceGroup2 deviceGroup3
			userLicence.kind=WINDOWS_E3; userLicence.users=hanako@*
			""";

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void followsWhateverIsEdited(long seed) {
		Situation situation = Situation.of(FLEET);
		RandomEdits edits = new RandomEdits(situation, seed);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			for (int step = 0; step < 80; step++) {
				List<Finding> before = live.result().findings();
				List<String> made = new ArrayList<>();
				for (int edit = 0; edit <= step % 3; edit++) {
					made.add(edits.next());
				}
				Delta delta = live.refresh();
				List<Sight> found = Sight.of(live.result());
				CheckResult fresh = situation.check();
				List<Sight> wanted = Sight.of(fresh);
				assertThat(without(found, wanted)).as("too much after %s", made).isEmpty();
				assertThat(without(wanted, found)).as("missing after %s", made).isEmpty();
				assertThat(applied(delta, before)).as("delta after %s", made)
						.containsExactlyInAnyOrderElementsOf(live.result().findings());
				assertThat(live.result().devices()).as("devices after %s", made).isEqualTo(fresh.devices());
				assertThat(live.result().profiles()).as("profiles after %s", made).isEqualTo(fresh.profiles());
				assertThat(live.isStale()).isFalse();
			}
		}
	}

	private static <T> List<T> without(List<T> all, List<T> others) {
		List<T> rest = new ArrayList<>(all);
		others.forEach(rest::remove);
		return rest;
	}

	private static List<Finding> applied(Delta delta, List<Finding> before) {
		List<Finding> after = new ArrayList<>(before);
		delta.removed().forEach(finding -> assertThat(after.remove(finding)).isTrue());
		after.addAll(delta.added());
		return after;
	}

	@ParameterizedTest
	@ValueSource(strings = { "devices=290", "device5.licence_edition=Home", "wave2.deployments-=deployment3",
			"devices=301; device301.licence_edition=Home", "devices=301; device301.site=Osaka; devices=300" })
	void countsWhatItChecked(String edits) {
		Situation situation = Situation.of(FLEET);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			situation.apply(edits);
			live.refresh();
			assertThat(live.result()).usingRecursiveComparison()
					.comparingOnlyFields("deployments", "devices", "profiles").isEqualTo(situation.check());
		}
	}

	@Test
	void attachesNothingToDevices() {
		Situation situation = Situation.of(FLEET);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			situation.apply("devices=301; device301.licence_edition=Home");
			live.refresh();
			assertThat(situation.fleet().getDevices()).allSatisfy(device -> assertThat(device.eAdapters()).isEmpty());
		}
	}

	@Test
	void leavesNothingBehind() {
		Situation situation = Situation.of(FLEET);
		new LiveCheck(situation.estate(), situation.options()).close();
		List<EObject> all = new ArrayList<>(List.of(situation.estate(), situation.fleet()));
		situation.estate().eAllContents().forEachRemaining(all::add);
		assertThat(all).allSatisfy(element -> assertThat(element.eAdapters()).isEmpty());
	}

	@Test
	void asksAboutTheDeploymentsThatReachTheDevice() {
		CountingRules counts = new CountingRules();
		Situation situation = Situation.of(FLEET);
		try (LiveCheck live = new LiveCheck(situation.estate(), counts.options(situation))) {
			counts.forget();
			situation.apply("device5.licence_edition=Home");
			live.refresh();
			assertThat(counts.deployments()).containsExactly(situation.get(Deployment.class, "deployment"));
		}
	}

	@Test
	void asksAboutBothDeploymentsWhenADeviceChangesGroups() {
		CountingRules counts = new CountingRules();
		Situation situation = Situation.of(FLEET + "deployment3.groups=deviceGroup3");
		try (LiveCheck live = new LiveCheck(situation.estate(), counts.options(situation))) {
			counts.forget();
			situation.apply("device5.site=Osaka; device5.model=Surface Pro 10");
			live.refresh();
			assertThat(counts.deployments()).containsExactly(situation.get(Deployment.class, "deployment"),
					situation.get(Deployment.class, "deployment2"));
		}
	}

	@Test
	void asksAboutTheDeploymentsThatReadTheElement() {
		CountingRules counts = new CountingRules();
		Situation situation = Situation.of(FLEET);
		try (LiveCheck live = new LiveCheck(situation.estate(), counts.options(situation))) {
			counts.forget();
			situation.apply("agreement2.clause=UNKNOWN");
			live.refresh();
			assertThat(counts.deployments()).containsExactly(situation.get(Deployment.class, "deployment2"));
		}
	}

	@Test
	void readsNoOtherDevices() {
		Situation situation = Situation.of(FLEET);
		List<ReadCountingDevice> others = new ArrayList<>();
		for (int i = 0; i < 1000; i++) {
			ReadCountingDevice device = new ReadCountingDevice();
			device.setSerial("QUIET-" + i);
			device.setProfile(situation.device(1).getProfile());
			others.add(device);
		}
		situation.fleet().getDevices().addAll(others);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			others.forEach(ReadCountingDevice::forget);
			situation.apply("device5.licence_edition=Home");
			assertThat(live.refresh().added()).isNotEmpty();
			assertThat(others.stream().mapToInt(ReadCountingDevice::reads).sum()).isZero();
		}
	}

	@Test
	void saysNothingOfAnEditThatNoRuleReads() {
		Situation situation = Situation.of(FLEET);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			situation.apply("device5.asset_tag=4711");
			assertThat(live.refresh()).isEqualTo(new Delta(List.of(), List.of()));
		}
	}

	@Test
	void readsAFleetAgainWhoseFileWasClosed(@TempDir Path folder) throws IOException {
		Path fleet = Files.writeString(folder.resolve("f.fleet.csv"), "serial,site\nA1,Sendai\n");
		Path plan = Files.writeString(folder.resolve("p.imprimatur"), """
				<imprimatur:Estate xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
				 xmlns:imprimatur="https://imprimatur.org/estate/1" id="e">
				 <fleets href="f.fleet.csv#/"/>
				</imprimatur:Estate>""");
		Estate estate = new EstateStore().load(plan, Progress.NONE);
		try (LiveCheck live = new LiveCheck(estate, CheckOptions.on(LocalDate.of(2026, 12, 1)))) {
			Files.writeString(fleet, "serial,site\nA1,Sendai\nA1,Sendai\nA2,Osaka\n");
			estate.getFleets().getFirst().eResource().unload();
			assertThat(live.isStale()).isTrue();
			live.refresh();
			assertThat(live.result().devices()).isEqualTo(3);
			assertThat(live.result().findings()).extracting(Finding::rule).contains("RIM-004");
			estate.getFleets().getFirst().getDevices().removeFirst();
			live.refresh();
			assertThat(live.result().devices()).isEqualTo(2);
			assertThat(live.result().findings()).extracting(Finding::rule).doesNotContain("RIM-004");
		}
	}

	/** Moving them one by one out of a list of 200,000 would take two thousand million steps. */
	@Test
	@Timeout(20)
	void movesManyDevicesAtOnce() {
		Situation situation = Situation.of(FLEET);
		List<Device> many = new ArrayList<>();
		for (int i = 0; i < 200_000; i++) {
			Device device = ImprimaturFactory.eINSTANCE.createDevice();
			device.setSerial("MANY-" + i);
			device.setLicenceSerial("N/A");
			device.setProfile(situation.device(1).getProfile());
			many.add(device);
		}
		situation.fleet().getDevices().addAll(many);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			many.reversed().subList(0, 3_900).forEach(device -> device.setUser("hanako@aoba.example"));
			live.refresh();
			assertThat(Sight.of(live.result())).containsExactlyInAnyOrderElementsOf(Sight.of(situation.check()));
		}
	}

	@ParameterizedTest
	@CsvSource({ "criterion, Osaka", "criterion2, Latitude*", "criterion3, taro@*", "criterion4, Nagoya" })
	void triesGroupsOnTheFleetsOfACheck(String name, String value) {
		Situation situation = Situation.of(FLEET + "device5.user=hanako@aoba.example; criterion4.value=Sendai");
		Criterion criterion = situation.get(Criterion.class, name);
		DeviceGroup group = (DeviceGroup) criterion.eContainer();
		Survey survey = Checker.survey(situation.estate(), situation.options());
		int before = survey.size(group);
		WhatIf whatIf = survey.whatIf();
		int tried = whatIf.surveyAfter(() -> whatIf.copy(criterion).setValue(value),
				after -> after.size(whatIf.copy(group)));
		assertThat(Checker.survey(situation.estate(), situation.options()).size(group)).isEqualTo(before);
		criterion.setValue(value);
		assertThat(Checker.survey(situation.estate(), situation.options()).size(group)).isEqualTo(tried)
				.isNotEqualTo(before);
	}

	@Test
	void forgetsAFleetThatIsTakenOut() {
		Situation situation = Situation.of(FLEET);
		try (LiveCheck live = new LiveCheck(situation.estate(), situation.options())) {
			situation.estate().getFleets().clear();
			live.refresh();
			Device device = ImprimaturFactory.eINSTANCE.createDevice();
			DeviceColumn.SITE.set(device, "Sendai");
			situation.fleet().getDevices().add(device);
			live.refresh();
			assertThat(live.result().devices()).isZero();
		}
	}
}
