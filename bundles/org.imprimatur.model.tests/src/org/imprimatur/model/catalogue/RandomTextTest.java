package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import java.util.Random;

import org.imprimatur.model.Family;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever an inventory holds, a lookup answers. */
class RandomTextTest {

	private static final int TEXTS = 2_000;
	private static final List<String> PARTS = List.of("Windows", "Microsoft", "Server", "Office", "Pro", "Home", "LTSC",
			"2019", "11", "10.0", "8.1", "R2", " ", "-", "(", ")", "|", "®", "\\E", "日本語", "ja", "JP", "0x", "0411",
			"26100", ".", "\u0000", "\uD800", "İ", "ß", "OEM", "_", "*", "’");

	@ParameterizedTest
	@ValueSource(longs = {1, 20_261_124})
	void noLookupThrows(long seed) {
		Random random = new Random(seed);
		for (int i = 0; i < TEXTS; i++) {
			String text = text(random);
			assertThatCode(() -> lookUp(text)).as("seed %d, text “%s”", seed, text).doesNotThrowAnyException();
		}
	}

	private static String text(Random random) {
		StringBuilder text = new StringBuilder();
		for (int i = random.nextInt(8); i > 0; i--) {
			if (random.nextInt(3) > 0) {
				text.append(PARTS.get(random.nextInt(PARTS.size())));
			} else {
				text.append((char) random.nextInt(Character.MAX_VALUE + 1));
			}
		}
		return random.nextInt(100) == 0 ? text.toString().repeat(1_000) : text.toString();
	}

	private static void lookUp(String text) {
		Catalogue catalogue = Catalogue.shipped();
		for (Family family : Family.values()) {
			catalogue.edition(family, text);
			catalogue.build(family, text);
			for (Servicing servicing : Servicing.values()) {
				catalogue.release(family, servicing, text);
			}
		}
		catalogue.caption(text, text);
		catalogue.language(text);
		catalogue.kmsHostGroup(text);
		catalogue.channel(text);
		catalogue.channelOfProductId(text);
		catalogue.isPublishedSetupKey(text);
	}
}
