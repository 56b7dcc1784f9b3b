package org.imprimatur.diagram.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;

import org.imprimatur.diagram.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class HtmlFormatTest {

	private static Document html(org.imprimatur.diagram.Representation representation) throws Exception {
		return Written.xml(Written.text("html", representation, Written.OPTIONS));
	}

	private static String policy(Document html) {
		return Written.elements(html, "meta").stream().filter(meta -> meta.getAttribute("http-equiv")
				.equals("Content-Security-Policy"))
				.map(meta -> meta.getAttribute("content")).findFirst().orElseThrow();
	}

	@Test
	void thePolicyAllowsItsOwnScriptAndStylesAndNothingElse() throws Exception {
		String text = Written.text("html", Samples.plan(), Written.OPTIONS);
		String policy = policy(Written.xml(text));
		assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe");
		for (String element : List.of("script", "style")) {
			int end = -1;
			for (int start = text.indexOf("<" + element + ">"); start > 0; start = text.indexOf("<" + element + ">",
					end)) {
				end = text.indexOf("</" + element + ">", start);
				String inside = text.substring(start + element.length() + 2, end);
				assertThat(policy).contains(hash(inside));
			}
			assertThat(end).isPositive();
		}
		assertThat(Written.elements(Written.xml(text), "*"))
				.noneMatch(element -> element.hasAttribute("style") || element.hasAttribute("src"));
	}

	private static String hash(String text) throws Exception {
		return "'sha256-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256")
				.digest(text.getBytes(StandardCharsets.UTF_8))) + "'";
	}

	@Test
	void theDrawingIsToldAsTextToo() throws Exception {
		Document html = html(Samples.plan());
		assertThat(Written.elements(html, "svg")).hasSize(1);
		assertThat(Written.elements(html, "li")).hasSize(17 + 9);
		assertThat(Written.elements(html, "strong")).extracting(Element::getTextContent)
				.contains("Sales laptops\n74 devices");
		assertThat(Written.elements(html, "tr")).hasSize(1 + Samples.plan().connections().size());
		assertThat(html.getDocumentElement().getAttribute("lang")).isEqualTo("en");
	}

	@Test
	void aTableIsATableToo() throws Exception {
		Document html = html(Samples.table());
		assertThat(Written.elements(html, "tr")).hasSize(21);
		assertThat(Written.elements(html, "td")).hasSize(160).extracting(Element::getTextContent)
				.contains("Not allowed\nRIM-203\nThe image is Pro, but the devices are licensed for Home.");
	}

	@ParameterizedTest
	@MethodSource("org.imprimatur.diagram.output.Hostile#texts")
	void hostileTextsStayTexts(String text) throws Exception {
		Document html = html(Hostile.drawing(text));
		assertThat(Written.elements(html, "script")).hasSize(1);
		assertThat(Written.elements(html, "img")).isEmpty();
		assertThat(Written.elements(html, "*")).allSatisfy(element -> {
			for (int i = 0; i < element.getAttributes().getLength(); i++)
				assertThat(element.getAttributes().item(i).getNodeName()).doesNotStartWith("on");
		});
		assertThat(Written.elements(html, "li")).hasSize(2);
	}
}
