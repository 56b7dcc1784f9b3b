package org.imprimatur.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

	@ParameterizedTest
	@CsvSource({ "plugin.properties, plugin_ja.properties", //
			"org/imprimatur/workbench/messages.properties, org/imprimatur/workbench/messages_ja.properties", //
			"org/imprimatur/workbench/welcome/messages.properties, org/imprimatur/workbench/welcome/messages_ja.properties", //
			"org/imprimatur/workbench/wizards/messages.properties, org/imprimatur/workbench/wizards/messages_ja.properties", //
			"org/imprimatur/workbench/wizards/imports/messages.properties, org/imprimatur/workbench/wizards/imports/messages_ja.properties", //
			"org/imprimatur/workbench/wizards/exports/messages.properties, org/imprimatur/workbench/wizards/exports/messages_ja.properties", //
			"org/imprimatur/workbench/preferences/messages.properties, org/imprimatur/workbench/preferences/messages_ja.properties", //
			"org/imprimatur/workbench/help/messages.properties, org/imprimatur/workbench/help/messages_ja.properties", //
			"org/imprimatur/workbench/search/messages.properties, org/imprimatur/workbench/search/messages_ja.properties", //
			"org/imprimatur/workbench/navigator/messages.properties, org/imprimatur/workbench/navigator/messages_ja.properties", //
			"org/imprimatur/workbench/editor/messages.properties, org/imprimatur/workbench/editor/messages_ja.properties", //
			"org/imprimatur/workbench/editor/edit/messages.properties, org/imprimatur/workbench/editor/edit/messages_ja.properties", //
			"org/imprimatur/workbench/editor/form/messages.properties, org/imprimatur/workbench/editor/form/messages_ja.properties", //
			"org/imprimatur/workbench/editor/page/messages.properties, org/imprimatur/workbench/editor/page/messages_ja.properties", //
			"org/imprimatur/workbench/editor/tree/messages.properties, org/imprimatur/workbench/editor/tree/messages_ja.properties", //
			"org/imprimatur/workbench/audit/messages.properties, org/imprimatur/workbench/audit/messages_ja.properties", //
			"org/imprimatur/workbench/diagram/messages.properties, org/imprimatur/workbench/diagram/messages_ja.properties", //
			"org/imprimatur/workbench/waves/messages.properties, org/imprimatur/workbench/waves/messages_ja.properties", //
			"org/imprimatur/workbench/devices/messages.properties, org/imprimatur/workbench/devices/messages_ja.properties", //
			"org/imprimatur/workbench/devices/columns.properties, org/imprimatur/workbench/devices/columns_ja.properties" })
	void japaneseHasEveryTextInJapanese(String english, String japanese) throws IOException {
		Properties texts = read(english);
		Properties translated = read(japanese);
		assertThat(translated.keySet()).isEqualTo(texts.keySet());
		assertThat(translated.values()).allSatisfy(text -> assertThat((String) text).matches("(?s).*[\\u3040-\\u30ff\\u4e00-\\u9fff].*"));
	}

	@Test
	void everyMessageHasAText() throws IllegalAccessException {
		for (Field message : Arrays.stream(Messages.class.getDeclaredFields()).filter(field -> field.getType() == String.class).toList()) {
			assertThat((String) message.get(null)).as(message.getName()).doesNotStartWith("NLS missing message");
		}
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = FileLocator.openStream(Platform.getBundle("org.imprimatur.workbench"), new Path(name), false)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
