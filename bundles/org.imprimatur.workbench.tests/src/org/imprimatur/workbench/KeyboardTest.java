package org.imprimatur.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** What the keyboard reaches is unambiguous. */
class KeyboardTest {

	private static final String OURS = "org.imprimatur.";
	private static final Pattern MNEMONIC = Pattern.compile("&(\\p{Alnum})");

	@Test
	void noKeyOfOursHasASecondCommandInItsContext() {
		Map<String, List<String>> commands = new HashMap<>();
		List<String> ours = new ArrayList<>();
		for (IConfigurationElement key : Platform.getExtensionRegistry().getConfigurationElementsFor("org.eclipse.ui.bindings")) {
			if (key.getName().equals("key") && key.getAttribute("commandId") != null) {
				String place = key.getAttribute("schemeId") + " " + key.getAttribute("contextId") + " "
						+ key.getAttribute("platform") + " " + key.getAttribute("sequence");
				List<String> there = commands.computeIfAbsent(place, none -> new ArrayList<>());
				if (!there.contains(key.getAttribute("commandId"))) {
					there.add(key.getAttribute("commandId"));
				}
				if (key.getContributor().getName().startsWith(OURS)) {
					ours.add(place);
				}
			}
		}
		assertThat(ours).isNotEmpty().allSatisfy(place -> assertThat(commands.get(place)).as(place).hasSize(1));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plugin.properties", "plugin_ja.properties" })
	void noMenuHasAMnemonicTwice(String language) throws Exception {
		Map<String, List<String>> labels = new HashMap<>();
		for (Bundle bundle : FrameworkUtil.getBundle(KeyboardTest.class).getBundleContext().getBundles()) {
			if (bundle.getSymbolicName().startsWith(OURS) && bundle.getEntry("plugin.xml") != null) {
				Menus menus = new Menus(read(bundle, language), labels);
				try (InputStream in = bundle.getEntry("plugin.xml").openStream()) {
					menus.add(DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(in)
							.getElementsByTagName("menuContribution"));
				}
			}
		}
		assertThat(labels).containsKeys("file", "edit", "window", "help");
		labels.forEach((menu, items) -> assertThat(items.stream().map(KeyboardTest::mnemonic).filter(it -> !it.isEmpty()))
				.as(menu + " " + items).doesNotHaveDuplicates());
	}

	private static String mnemonic(String label) {
		Matcher found = MNEMONIC.matcher(label);
		return found.find() ? found.group(1).toUpperCase(java.util.Locale.ROOT) : "";
	}

	private static Properties read(Bundle bundle, String name) throws IOException {
		Properties texts = new Properties();
		if (bundle.getEntry(name) != null) {
			try (InputStream in = bundle.getEntry(name).openStream()) {
				texts.load(new InputStreamReader(in, StandardCharsets.UTF_8));
			}
		}
		return texts;
	}

	/** Collects the labels of each menu. */
	private record Menus(Properties texts, Map<String, List<String>> labels) {

		void add(NodeList contributions) {
			for (int i = 0; i < contributions.getLength(); i++) {
				Element contribution = (Element) contributions.item(i);
				String[] place = contribution.getAttribute("locationURI").split("[:?]");
				if (!place[0].equals("toolbar")) {
					add(contribution, place[1]);
				}
			}
		}

		private void add(Element parent, String menu) {
			for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
				if (child instanceof Element item && !item.getAttribute("label").isEmpty()) {
					String label = item.getAttribute("label");
					labels.computeIfAbsent(menu, none -> new ArrayList<>())
							.add(label.startsWith("%") ? texts.getProperty(label.substring(1), label) : label);
					if (item.getTagName().equals("menu")) {
						add(item, item.getAttribute("id"));
					}
				}
			}
		}
	}
}
