package org.imprimatur.design;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.NodeList;

/** The specification's versions, and the labels and icons beside it. What it says is checked where it is drawn. */
class SpecificationFilesTest {

	private static final Pattern KEY = Pattern.compile("\"%([^\"]+)\"");
	private static final Pattern ICON = Pattern.compile("\"/org\\.imprimatur\\.design/(icons/[^\"]+)\"");
	private static final Pattern DECORATION = Pattern.compile("<decorationDescriptions [^>]*name=\"(\\w+)\"");

	/** Those of Sirius 7.x; the table metamodel has them too. */
	@Test
	void namespacesAndVersionAreThoseOfSirius() throws Exception {
		Element group = xml(Specification.PATH).getDocumentElement();
		assertThat(group.getAttribute("version")).isEqualTo("12.0.0.201704030900");
		Map<String, String> namespaces = new HashMap<>();
		NamedNodeMap attributes = group.getAttributes();
		for (int i = 0; i < attributes.getLength(); i++) {
			if (attributes.item(i).getNodeName().startsWith("xmlns:")) {
				namespaces.put(attributes.item(i).getLocalName(), attributes.item(i).getNodeValue());
			}
		}
		String sirius = "http://www.eclipse.org/sirius/";
		assertThat(namespaces.values()).containsExactlyInAnyOrder("http://www.omg.org/XMI",
				"http://www.w3.org/2001/XMLSchema-instance", sirius + "description/1.1.0",
				sirius + "description/tool/1.1.0", sirius + "description/validation/1.1.0",
				sirius + "diagram/description/1.1.0", sirius + "diagram/description/style/1.1.0",
				sirius + "diagram/description/tool/1.1.0", sirius + "diagram/description/filter/1.1.0",
				sirius + "table/description/1.1.0");
	}

	@Test
	void everyLabelIsThereInBothLanguagesAndUsed() throws IOException {
		Set<String> used = found(KEY);
		found(DECORATION).forEach(name -> used.add("decoration." + name));
		for (String file : Set.of("plugin.properties", "plugin_ja.properties")) {
			Map<String, String> labels = properties(file);
			assertThat(labels.keySet()).as(file).isEqualTo(used);
			assertThat(labels).as(file).allSatisfy((key, label) -> assertThat(label).isNotBlank());
		}
	}

	@Test
	void everyIconIsAHarmlessDrawing() throws Exception {
		Set<String> icons = found(ICON);
		assertThat(icons).isNotEmpty();
		for (String icon : icons) {
			Document drawing = xml(icon);
			assertThat(drawing.getDocumentElement().getLocalName()).isEqualTo("svg");
			NodeList parts = drawing.getElementsByTagName("*");
			for (int i = 0; i < parts.getLength(); i++) {
				Element part = (Element) parts.item(i);
				assertThat(part.getLocalName()).as(icon).isIn("svg", "g", "path", "circle", "rect", "polygon", "line");
				for (int j = 0; j < part.getAttributes().getLength(); j++) {
					assertThat(part.getAttributes().item(j).getNodeName()).as(icon).doesNotStartWith("on")
							.doesNotContain("href");
				}
			}
		}
	}

	@Test
	void noIconIsIdle() throws IOException {
		Path folder = Path.of("..", "org.imprimatur.design", "icons");
		assumeTrue(Files.isDirectory(folder));
		try (Stream<Path> files = Files.list(folder)) {
			assertThat(files.map(file -> "icons/" + file.getFileName()).collect(Collectors.toSet()))
					.isEqualTo(found(ICON));
		}
	}

	private static Set<String> found(Pattern pattern) throws IOException {
		Set<String> all = new TreeSet<>();
		Matcher matcher = pattern.matcher(text(Specification.PATH));
		while (matcher.find()) {
			all.add(matcher.group(1));
		}
		return all;
	}

	private static String text(String path) throws IOException {
		try (InputStream in = Specification.class.getResourceAsStream("/" + path)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Map<String, String> properties(String path) throws IOException {
		Properties properties = new Properties();
		try (Reader in = new InputStreamReader(Specification.class.getResourceAsStream("/" + path),
				StandardCharsets.UTF_8)) {
			properties.load(in);
		}
		return properties.stringPropertyNames().stream().collect(Collectors.toMap(key -> key, properties::getProperty));
	}

	private static Document xml(String path) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setNamespaceAware(true);
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		try (InputStream in = Specification.class.getResourceAsStream("/" + path)) {
			assertThat(in).as(path).isNotNull();
			return factory.newDocumentBuilder().parse(in);
		}
	}
}
