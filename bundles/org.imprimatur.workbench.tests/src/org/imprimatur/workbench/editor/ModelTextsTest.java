package org.imprimatur.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.edit.ModelIcons;
import org.imprimatur.model.edit.ModelTexts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The model's classes have texts in both languages, and icons. */
class ModelTextsTest {

	static Stream<EClass> classes() {
		return ImprimaturPackage.eINSTANCE.getEClassifiers().stream().filter(EClass.class::isInstance)
				.map(EClass.class::cast).filter(type -> !type.isAbstract());
	}

	@ParameterizedTest
	@MethodSource("classes")
	void aClassIsNamedAndPictured(EClass type) throws IOException {
		assertThat(ModelTexts.type(type)).isNotBlank();
		try (InputStream icon = ModelIcons.of(type).openStream()) {
			assertThat(new String(icon.readAllBytes(), StandardCharsets.UTF_8)).startsWith("<svg");
		}
	}

	@ParameterizedTest
	@MethodSource("classes")
	void itsFeaturesAreNamed(EClass type) {
		List<EStructuralFeature> features = type.getEAllStructuralFeatures();
		assertThat(features).allSatisfy(feature -> assertThat(ModelTexts.feature(feature)).isNotBlank());
	}

	@Test
	void japaneseHasEveryText() throws IOException {
		assertThat(read("texts_ja.properties").keySet()).isEqualTo(read("texts.properties").keySet());
	}

	private static Properties read(String name) throws IOException {
		Properties texts = new Properties();
		try (InputStream in = ModelTexts.class.getResourceAsStream(name)) {
			texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return texts;
	}
}
