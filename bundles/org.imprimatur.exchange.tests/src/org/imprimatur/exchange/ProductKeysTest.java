package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What counts as a product key. The keys here are made up or public setup keys. */
class ProductKeysTest {

	private static final Pattern KEY = Pattern.compile("[A-Za-z0-9]{5}(-[A-Za-z0-9]{5}){4}");

	@ParameterizedTest
	@ValueSource(strings = { "W269N-WFGWX-YVC9B-4J6C9-T83GX", "w269n-wfgwx-yvc9b-4j6c9-t83gx",
			"key: W269N-WFGWX-YVC9B-4J6C9-T83GX.", "xxW269N-WFGWX-YVC9B-4J6C9-T83GXxx",
			"W269N – WFGWX – YVC9B – 4J6C9 – T83GX", "AAAAA-W269N-WFGWX-YVC9B-4J6C9-T83GX" })
	void findsKeys(String text) {
		assertThat(ProductKeys.isIn(text)).isTrue();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "00330-80000-00000-AAOEM", "55c92734-d682-4d71-983e-d6ec3f16059f",
			"VMware-56 4d 2b 9f 00 11 22 33-44 55 66 77 88 99 aa bb", "1234-5678-9012-3456-7890-1234-56",
			"Windows(R) Operating System, VOLUME_KMSCLIENT channel", "W269N-WFGWX-YVC9B-4J6C9-T83G",
			"W269N-WFGWX-YVC9B4-4J6C9-T83GX-12" })
	void leavesOtherTextsAlone(String text) {
		assertThat(ProductKeys.isIn(text)).isFalse();
	}

	@Test
	void findsWhatThePatternFinds() {
		Random random = new Random(7);
		for (int round = 0; round < 200_000; round++) {
			StringBuilder text = new StringBuilder();
			for (int group = 4 + random.nextInt(4); group > 0; group--) {
				text.append("ABCDEFGH", 0, random.nextInt(5) == 0 ? random.nextInt(8) : 5)
						.append(group == 1 ? "" : random.nextInt(12) == 0 ? "." : "-");
			}
			assertThat(ProductKeys.isIn(text)).as(text.toString()).isEqualTo(KEY.matcher(text).find());
		}
	}
}
