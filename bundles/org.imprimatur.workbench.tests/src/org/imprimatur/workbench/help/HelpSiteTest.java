package org.imprimatur.workbench.help;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.imprimatur.validation.rule.RuleBook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HelpSiteTest {

	private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"#]+)\"");

	private final Locale before = Locale.getDefault();

	@TempDir
	private Path folder;

	@AfterEach
	void restore() {
		Locale.setDefault(before);
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyPageIsThereAndNoLinkIsBroken(String language) throws Exception {
		Locale.setDefault(Locale.forLanguageTag(language));
		new HelpSite().write(folder);
		for (HelpTopic topic : HelpTopic.values()) {
			String page = Files.readString(folder.resolve(topic.id() + ".html"));
			assertThat(page).contains("<h1>", "lang=\"" + language + "\"");
			for (Matcher link = LINK.matcher(page); link.find();) {
				assertThat(folder.resolve(link.group(1))).as(topic + " " + link.group(1)).exists();
			}
		}
		String keep = System.getProperty("imprimatur.screens");
		if (keep != null) {
			try (var files = Files.list(folder)) {
				for (Path file : files.toList()) {
					Path copy = Path.of(keep, "help-" + language, file.getFileName().toString());
					Files.createDirectories(copy.getParent());
					Files.copy(file, copy, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
				}
			}
		}
	}

	@org.junit.jupiter.api.Test
	void referencesNameAllThereIs() throws Exception {
		new HelpSite().write(folder);
		List<String> types = PlanReference.classes().stream().map(type -> "id=\"" + type.getName() + "\"").toList();
		assertThat(Files.readString(folder.resolve("plan-file.html"))).contains(types);
		assertThat(Files.readString(folder.resolve("rules.html")))
				.contains(RuleBook.installed().entries().stream().map(rule -> "id=\"" + rule.id() + "\"").toList());
	}
}
