package org.imprimatur.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.Properties;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** The Japanese words for the platform's own texts fit the platform at hand. */
class PlatformTextsTest {

	private static final String FRAGMENTS = "org.imprimatur.nl.";
	private static final Pattern ARGUMENT = Pattern.compile("\\{\\d");

	/** A file of a fragment; the first part of its name is that of the host. */
	record Texts(Bundle host, URL japanese) {

		@Override
		public String toString() {
			return host.getSymbolicName() + japanese.getPath();
		}

		URL english() {
			return host.getEntry(japanese.getPath().replace("_ja.properties", ".properties"));
		}
	}

	static Stream<Texts> texts() {
		return Arrays.stream(FrameworkUtil.getBundle(PlatformTextsTest.class).getBundleContext().getBundles())
				.filter(bundle -> bundle.getSymbolicName().startsWith(FRAGMENTS)).flatMap(PlatformTextsTest::texts);
	}

	private static Stream<Texts> texts(Bundle fragment) {
		Bundle host = Platform.getBundle(fragment.getHeaders().get("Fragment-Host"));
		return Collections.list(fragment.findEntries("/", "*_ja.properties", true)).stream().map(file -> new Texts(host, file));
	}

	@ParameterizedTest
	@MethodSource("texts")
	void thePlatformStillHasEachText(Texts texts) throws IOException {
		assertThat(texts.english()).isNotNull();
		Properties english = read(texts.english());
		Properties japanese = read(texts.japanese());
		assertThat(english.stringPropertyNames()).containsAll(japanese.stringPropertyNames());
		for (String key : japanese.stringPropertyNames()) {
			assertThat(japanese.getProperty(key)).as(key).matches("(?s).*[\\u3040-\\u30ff\\u4e00-\\u9fff].*");
			assertThat(arguments(japanese, key)).as(key).isEqualTo(arguments(english, key));
		}
	}

	private static Set<String> arguments(Properties texts, String key) {
		return ARGUMENT.matcher(texts.getProperty(key)).results().map(MatchResult::group).collect(Collectors.toSet());
	}

	private static Properties read(URL file) throws IOException {
		Properties properties = new Properties();
		try (InputStream in = file.openStream()) {
			properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
		}
		return properties;
	}
}
