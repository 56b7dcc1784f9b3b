package org.imprimatur.exchange.glpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.InventoryFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inventories of agents that are damaged or hostile: nothing is imported, and the message says where and why. */
class AgentDamageTest {

	@TempDir
	Path folder;
	private InventoryFolder files;

	@BeforeEach
	void prepare() {
		files = new InventoryFolder(folder, new GlpiImporter());
	}

	private ImportProblem damage(String name, String text) throws IOException {
		return files.damage(files.write(name, text)).getFirst();
	}

	@Test
	void readsNothingFromOutside() throws IOException {
		Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET-SERIAL");
		String attack = files.text("agent.xml").replace("<REQUEST>",
				"<!DOCTYPE REQUEST [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>\n<REQUEST>")
				.replace("<SSN>CZC0479792", "<SSN>&x;");
		ImportProblem problem = damage("xxe.xml", attack);
		assertThat(problem.line()).isEqualTo(2);
		assertThat(problem.toString()).contains("document type").doesNotContain("SECRET");
	}

	@Test
	void expandsNoEntities() throws IOException {
		assertThat(damage("laughs.xml", "<?xml version=\"1.0\"?>\n<!DOCTYPE REQUEST [<!ENTITY a \"ha\">"
				+ "<!ENTITY b \"&a;&a;&a;&a;\">]>\n<REQUEST><CONTENT>&b;</CONTENT></REQUEST>").line()).isEqualTo(2);
		assertThat(damage("entity.xml", files.text("agent.xml").replace("<SSN>", "<SSN>&unknown;")).line())
				.isEqualTo(18);
	}

	@Test
	void refusesDeepNesting() throws IOException {
		assertThat(damage("deep.xml", "<REQUEST><CONTENT>" + "<A>".repeat(10_000)).message()).contains("nested");
		assertThat(damage("deep.json", "{\"content\": {\"bios\": " + "[".repeat(100_000)).message()).contains("nested");
	}

	@Test
	void refusesEndlessTexts() throws IOException {
		String endless = "x".repeat(1 << 18);
		assertThat(damage("long.xml", files.text("agent.xml").replace("CZC0479792", endless)).message())
				.contains("longer");
		assertThat(damage("long.json", files.text("agent.json").replace("7XK2M13", endless)).message())
				.contains("longer");
		assertThat(damage("blank.json", files.text("agent.json").replace("\"ssn\":", "\"ssn\":" + " ".repeat(1 << 18)))
				.message()).contains("longer");
		assertThat(files.damage(files.write("unread.json",
				files.text("agent.json").replace("\"Laptop\"", '"' + endless + '"')))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "agent.xml", "agent.json" })
	void namesWhereFileIsCutOff(String fixture) throws IOException {
		String text = files.text(fixture);
		ImportProblem problem = damage(fixture, text.substring(0, text.indexOf("VERSIONCLIENT") < 0
				? text.indexOf("versionclient") : text.indexOf("VERSIONCLIENT")));
		assertThat(problem.line()).isGreaterThan(30);
	}

	@Test
	void namesLinesOfJsonErrors() throws IOException {
		assertThat(damage("a.json", "{\n\"content\": {\n\"bios\": {'ssn': 1}}}").line()).isEqualTo(3);
		assertThat(damage("a.json", "{\n\"content\": {}}\n{}").line()).isEqualTo(3);
		assertThat(damage("a.json", "[1]").message()).contains("JSON");
		assertThat(damage("a.json", "{\"content\": {\"bios\": {\"ssn\": \"\\uZZZZ\"}}}").message()).contains("JSON");
	}

	@Test
	void namesBytesThatAreNoText() throws IOException {
		String json = files.text("agent.json").replace("taro", "Gerät");
		ImportProblem inJson = files.damage(files.write("a.json", json, StandardCharsets.ISO_8859_1)).getFirst();
		assertThat(inJson.message()).contains("encoding");
		String xml = files.text("agent.xml").replace("marie", "Gerät");
		ImportProblem inXml = files.damage(files.write("a.xml", xml, StandardCharsets.ISO_8859_1)).getFirst();
		assertThat(inXml.message()).contains("encoding");
		assertThat(damage("b.xml", files.text("agent.xml").replace("UTF-8", "KLINGON")).line()).isEqualTo(1);
	}

	@Test
	void refusesOtherXml() throws IOException {
		assertThat(damage("a.xml", "<WIM/>").message()).contains("no inventory");
		assertThat(damage("b.xml", "<html><body></html>").message()).contains("no inventory");
	}

	@Test
	void tellsAllFilesThatAreDamaged() throws IOException {
		assertThat(files.damage(files.write("a.xml", "<REQUEST>"), files.fixture("agent.json"),
				files.write("b.json", "{"), files.write("c.csv", "")))
				.extracting(problem -> problem.file().getFileName().toString())
				.containsExactly("a.xml", "b.json", "c.csv");
	}
}
