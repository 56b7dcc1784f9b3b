package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Properties;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.Platform;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.common.tools.api.util.MessageTranslator;
import org.eclipse.sirius.viewpoint.description.IdentifiedElement;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationTest {

	@ParameterizedTest
	@CsvSource({ "plugin.properties, plugin_ja.properties",
			"org/imprimatur/sirius/messages.properties, org/imprimatur/sirius/messages_ja.properties" })
	void japaneseHasEveryTextInJapanese(String english, String japanese) throws IOException {
		Properties translated = read(japanese);
		assertThat(translated.keySet()).isEqualTo(read(english).keySet());
		assertThat(translated.values())
				.allSatisfy(text -> assertThat((String) text).matches("(?s).*[\\u3040-\\u30ff\\u4e00-\\u9fff].*"));
	}

	@Test
	void everyMessageHasAText() {
		assertThat(Arrays.stream(Messages.class.getDeclaredFields()).filter(field -> field.getType() == String.class))
				.isNotEmpty().allSatisfy(TranslationTest::hasText);
	}

	private static void hasText(Field message) throws IllegalAccessException {
		assertThat((String) message.get(null)).as(message.getName()).doesNotStartWith("NLS missing message");
	}

	/** Sirius looks labels up in the plugin.properties of the specification's bundle. */
	@Test
	void everyLabelOfTheSpecificationHasAText() {
		Viewpoint viewpoint = ViewpointRegistry.getInstance().getViewpoints().stream()
				.filter(one -> one.getName().equals(EstateRepresentations.VIEWPOINT)).findFirst().orElseThrow();
		assertThat(viewpoint.eAllContents()).toIterable().filteredOn(IdentifiedElement.class::isInstance)
				.map(IdentifiedElement.class::cast).filteredOn(one -> one.getLabel() != null).isNotEmpty()
				.allSatisfy(one -> assertThat(MessageTranslator.INSTANCE.getMessage(one, one.getLabel())).as(one.getName())
						.isNotBlank().doesNotStartWith("%"));
	}

	private static Properties read(String name) throws IOException {
		Properties properties = new Properties();
		try (var in = FileLocator.openStream(Platform.getBundle("org.imprimatur.sirius"), IPath.fromPortableString(name), false)) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
