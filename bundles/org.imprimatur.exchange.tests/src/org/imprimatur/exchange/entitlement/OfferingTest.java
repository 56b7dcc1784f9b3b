package org.imprimatur.exchange.entitlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;

import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.catalogue.Edition;
import org.imprimatur.model.catalogue.Release;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Names of offerings as order confirmations write them, and numbers. */
class OfferingTest {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", value = {
			"Windows 11 Pro Upgrade | Professional | 11 | UPGRADE",
			"WinPro 11 SNGL Upgrade OLV NL | Professional | 11 | UPGRADE, NAME, NOISE",
			"Windows 11 Pro アップグレード ライセンス | Professional | 11 | UPGRADE, NOISE",
			"WINENTperDVC ALNG SA MVL | Enterprise | - | ASSURANCE, NAME, DEVICE, NOISE",
			"Windows Enterprise per User Subscription | Enterprise | - | SUBSCRIPTION, USER",
			"WinEntLTSC 2021 SNGL OLP NL | EnterpriseS | 2021 | NAME, NOISE",
			"Windows 11 Enterprise LTSC 2024 Upgrade | EnterpriseS | 2024 | UPGRADE",
			"WinSvrSTDCore 2022 SNGL OLV 16Lic NL CoreLic | ServerStandard | 2022 | NAME, CORE, NOISE",
			"Windows Server 2022 Datacenter - 16 Core License Pack | - | - | CORE",
			"OfficeStd 2021 OLP NL | StandardVolume | 2021 | NAME, NOISE",
			"Office LTSC Professional Plus 2024 | ProPlusVolume | 2024 | -",
			"SQL Server 2022 Standard | - | - | -",
			"Visio Std 2021 OLP | - | - | NOISE",
			"Standard | - | - | -",
			"48 | - | - | -" })
	void areUnderstood(String text, String edition, String release, String kinds) {
		Offering offering = Offering.of(text, "", Catalogue.shipped());
		assertThat(offering.edition().map(Edition::id).orElse(null)).isEqualTo(edition);
		assertThat(offering.release().map(Release::id).orElse(null)).isEqualTo(release);
		for (String kind : kinds == null ? new String[0] : kinds.split(", ")) {
			assertThat(offering.is(Offering.Kind.valueOf(kind))).as(kind).isTrue();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "200 | 200", "1,200 | 1200", "１２ | 12", "200 本 | 200", "10.00 | 10",
			"-3 | -3", "1'000 | 1000", "5 licenses | 5", "0 | 0" })
	void readsNumbers(String text, int expected) {
		assertThat(Quantity.read(text)).hasValue(expected);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1.200", "x", "''", "1,2", "3.5", "99999999999", "2026/12/01", "=2" })
	void doesNotGuessNumbers(String text) {
		assertThat(Quantity.read(text)).isEqualTo(OptionalInt.empty());
	}
}
