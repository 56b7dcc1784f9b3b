package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every text is there in both languages, with the same placeholders. */
class LanguagesTest {

	@ParameterizedTest
	@ValueSource(strings = { "text/words", "help" })
	void bothLanguagesHaveTheSameTexts(String bundle) throws IOException {
		Properties english = load(bundle + ".properties");
		Properties japanese = load(bundle + "_ja.properties");
		assertThat(japanese.stringPropertyNames()).containsExactlyInAnyOrderElementsOf(english.stringPropertyNames());
		for (String key : english.stringPropertyNames()) {
			assertThat(placeholders(japanese.getProperty(key))).as(key)
					.isEqualTo(placeholders(english.getProperty(key)));
		}
	}

	private static Set<Integer> placeholders(String text) {
		return Pattern.compile("\\{(\\d)").matcher(text).results()
				.map(match -> Integer.valueOf(match.group(1))).collect(Collectors.toSet());
	}

	private static Properties load(String name) throws IOException {
		try (InputStream in = Main.class.getResourceAsStream(name)) {
			Properties properties = new Properties();
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			return properties;
		}
	}
}
