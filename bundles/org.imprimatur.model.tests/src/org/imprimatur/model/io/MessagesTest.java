package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

class MessagesTest {

	private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d\\}");

	@Test
	void japaneseHasTheSameTextsWithTheSamePlaceholders() throws IOException {
		Properties english = load("messages.properties");
		Properties japanese = load("messages_ja.properties");
		assertThat(japanese.keySet()).isEqualTo(english.keySet());
		english.forEach((key, text) -> assertThat(placeholders(japanese.get(key))).as("%s", key)
				.isEqualTo(placeholders(text)));
	}

	@Test
	void apostrophesWouldSwallowPlaceholders() throws IOException {
		assertThat(load("messages.properties").values()).noneMatch(text -> text.toString().contains("'"));
		assertThat(load("messages_ja.properties").values()).noneMatch(text -> text.toString().contains("'"));
	}

	@Test
	void languageIsTheOneAskedFor() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.JAPAN);
			assertThat(new Messages(Locale.ENGLISH).text("fleet.contents")).startsWith("A fleet file");
			assertThat(new Messages(Locale.GERMAN).text("fleet.contents")).startsWith("A fleet file");
			assertThat(Messages.of(Map.of()).text("fleet.contents")).startsWith("デバイスファイル");
			assertThat(Messages.of(Map.of(Messages.OPTION_LOCALE, Locale.US)).text("fleet.contents"))
					.startsWith("A fleet file");
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void numbersAreNotGrouped() {
		assertThat(new Messages(Locale.ENGLISH).text("fleet.columns", 12345, 1000)).contains("12345");
	}

	@Test
	void controlCharactersOfFilesAreNotPrinted() {
		assertThat(new Messages(Locale.ENGLISH).text("fleet.column.twice", "s\0e\u001b\n")).contains("“s�e��”");
	}

	private static Set<String> placeholders(Object text) {
		return PLACEHOLDER.matcher(text.toString()).results().map(MatchResult::group)
				.collect(Collectors.toCollection(TreeSet::new));
	}

	private static Properties load(String name) throws IOException {
		Properties texts = new Properties();
		try (Reader reader = new InputStreamReader(Messages.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			texts.load(reader);
		}
		return texts;
	}
}
