package org.imprimatur.validation.position;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.model.Element;
import org.imprimatur.model.Metric;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.rule.Labels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;

/** Licence positions by the rows of {@code positions.csv}; a line reads entitled-consumed=balance. */
class LicencePositionTest {

	private static final String KMS = "agreement.programme=EA; key.kind=GVLK; activation.method=KMS;"
			+ "kmsHost.system=WS2022; kmsHost.key=key_host; key_host=key; key_host.kind=CSVLK;";

	private static LicencePosition position(String changes) {
		Situation situation = Situation.of(changes);
		return LicencePosition.of(Checker.survey(situation.estate(), situation.options()));
	}

	@ParameterizedTest(name = "{0}")
	@CsvFileSource(resources = "positions.csv", numLinesToSkip = 1)
	void setsEntitlementAgainstDeployment(String title, String changes, String lines, String uncounted) {
		LicencePosition position = position(Objects.requireNonNullElse(changes, ""));
		assertThat(position.lines().stream().map(LicencePositionTest::text).sorted().collect(Collectors.joining("; ")))
				.isEqualTo(Objects.requireNonNullElse(lines, ""));
		assertThat(position.uncounted().stream().map(LicencePositionTest::text).collect(Collectors.joining("; ")))
				.isEqualTo(Objects.requireNonNullElse(uncounted, ""));
	}

	private static String text(PositionLine line) {
		String item = line.item().label(Locale.ENGLISH)
				+ (line.item().metric() == Metric.DEVICE || line.item().user().isPresent() ? ""
						: " " + line.item().metric());
		if (!line.countable()) {
			return item + ": ?";
		}
		assertThat(line.surplus() - line.shortfall()).isEqualTo(line.balance());
		return item + ": " + line.entitled() + (line.fromNewer() > 0 ? "+" + line.fromNewer() : "") + "-"
				+ line.consumed() + (line.toOlder() > 0 ? "-" + line.toOlder() : "") + "=" + line.balance()
				+ line.uses().stream().map(use -> " " + use.reason()).collect(Collectors.joining());
	}

	private static String text(Uncounted left) {
		return left.reason() + " " + left.source().map(Element::getId).orElse("devices") + " " + left.count();
	}

	@Test
	void holdingsSayUnderWhichAgreement() {
		Holding held = position("").lines().getFirst().holdings().getFirst();
		assertThat(held.agreement().get().getNumber()).isEqualTo("V1234567");
		assertThat(held.source().getId()).isEqualTo("purchase");
	}

	@Test
	void licencesThatCameWithDevicesAreCountedWithTheirProofs() {
		List<OwnLicences> own = position("devices=5; device4.evidence=; device5.licence_channel=fpp;"
				+ "device5.manufacturer=HP; device3.site=Osaka; device2.licence_channel=vl").own();
		assertThat(own).extracting(it -> it.channel() + " " + it.product() + " " + it.devices() + "/" + it.proven())
				.containsExactly("OEM Windows 11 Pro ja-JP 3/2", "FPP Windows 11 Pro ja-JP 1/1");
	}

	@Test
	void copiesWithoutLicencesAreSetAgainstTheAllowance() {
		List<Copies> copies = position("site.name=Sendai; unlicensedCopies.use=TRAINING; unlicensedCopies.count=15;"
				+ "unlicensedCopies2.use=TRAINING; unlicensedCopies2.count=6; unlicensedCopies3.use=BACKUP;"
				+ "unlicensedCopies3.count=2; unlicensedCopies3.site=site; unlicensedCopies4.use=EVALUATION;"
				+ "unlicensedCopies4.count=4").copies();
		assertThat(copies).extracting(it -> it.use() + " " + it.recorded() + "/" + it.allowed())
				.containsExactly("TRAINING 21/20", "EVALUATION 4/10", "BACKUP 2/1");
	}

	@ParameterizedTest
	@CsvSource({ "devices=200, 700 200 200 0 = 300", "devices=200; activation.reservePercent=10, 700 200 200 70 = 230",
			"devices=200; key.used=650, 700 650 200 0 = -150", "key.capacity=0, ? 200 1 0 = ?",
			"deployment.key=, 700 200 0 0 = 500" })
	void activationsOfAMakAreSetAgainstThePlan(String changes, String expected) {
		KeyLine line = position(changes).keys().getFirst();
		assertThat((line.capacity().isPresent() ? "" + line.capacity().getAsLong() : "?") + " " + line.used() + " "
				+ line.planned() + " " + line.reserve() + " = "
				+ (line.remaining().isPresent() ? "" + line.remaining().getAsLong() : "?")).isEqualTo(expected);
	}

	@Test
	void computersOfAKmsHostAreCounted() {
		LicencePosition position = position(KMS + "devices=20; kmsHost.otherClients=3; kmsHost.activations=4;"
				+ "kmsHost2=kmsHost; kmsHost2.activations=2");
		assertThat(position.kms()).singleElement().satisfies(count -> {
			assertThat(count.planned().size()).isEqualTo(20);
			assertThat(count.already()).isEqualTo(3);
			assertThat(count.missing()).isEqualTo(2);
		});
		assertThat(position.hostKeys()).singleElement().satisfies(line -> {
			assertThat(line.hosts()).isEqualTo(2);
			assertThat(line.hostsAllowed()).isEqualTo(6);
			assertThat(line.activations()).isEqualTo(4);
		});
		assertThat(position.keys()).isEmpty();
	}

	@Test
	void reasonsSpeakEnglishAndJapanese() {
		Stream.<Enum<?>>concat(Stream.of(Use.Reason.values()), Stream.of(Uncounted.Reason.values())).forEach(reason -> {
			assertThat(Labels.of(reason, Locale.ENGLISH).toString()).isNotBlank();
			assertThat(Labels.of(reason, Locale.JAPANESE).toString()).containsPattern("[\\p{IsKatakana}\\p{IsHan}]");
		});
	}
}
