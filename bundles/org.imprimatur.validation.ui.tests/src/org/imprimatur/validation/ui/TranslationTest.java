package org.imprimatur.validation.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Path;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

	private static final String MESSAGES = "org/imprimatur/validation/ui/messages.properties";

	@ParameterizedTest
	@CsvSource({ "plugin.properties, plugin_ja.properties", MESSAGES + ", org/imprimatur/validation/ui/messages_ja.properties" })
	void japaneseHasEveryTextInJapaneseUnlessItIsAllPlaces(String english, String japanese) throws IOException {
		Properties texts = read(english);
		Properties translated = read(japanese);
		assertThat(translated.keySet()).isEqualTo(texts.keySet());
		assertThat(translated.values()).allSatisfy(text -> assertThat(((String) text).replaceAll("\\{\\d\\}|[:：（） ]", ""))
				.matches("(?s)|.*[\\u3040-\\u30ff\\u4e00-\\u9fff].*"));
	}

	@Test
	void everyMessageHasAText() throws IOException {
		assertThat(read(MESSAGES).keySet().stream().map(String.class::cast).collect(Collectors.toSet()))
				.isEqualTo(Arrays.stream(Messages.class.getFields()).filter(field -> field.getType() == String.class)
						.map(Field::getName).collect(Collectors.toSet()));
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = FileLocator.openStream(Platform.getBundle("org.imprimatur.validation.ui"), new Path(name), false)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
