package org.imprimatur.diagram.output;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EcoreFactory;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.samples.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

class SvgFormatTest {

	static Stream<Representation> samples() {
		return Stream.of(Samples.plan(), Samples.lineage(), Samples.fleet(), Samples.japanese(), Samples.table());
	}

	private static Document svg(Representation representation) throws Exception {
		return Written.xml(Written.text("svg", representation, Written.OPTIONS));
	}

	@ParameterizedTest
	@MethodSource("samples")
	void isWellFormedWithUniqueIdsAndAccessibleTitles(Representation sample) throws Exception {
		Document svg = svg(sample);
		List<String> ids = Written.elements(svg, "*").stream().map(element -> element.getAttribute("id"))
				.filter(id -> !id.isEmpty()).toList();
		assertThat(ids).doesNotHaveDuplicates();
		Element root = svg.getDocumentElement();
		assertThat(root.getAttribute("role")).isEqualTo("img");
		assertThat(ids).contains(root.getAttribute("aria-labelledby").split(" "));
		assertThat(Written.elements(svg, "title").getFirst().getTextContent()).isEqualTo(sample.title());
		assertThat(Written.elements(svg, "desc").getFirst().getTextContent()).isEqualTo(sample.description());
	}

	@Test
	void everyFigureAndEdgeIsAGroupWithItsTextAndTooltip() throws Exception {
		Drawing plan = Samples.plan();
		Document svg = svg(plan);
		assertThat(elements(svg, "figure")).containsExactlyInAnyOrderElementsOf(
				plan.figures().stream().flatMap(figure -> Stream.concat(Stream.of(figure), figure.children().stream()))
				.map(Figure::id).toList());
		assertThat(elements(svg, "edge")).containsExactlyElementsOf(plan.connections().stream().map(edge -> edge.id())
				.toList());
		assertThat(Written.elements(svg, "text")).extracting(Element::getTextContent)
				.contains("Enterprise Agreement 8412", "deploys",
				"Windows 11 Enterprise E3, 1,240 seats", "As of December 1, 2026", "To be confirmed");
		assertThat(Written.elements(svg, "title")).extracting(Element::getTextContent)
				.contains("Tooltip of a1", "Verdict: error");
	}

	private static List<String> elements(Document svg, String kind) {
		return Written.elements(svg, "g").stream().filter(group -> group.getAttribute("class").equals(kind))
				.map(group -> group.getAttribute("data-element")).toList();
	}

	@Test
	void badgesAreSymbolsThatAreUsed() throws Exception {
		Document svg = svg(Samples.plan());
		List<String> symbols = Written.elements(svg, "symbol").stream().map(symbol -> "#" + symbol.getAttribute("id"))
				.toList();
		assertThat(symbols).hasSize(3);
		assertThat(Written.elements(svg, "use")).hasSize(9 + 2)
				.allMatch(use -> symbols.contains(use.getAttribute("href")));
		assertThat(Written.elements(svg, "*")).noneMatch(element -> element.hasAttribute("style"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "LIGHT", "DARK", "AUTO" })
	void themesAreStyleSheets(String theme) throws Exception {
		String svg = Written.text("svg", Samples.plan(), Written.OPTIONS.withTheme(Theme.valueOf(theme)));
		assertThat(svg.contains("#fbe6e3")).isEqualTo(!theme.equals("DARK"));
		assertThat(svg.contains("#4d1e1a")).isEqualTo(!theme.equals("LIGHT"));
		assertThat(svg.contains("prefers-color-scheme:dark")).isEqualTo(theme.equals("AUTO"));
	}

	@Test
	void japaneseWordsStandAroundJapaneseDrawings() throws Exception {
		OutputOptions japanese = OutputOptions.of(Locale.JAPANESE, Written.OPTIONS.date());
		assertThat(Written.text("svg", Samples.japanese(), japanese))
				.contains(">2026年12月1日 現在<", "lang=\"ja\"", ">許諾<");
	}

	@Test
	void onlyHarmlessLinksAreWritten() throws Exception {
		Figure sample = Samples.plan().figures().getFirst();
		Figure linked = new Figure("l", "m", 0, EcoreFactory.eINSTANCE.createEClass(), "Linked", "", sample.style(),
				sample.arrangement(),
				sample.size(), List.of(), List.of());
		Drawing drawing = new Drawing("", "", List.of(linked), List.of(), List.of());
		assertThat(Written.text("svg", drawing, Written.OPTIONS.withLinks(element -> Optional.of("plan.html#l"))))
				.contains("<a href=\"plan.html#l\">");
		assertThat(Written.text("svg", drawing, Written.OPTIONS.withLinks(element ->
				Optional.of("javascript:alert(1)")))).doesNotContain("<a ");
		assertThat(Written.text("svg", drawing, Written.OPTIONS)).doesNotContain("<a ");
	}

	@ParameterizedTest
	@MethodSource("org.imprimatur.diagram.output.Hostile#texts")
	void hostileTextsStayTexts(String text) throws Exception {
		Document svg = svg(Hostile.drawing(text));
		assertThat(elements(svg, "figure")).hasSize(2);
		assertThat(Written.elements(svg, "*")).extracting(Element::getTagName)
				.containsOnly("svg", "title", "desc", "style", "defs", "g", "rect", "path", "text");
	}

	@Test
	void theSameDrawingMakesTheSameBytes() throws Exception {
		assertThat(Written.text("svg", Samples.plan(), Written.OPTIONS))
				.isEqualTo(Written.text("svg", Samples.plan(), Written.OPTIONS));
	}

	@Test
	void aTableHasItsHeadsAndCells() throws Exception {
		Document svg = svg(Samples.table());
		assertThat(elements(svg, "cell")).hasSize(160).contains("l0c0", "l19c7");
		assertThat(elements(svg, "column-head")).hasSize(8);
		assertThat(elements(svg, "line-head")).hasSize(20);
	}
}
