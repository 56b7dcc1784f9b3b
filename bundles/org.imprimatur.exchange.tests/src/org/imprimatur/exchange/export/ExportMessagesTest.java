package org.imprimatur.exchange.export;

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
import org.imprimatur.exchange.export.table.Column;
import org.imprimatur.exchange.export.table.PlanTables;
import org.imprimatur.exchange.export.table.Table;
import org.imprimatur.model.fleet.DeviceColumn;
import org.junit.jupiter.api.Test;

/** Everything has a word in both languages. */
class ExportMessagesTest {

	@Test
	void bothLanguagesSayTheSame() throws IOException {
		Properties english = load("messages.properties");
		Properties japanese = load("messages_ja.properties");
		assertThat(japanese.keySet()).isEqualTo(english.keySet());
		english.stringPropertyNames().forEach(key -> assertThat(placeholders(japanese.getProperty(key))).as(key)
				.isEqualTo(placeholders(english.getProperty(key))));
	}

	@Test
	void everyFormatColumnAndWorksheetHasAName() {
		Messages messages = new Messages(PlanExport.class, Locale.JAPANESE);
		for (PlanExport export : PlanExports.all()) {
			assertThat(export.label(Locale.ENGLISH)).isNotEqualTo(export.description(Locale.ENGLISH)).isNotBlank();
		}
		for (Table<?> table : new PlanTables(new SamplePlan().check()).all()) {
			assertThat(messages.text("sheet." + table.id().id())).isNotBlank();
			for (Column<?> column : table.columns()) {
				assertThat(messages.text("column." + column.key())).isNotBlank();
			}
		}
		for (DeviceColumn column : DeviceColumn.values()) {
			assertThat(messages.text("column." + column.header())).isNotBlank();
		}
	}

	@Test
	void formatsAreFoundByIdAndByFileName() {
		assertThat(PlanExports.byId("XLSX")).map(PlanExport::extension).contains("xlsx");
		assertThat(PlanExports.byFileName("plan.ICS")).map(PlanExport::id).contains("calendar");
		assertThat(PlanExports.byFileName("xlsx")).isEmpty();
		assertThat(PlanExports.byFileName("folder")).isEmpty();
	}

	private static Set<String> placeholders(String text) {
		return Pattern.compile("\\{\\d+\\}").matcher(text).results().map(MatchResult::group)
				.collect(Collectors.toSet());
	}

	private static Properties load(String name) throws IOException {
		Properties properties = new Properties();
		try (Reader reader = new InputStreamReader(PlanExport.class.getResourceAsStream(name),
				StandardCharsets.UTF_8)) {
			properties.load(reader);
		}
		return properties;
	}
}
