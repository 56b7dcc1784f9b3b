package org.imprimatur.examples;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.imprimatur.model.Estate;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.rule.RuleEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ExamplesTest {

	private static final CheckOptions OPTIONS = CheckOptions.on(LocalDate.of(2026, 12, 1));

	@TempDir
	Path folder;

	static List<String> names() {
		return Examples.names();
	}

	private Estate load(String name) throws IOException {
		Examples.copy(name, folder.resolve(name));
		return new EstateStore().load(folder.resolve(name).resolve(name + ".imprimatur"), Progress.NONE);
	}

	private CheckResult check(String name) throws IOException {
		return Checker.check(load(name), OPTIONS);
	}

	private static List<String> open(CheckResult result, Severity bar) {
		return result.findings().stream().filter(finding -> finding.counts(bar))
				.map(finding -> finding.rule() + " " + finding.severity() + " " + finding.element().getId() + " "
						+ finding.devices().size())
				.sorted().toList();
	}

	@ParameterizedTest
	@MethodSource("names")
	void savedAgainIsTheSameFile(String name) throws IOException {
		Estate estate = load(name);
		Path target = folder.resolve(name);
		List<Path> files;
		try (Stream<Path> all = Files.list(target)) {
			files = all.toList();
		}
		List<String> before = texts(files);
		estate.getFleets().forEach(fleet -> fleet.eResource().setModified(true));
		new EstateStore().save(estate, Progress.NONE);
		assertThat(texts(files)).isEqualTo(before);
	}

	private static List<String> texts(List<Path> files) throws IOException {
		List<String> texts = new ArrayList<>();
		for (Path file : files) {
			texts.add(Files.readString(file));
		}
		return texts;
	}

	@Test
	void twoHundredPcsMayBeReimaged() throws IOException {
		CheckResult result = check("two-hundred-pcs");

		assertThat(result.devices()).isEqualTo(200);
		assertThat(open(result, Severity.WARN)).isEmpty();
	}

	@Test
	void enterpriseHasWhatItsNoteTells() throws IOException {
		CheckResult result = check("enterprise");

		assertThat(open(result, Severity.ADVICE)).containsExactly(
				"RIM-102 ERROR deploy-kobe 40",
				"RIM-203 ERROR deploy-nagoya 6",
				"RIM-204 ERROR deploy-nagoya 4",
				"RIM-205 ERROR deploy-nagoya 6",
				"RIM-507 WARN deploy-stuttgart 3",
				"RIM-514 WARN deploy-nagoya 6",
				"RIM-603 ADVICE deploy-servers 12",
				"RIM-801 ADVICE deploy-engineers 60",
				"RIM-801 ADVICE deploy-kobe 40",
				"RIM-801 ADVICE deploy-managers 24",
				"RIM-801 ADVICE deploy-nagoya 190",
				"RIM-801 ADVICE deploy-servers 12",
				"RIM-801 ADVICE deploy-stuttgart 81",
				"RIM-802 ADVICE deploy-managers 24");
		assertThat(result.findings()).filteredOn(finding -> finding.settlement().isPresent())
				.extracting(Finding::rule, finding -> finding.settlement().get().by().getId())
				.containsExactlyInAnyOrder(tuple("RIM-601", "dell-permission"),
						tuple("RIM-901", "old-proof"));
	}

	@Test
	void galleryShowsEveryRule() throws IOException {
		CheckResult result = check("gallery");

		TreeSet<String> shown = result.findings().stream().map(Finding::rule).collect(toCollection(TreeSet::new));
		assertThat(shown).containsAll(OPTIONS.book().entries().stream().map(RuleEntry::id)
				.filter(id -> id.startsWith("RIM-")).toList());
	}
}
