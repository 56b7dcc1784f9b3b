package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

/** KMS hosts, setup keys, channels and the numbers of activation. */
class ActivationTest {

	private final Catalogue catalogue = Catalogue.shipped();

	@ParameterizedTest
	@CsvSource({"WS2016,WINDOWS_CLIENT,GAC,10,Professional,true", "WS2016,WINDOWS_CLIENT,GAC,11,Professional,false",
			"WS2016,WINDOWS_CLIENT,LTSC,2016,Enterprise,true", "WS2016,WINDOWS_CLIENT,LTSC,2019,Enterprise,false",
			"WS2019,WINDOWS_CLIENT,GAC,10,Enterprise,true", "WS2019,WINDOWS_CLIENT,GAC,11,Professional,false",
			"WS2019,WINDOWS_CLIENT,LTSC,2021,Enterprise,true", "WS2019,WINDOWS_SERVER,LTSC,2022,ServerStandard,false",
			"WS2022,WINDOWS_CLIENT,GAC,11,Professional,true", "WS2022,WINDOWS_CLIENT,GAC,11,Core,false",
			"WS2022,WINDOWS_CLIENT,LTSC,2021,Enterprise,true", "WS2022,WINDOWS_CLIENT,LTSC,2024,Enterprise,false",
			"WS2022,WINDOWS_SERVER,LTSC,2022,ServerDatacenter,true",
			"WS2022,WINDOWS_SERVER,GAC,20H2,ServerStandard,true",
			"WS2022,WINDOWS_SERVER,LTSC,2025,ServerStandard,false", "WS2025,WINDOWS_CLIENT,LTSC,2024,Enterprise,true",
			"WS2025,WINDOWS_SERVER,LTSC,2008,ServerEnterprise,true", "WS2025,WINDOWS_CLIENT,GAC,7,Enterprise,true",
			"WS2025,WINDOWS_CLIENT,GAC,7,Education,false", "WS2025,OFFICE,UNKNOWN,2021,StandardVolume,false",
			"W10,WINDOWS_CLIENT,GAC,10,Professional,true", "W10,WINDOWS_SERVER,LTSC,2016,ServerStandard,false",
			"W11,WINDOWS_CLIENT,GAC,11,Professional,true", "W11,WINDOWS_SERVER,LTSC,2022,ServerStandard,false"})
	void kmsHostCovers(String group, Family family, Servicing servicing, String release, String edition,
			boolean covered) {
		assertThat(catalogue.kmsHostGroup(group).orElseThrow().covers(family, servicing, release, edition))
				.isEqualTo(covered);
	}

	@ParameterizedTest
	@CsvSource({"WS2022,WS2022,WINDOWS_SERVER", "ws2022,WS2022,WINDOWS_SERVER",
			"Windows Server 2022,WS2022,WINDOWS_SERVER", "W11,W11,WINDOWS_CLIENT", "Windows 10,W10,WINDOWS_CLIENT"})
	void resolvesKmsHostGroup(String text, String id, Family family) {
		KmsHostGroup group = catalogue.kmsHostGroup(text).orElseThrow();
		assertThat(group.id()).isEqualTo(id);
		assertThat(group.hostFamily()).isEqualTo(family);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = {"WS2003", "Linux"})
	void leavesUnknownKmsHostOpen(String text) {
		assertThat(catalogue.kmsHostGroup(text)).isEmpty();
	}

	@Test
	void numbersAreThoseOfTheSources() {
		ActivationLimits limits = catalogue.limits();
		assertThat(List.of(limits.kmsClients(), limits.kmsServers(), limits.kmsOffice())).extracting(Limit::value)
				.containsExactly(25, 5, 5);
		assertThat(List.of(limits.kmsCountDays(), limits.kmsCountKept(), limits.kmsSecondHost()))
				.extracting(Limit::value).containsExactly(30, 50, 50);
		assertThat(List.of(limits.validityDays(), limits.renewalDays(), limits.hostsPerKey(),
				limits.activationsPerHost(), limits.devicesPerUser())).extracting(Limit::value)
				.containsExactly(180, 7, 6, 10, 5);
		assertThat(List.of(limits.trainingCopies(), limits.evaluationCopies(), limits.evaluationDays(),
				limits.backupCopies())).extracting(Limit::value).containsExactly(20, 10, 60, 1);
	}

	@ParameterizedTest
	@NullAndEmptySource
	@ValueSource(strings = {"AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", "no key", "ＡＡＡＡＡ"})
	void otherTextsAreNoPublishedSetupKeys(String text) {
		assertThat(catalogue.isPublishedSetupKey(text)).isFalse();
	}

	@ParameterizedTest
	@CsvFileSource(resources = "channels.csv", useHeadersInDisplayName = true)
	void readsChannel(String description, Channel channel) {
		assertThat(catalogue.channel(description).orElse(null)).isEqualTo(channel);
	}

	@ParameterizedTest
	@CsvSource({"00342-50427-25868-AAOEM,OEM", "00330-55503-50586-aaoem,OEM", "00359-OEM-8992687-00095,OEM",
			"00330-80000-00000-AA032,", "'',"})
	void readsProductId(String id, Channel channel) {
		assertThat(catalogue.channelOfProductId(id).orElse(null)).isEqualTo(channel);
	}
}
