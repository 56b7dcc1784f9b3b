package org.imprimatur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.imprimatur.exchange.report.content.Section;
import org.imprimatur.exchange.report.content.Sections;
import org.imprimatur.exchange.report.page.ReportPage;
import org.junit.jupiter.api.Test;

/** The words of reports: complete in both languages, and all that templates ask for. */
class ReportMessagesTest {

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(Section.class.getResourceAsStream(name), StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = load("messages.properties");
		Properties japanese = load("messages_ja.properties");
		assertThat(japanese.keySet()).isEqualTo(english.keySet());
		for (String key : english.stringPropertyNames()) {
			assertThat(new MessageFormat(japanese.getProperty(key), Locale.JAPANESE).getFormatsByArgumentIndex()).as(key)
					.hasSameSizeAs(new MessageFormat(english.getProperty(key), Locale.ENGLISH).getFormatsByArgumentIndex());
			assertThat(english.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
			assertThat(japanese.getProperty(key)).as(key).isNotBlank().doesNotContain("'");
		}
	}

	@Test
	void templatesFindTheirWords() throws IOException {
		Properties english = load("messages.properties");
		for (Section section : Sections.all()) {
			List<String> keys = keys(section.id());
			assertThat(english.stringPropertyNames()).as(section.id()).containsAll(keys);
		}
	}

	private static List<String> keys(String section) throws IOException {
		try (InputStream template = ReportPage.class.getResourceAsStream("templates/" + section + ".ftlh")) {
			String text = new String(template.readAllBytes(), StandardCharsets.UTF_8);
			return Pattern.compile("\\bt\\(\"([\\w.]+)\"[,)]").matcher(text).results()
					.map((MatchResult match) -> match.group(1)).toList();
		}
	}
}
