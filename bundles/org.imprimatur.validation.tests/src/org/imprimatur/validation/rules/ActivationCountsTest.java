package org.imprimatur.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of RIM-505, RIM-506 and RIM-508 over seeded random numbers, beside sums done by hand. */
class ActivationCountsTest {

	private static final String TWO_DEPLOYMENTS = "devices=3; device3.site=Nagoya; deployment2=deployment;"
			+ " criterion.value=Sendai; deviceGroup2.name=Nagoya; criterion2.column=site; criterion2.value=Nagoya;"
			+ " deployment2.groups=deviceGroup2;";
	private static final String KMS = "agreement.programme=EA; key.kind=GVLK; activation.method=KMS;"
			+ " kmsHost.system=WS2022; key_host=key; key_host.kind=CSVLK; kmsHost.key=key_host;";

	private final Random random = new Random(505);

	@ParameterizedTest
	@CsvSource({ "100, 97, 0, ", "100, 98, 0, 1", "100, 87, 10, ", "100, 88, 10, 1", "101, 87, 10, ", "101, 88, 10, 1",
			"3, 0, 0, ", "3, 0, 1, 1", "2, 5, 0, 6", "0, 0, 0, ", "0, 50, 50, " })
	void makHasEnoughLeftForDevicesAndReserve(int capacity, int used, int reservePercent, Long missing) {
		Situation situation = Situation.of(TWO_DEPLOYMENTS + "key.capacity=" + capacity + "; key.used=" + used
				+ "; activation.reservePercent=" + reservePercent);
		List<Finding> findings = findings(situation, "RIM-505");
		assertThat(findings).hasSize(missing == null ? 0 : 1).allSatisfy(finding -> {
			assertThat(finding.message().arguments().getLast()).isEqualTo(missing);
			assertThat(finding.element().getId()).isEqualTo("key");
			assertThat(finding.devices().size()).isEqualTo(3);
		});
	}

	@Test
	void hostsCountDevicesOnceHoweverManyDeploymentsReachThem() {
		for (int i = 0; i < 40; i++) {
			int devices = 1 + random.nextInt(30);
			int[] others = { random.nextInt(15), random.nextInt(15) };
			String hosts = IntStream.of(0, 1).mapToObj(host -> "kmsHost" + (host == 0 ? "" : "2") + ".otherClients="
					+ others[host]).collect(Collectors.joining("; "));
			Situation situation = Situation.of(KMS + "kmsHost2=kmsHost; deployment2=deployment; devices=" + devices
					+ "; " + hosts);
			boolean reached = devices + Math.max(others[0], others[1]) >= 25;
			assertThat(findings(situation, "RIM-506")).as(devices + " and " + hosts).hasSize(reached ? 0 : 1);
		}
	}

	@Test
	void hostsOfAllActivationsCountForTheirKey() {
		Situation situation = Situation.of(KMS + "devices=30; kmsHost2=kmsHost; kmsHost3=kmsHost; kmsHost4=kmsHost;"
				+ " activation2.method=KMS; kmsHost5=kmsHost; kmsHost6=kmsHost; kmsHost7=kmsHost");
		assertThat(findings(situation, "RIM-508")).singleElement()
				.satisfies(finding -> assertThat(finding.message().arguments()).endsWith(7, 6));
	}

	private static List<Finding> findings(Situation situation, String rule) {
		return situation.check().findings().stream().filter(finding -> finding.rule().equals(rule)).toList();
	}
}
