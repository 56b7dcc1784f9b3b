package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.image.FactChange.Fact;
import org.imprimatur.exchange.image.FactChange.Kind;
import org.junit.jupiter.api.Test;

/** Both languages have the same texts, with the same placeholders. */
class ImageMessagesTest {

	@Test
	void areComplete() throws IOException {
		Properties english = load("messages.properties");
		Properties japanese = load("messages_ja.properties");
		assertThat(japanese.keySet()).isEqualTo(english.keySet());
		english.stringPropertyNames().forEach(key -> assertThat(placeholders(japanese.getProperty(key))).as(key)
				.isEqualTo(placeholders(english.getProperty(key))));
		for (Fact fact : Fact.values()) {
			assertThat(english).containsKey("fact." + fact);
		}
		for (Kind kind : Kind.values()) {
			assertThat(english).containsKey("change." + kind);
		}
	}

	@Test
	void apostrophesAreWrittenAsOne() throws IOException {
		Messages messages = new Messages(MasterFiles.class, Locale.ENGLISH);
		for (String key : load("messages.properties").stringPropertyNames()) {
			assertThat(messages.text(key, "A", "B", "C", "D")).as(key).doesNotContain("''", "{");
		}
	}

	private static Set<String> placeholders(String text) {
		return Pattern.compile("\\{\\d+\\}").matcher(text).results().map(MatchResult::group)
				.collect(Collectors.toSet());
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(MasterFiles.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
