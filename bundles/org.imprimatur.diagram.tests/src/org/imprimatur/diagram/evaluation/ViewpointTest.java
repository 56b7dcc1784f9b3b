package org.imprimatur.diagram.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Figure.Arrangement;
import org.imprimatur.diagram.LegendEntry;
import org.imprimatur.model.Estate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Evaluates {@code small/description/small.odesign} on a small estate. */
class ViewpointTest {

	private final Estate estate = SmallEstate.create();
	private Viewpoint viewpoint;

	@BeforeEach
	void read() throws IOException {
		viewpoint = read(Locale.ENGLISH);
	}

	private static Viewpoint read(Locale locale) throws IOException {
		return Viewpoint.read(ViewpointTest.class.getResource("small/description/small.odesign"),
				ViewpointTest.class.getClassLoader(), locale);
	}

	private Drawing nodes(Set<String> layers, Set<String> filters) {
		return (Drawing) viewpoint.show("nodes", estate, layers, filters);
	}

	private static Stream<String> ids(Drawing drawing) {
		return Stream.concat(drawing.figures().stream().map(Figure::id),
				drawing.connections().stream().map(edge -> "edge " + edge.id()));
	}

	@Test
	void tellsWhatItHas() throws IOException {
		assertThat(viewpoint.descriptions()).extracting(Viewpoint.Description::name, Viewpoint.Description::label)
				.startsWith(tuple("nodes", "All nodes"));
		Viewpoint.Description nodes = viewpoint.description("nodes").orElseThrow();
		assertThat(nodes.layers()).extracting(Viewpoint.Layer::name).containsExactly("extra", "more");
		assertThat(nodes.usualLayers()).containsExactly("extra");
		assertThat(nodes.filters()).extracting(Viewpoint.Filter::name).containsExactly("oldOnly", "noKeys");
		assertThat(viewpoint.description("none")).isEmpty();
		assertThat(read(Locale.JAPANESE).description("nodes").orElseThrow().label()).isEqualTo("すべてのノード");
		assertThatThrownBy(() -> viewpoint.show("none", estate)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("none");
	}

	@Test
	void firstConditionalStyleThatHoldsIsTaken() {
		assertThat(Rows.of(viewpoint.show("nodes", estate))).contains(
				"image:medium | image medium | scale-3 | plain |",
				"image:old | [de-DE, fr-FR] | red | plain |",
				"image:old and new | [] | red | plain | mark",
				"image:new | constant | green | plain | mark");
	}

	/** As Sirius mixes: each channel cut to a whole number, the nearest step outside the range of steps. */
	@Test
	void coloursBetweenStepsAreMixed() {
		estate.getImages().forEach(image -> image.setName("image"));
		List<Figure> images = ((Drawing) viewpoint.show("nodes", estate)).figures().stream()
				.filter(figure -> figure.mapping().equals("image")).toList();
		assertThat(images).extracting(figure -> figure.style().fill().light()).containsExactly(rgb(13, 29, 30),
				rgb(20, 50, 31), rgb(184, 15, 9), rgb(255, 0, 0), rgb(10, 20, 30));
		assertThat(images).extracting(figure -> figure.style().fill().name()).containsExactly("scale-3", "green",
				"scale-17", "red", "plain");
	}

	private static int rgb(int red, int green, int blue) {
		return red << 16 | green << 8 | blue;
	}

	@Test
	void darkPaletteHasTheColoursOfTheSameNames() {
		Figure agreement = ((Drawing) viewpoint.show("nodes", estate)).figures().getLast();
		assertThat(agreement.style().fill().light()).isEqualTo(rgb(10, 20, 30));
		assertThat(agreement.style().fill().dark()).isEqualTo(rgb(1, 2, 3));
	}

	@Test
	void candidatesAreOfTheDomainClassOnceEachAndFulfilThePrecondition() {
		assertThat(ids(nodes(Set.of(), Set.of()))).filteredOn(id -> id.startsWith("key:")).containsExactly("key:mak");
	}

	@Test
	void closestServiceOfAClassThatIsNotPublicIsCalled() {
		assertThat(Rows.of(viewpoint.show("nodes", estate))).contains("image:medium | image medium | scale-3 | plain |",
				"key:mak | element mak | plain | plain |");
	}

	@Test
	void layersThatAreOffShowNothing() {
		assertThat(ids(nodes(Set.of(), Set.of()))).noneMatch(id -> id.contains("agreement:") || id.contains("product:"));
		assertThat(ids((Drawing) viewpoint.show("nodes", estate))).contains("agreement:contract")
				.noneMatch(id -> id.contains("product:"));
		assertThat(ids(nodes(Set.of("extra", "more"), Set.of()))).contains("agreement:contract", "product:pro",
				"product:home");
	}

	@Test
	void filtersHideNodesAndTheirEdgesAndEdges() {
		assertThat(ids(nodes(Set.of(), Set.of("oldOnly", "noKeys")))).containsExactly("image:old", "image:old and new",
				"edge derived:image:old>image:old and new");
		estate.getImages().get(2).setName("neither");
		assertThat(ids(nodes(Set.of(), Set.of("oldOnly")))).filteredOn(id -> id.contains("derived")).isEmpty();
	}

	@Test
	void edgesOfElementsAndOfReferences() {
		assertThat(ids((Drawing) viewpoint.show("nodes", estate)).filter(id -> id.startsWith("edge "))).containsExactly(
				"edge derived:image:medium>image:old", "edge derived:image:old>image:old and new",
				"edge derived:image:medium>image:new", "edge uses:image:old>key:mak",
				"edge uses:image:old>agreement:contract", "edge uses:image:new>key:mak",
				"edge uses:image:new>agreement:contract", "edge oldUses:image:old>key:mak");
		assertThat(Rows.of(viewpoint.show("nodes", estate))).contains(
				"edge derived:image:medium>image:old | 10 | plain |", "edge derived:image:medium>image:new |  | green |");
	}

	@Test
	void badgesAreNamedAndStandOnTheirCorner() {
		Drawing drawing = (Drawing) viewpoint.show("nodes", estate);
		Badge badge = drawing.figures().stream().filter(figure -> figure.id().equals("image:new")).findFirst()
				.orElseThrow().badges().getFirst();
		assertThat(badge.corner()).isEqualTo(Badge.Corner.NORTH_EAST);
		assertThat(badge.tooltip()).isEqualTo("new");
		assertThat(badge.image().getPath()).endsWith("small/icons/mark.svg");
		assertThat(drawing.legend()).extracting(LegendEntry::label).startsWith("Marked");
	}

	@Test
	void containersHoldWhatLiesInTheirElements() {
		Drawing boxes = (Drawing) viewpoint.show("boxes", estate);
		assertThat(Rows.of(boxes)).contains("plan:plan | plan | plain | plain |", "  wave:wave | wave | plain | plain |",
				"    deployment:deployment | deployment | plain | plain |", "  wave:empty wave | empty wave | plain | plain |",
				"edge deploys:deployment:deployment>image:medium |  | plain |");
		Figure plan = boxes.figures().stream().filter(Figure::isContainer).findFirst().orElseThrow();
		assertThat(plan.arrangement()).isEqualTo(Arrangement.HORIZONTAL);
		assertThat(plan.children()).extracting(Figure::arrangement).containsOnly(Arrangement.LIST);
		assertThat(boxes.figures().getFirst().rank()).isGreaterThan(plan.rank());
	}

	@Test
	void linesOfAnEditionTableHaveCellsWhereTheyHaveTheFeature() {
		assertThat(Rows.of(viewpoint.show("orders", estate))).containsExactly("title | estate",
				"column quantity | amount | red", "column kind | estate | red",
				"line agreement:contract | contract | red", "  kind | element contract | red",
				"  line purchase:first | first | green", "    quantity | 3 | green", "    kind | element first | green",
				"  line purchase:second | second | green", "    quantity | 8 | red", "    kind | element second | green");
	}

	@Test
	void firstIntersectionThatFitsFillsACell() {
		assertThat(Rows.of(viewpoint.show("fit", estate))).containsExactly("title | estate",
				"column image:medium | medium | plain", "column image:old | old | plain",
				"column image:old and new | old and new | plain", "column image:new | new | plain",
				"column image:early | early | plain", "line product:pro | pro | plain", "  image:medium | any | green",
				"  image:old | old of pro | red", "  image:early | any | green", "line product:home | home | plain",
				"  image:old and new | old and new of home | red", "  image:new | any | green");
	}
}
