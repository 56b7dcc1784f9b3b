package org.imprimatur.validation.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.rule.RuleBook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenKeysTest {

	private static final String ALPHABET = "2346789BCDFGHJKMNPQRTVWXY";
	private static final String KEY = "BCDFG-HJKMP-QRTVW-XY234-67899";

	private final Random random = new Random(517);

	@Test
	void areFoundInAnyText() {
		for (int i = 0; i < 1000; i++) {
			String key = key();
			String written = random.nextBoolean() ? key : key.toLowerCase(Locale.ROOT);
			assertThat(WrittenKeys.in(text() + " " + written + "、" + text())).as(written).containsExactly(key);
		}
	}

	@Test
	void areNotFoundInOtherTexts() {
		for (int i = 0; i < 1000; i++) {
			String text = text();
			assertThat(WrittenKeys.in(text)).as(text).isEmpty();
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "ＢＣＤＦＧ－ＨＪＫＭＰ－ＱＲＴＶＷ－ＸＹ２３４－６７８９９", "BCDFG–HJKMP–QRTVW–XY234–67899", "MAK:" + KEY + ".",
			"「" + KEY + "」" })
	void areFoundHoweverTheyAreTyped(String text) {
		assertThat(WrittenKeys.in(text)).containsExactly(KEY);
	}

	@ParameterizedTest
	@ValueSource(strings = { "XXXXX-XXXXX-XXXXX-XXXXX-3V66T", "BCDFG-HJKMP-QRTVW-XY234", "A" + KEY, KEY + "9",
			"BCDFG-HJKMP-QRTVW-XY234-67895", "BCDFGHJKMPQRTVWXY23467899", "BCDFG HJKMP QRTVW XY234 67899" })
	void areNotFoundInWhatOnlyLooksAlike(String text) {
		assertThat(WrittenKeys.in(text)).isEmpty();
	}

	@Test
	void standOnTheElementThatHoldsThemAndAreNotRepeated() {
		Situation situation = Situation.of("kmsHost.system=" + KEY + "; image.languagePacks=" + KEY);
		List<Finding> findings = situation.check().findings().stream().filter(it -> it.rule().equals("RIM-517"))
				.toList();
		assertThat(findings).extracting(it -> it.element().getId()).containsExactlyInAnyOrder("kmsHost", "image");
		assertThat(findings).allSatisfy(finding -> {
			assertThat(finding.message().arguments()).contains("67899");
			assertThat(RuleBook.installed().text(finding, Locale.ENGLISH)).contains("67899").doesNotContain("XY234");
		});
	}

	private String key() {
		return IntStream.range(0, 5).mapToObj(group -> IntStream.range(0, 5)
				.mapToObj(i -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
				.collect(Collectors.joining())).collect(Collectors.joining("-"));
	}

	/** Words, numbers and identifiers such as plans hold, none of them of five groups of the key alphabet. */
	private String text() {
		return random.ints(random.nextInt(12), 0, 5).mapToObj(kind -> switch (kind) {
		case 0 -> "第" + random.nextInt(100) + "回の展開";
		case 1 -> new java.util.UUID(random.nextLong(), random.nextLong()).toString();
		case 2 -> key().substring(0, 23);
		case 3 -> key().replace("-", "");
		default -> "SW_DVD9-" + Long.toString(random.nextLong(), 36);
		}).collect(Collectors.joining(" "));
	}
}
