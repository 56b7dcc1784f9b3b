package org.imprimatur.diagram.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.diagram.specification.SpecificationException;
import org.imprimatur.model.Estate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * What is said of a specification with a mistake in it: the small one with a piece replaced. The message names file, line
 * and element.
 */
class SpecificationErrorsTest {

	private final Estate estate = SmallEstate.create();

	@TempDir
	Path folder;

	@BeforeEach
	void copyWhatLiesBesideIt() throws IOException {
		Files.createDirectories(folder.resolve("icons"));
		for (String file : Set.of("plugin.properties", "plugin_ja.properties", "icons/mark.svg")) {
			try (InputStream in = SpecificationErrorsTest.class.getResourceAsStream("small/" + file)) {
				Files.copy(in, folder.resolve(file));
			}
		}
	}

	private static String small() throws IOException {
		try (InputStream in = SpecificationErrorsTest.class.getResourceAsStream("small/description/small.odesign")) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private void show(String specification) throws IOException {
		Path file = folder.resolve("description/small.odesign");
		Files.createDirectories(file.getParent());
		Files.writeString(file, specification);
		Viewpoint viewpoint = Viewpoint.read(file.toUri().toURL(), SmallServices.class.getClassLoader(), Locale.ENGLISH);
		viewpoint.descriptions().forEach(one -> viewpoint.show(one.name(), estate));
		viewpoint.descriptions().forEach(one -> viewpoint.show(one.name(), estate,
				one.layers().stream().map(Viewpoint.Layer::name).collect(Collectors.toSet()),
				one.filters().stream().map(Viewpoint.Filter::name).collect(Collectors.toSet())));
	}

	@ParameterizedTest
	@CsvFileSource(resources = "mistakes.txt", delimiter = '|', quoteCharacter = '`')
	void everyMistakeIsNamed(String right, String wrong, String element, String message) throws IOException {
		String small = small();
		int place = small.indexOf(right);
		assertThat(place).as("the small specification has it").isNotNegative();
		long line = small.substring(0, place).lines().count();
		assertThatThrownBy(() -> show(small.replace(right, wrong == null ? "" : wrong)))
				.isInstanceOf(SpecificationException.class)
				.hasMessageStartingWith("small.odesign:" + line + ": " + element + ": ").hasMessageContaining(message);
	}

	@Test
	void theSmallSpecificationHasNone() {
		assertThat(catchThrowable(() -> show(small()))).isNull();
	}

	@Test
	void documentTypesAreRefused() throws IOException {
		String declared = small().replace("?>\n", "?>\n<!DOCTYPE Group SYSTEM \"file:///etc/hostname\">\n");
		assertThatThrownBy(() -> show(declared)).isInstanceOf(SpecificationException.class)
				.hasMessageStartingWith("small.odesign:2: ").hasMessageContaining("document type");
	}

	@Test
	void whatIsNoXmlIsRefused() throws IOException {
		String small = small();
		assertThatThrownBy(() -> show(small.substring(0, small.indexOf("<layout")))).isInstanceOf(IOException.class)
				.hasMessageStartingWith("small.odesign:11: ");
		assertThatThrownBy(() -> show("name,version\n")).isInstanceOf(IOException.class)
				.hasMessageStartingWith("small.odesign:1: ");
		assertThatThrownBy(() -> show("")).isInstanceOf(IOException.class);
	}

	@Test
	void labelsThatAreNotThereAreNamed() throws IOException {
		Files.writeString(folder.resolve("plugin.properties"), "other=Other\n");
		assertThatThrownBy(() -> show(small())).isInstanceOf(SpecificationException.class)
				.hasMessageStartingWith("small.odesign:4: small/nodes: label: plugin.properties lacks nodes");
	}
}
