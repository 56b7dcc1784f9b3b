package org.imprimatur.diagram.specification;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.imprimatur.design.Specification;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Checks the shipped specification as far as that goes without Sirius, tools and validation rules included: above all
 * what Sirius's own checks let pass. That every element, attribute and value is known is checked by reading it.
 */
class ShippedSpecificationTest {

	/** To what references may refer; those that are not listed refer to mappings, those to colours apart. */
	private static final Map<String, Set<String>> REFERENCES = Map.of("labelDirectEdit", Set.of("DirectEditLabel"),
			"deletionDescription", Set.of("DeleteElementDescription"), "doubleClickDescription",
			Set.of("DoubleClickDescription"), "dropDescriptions", Set.of("ContainerDropDescription"), "reconnections",
			Set.of("ReconnectEdgeDescription"), "associatedColor", Set.of("UserFixedColor"));

	private static final Set<String> MAPPINGS = Set.of("NodeMapping", "ContainerMapping", "EdgeMapping", "LineMapping",
			"ElementColumnMapping", "FeatureColumnMapping", "IntersectionMapping");
	private static final Set<String> COLOURS = Set.of("UserFixedColor", "InterpolatedColor");
	private static final Set<String> TOOLS_USED_BY_MAPPINGS = Set.of("DirectEditLabel", "DeleteElementDescription",
			"DoubleClickDescription", "ContainerDropDescription", "ReconnectEdgeDescription");
	private static final Set<String> NAMED = Set.of("ownedViewpoints", "ownedRepresentations", "additionalLayers",
			"toolSections", "ownedTools", "ownedRules", "decorationDescriptions", "userColorsPalettes", "entries");

	private static SpecificationCheck check;
	private static SpecElement group;

	@TempDir
	Path folder;

	@BeforeAll
	static void readIt() throws IOException {
		check = SpecificationCheck.of(Specification.location());
		group = check.group();
	}

	@Test
	void expressionsFitWhereTheyStand() {
		assertThat(check.problems()).isEmpty();
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			feature:agreements                | feature:contracts             | Estate has no feature contracts
			service:keyLabel                  | service:imageLabel            | no service imageLabel takes a Key
			service:keyLabel                  | service:keyName               | no service keyName takes a Key
			service:columnSemantic.cellLabel(lineSemantic) | service:columnSemantic.cellLabel | no service cellLabel takes a Image
			feature:keys                      | feature:groups                | but wanted are
			var:container                     | var:containe                  | there is no variable containe
			valueExpression="var:target"      | valueExpression="var:source"  | does not take
			featureName="groups"              | featureName="devices"         | Deployment has no feature devices
			referenceName="images"            | referenceName="keys"          | Estate.keys does not take
			service:element.isImage           | service:dragged.isImage       | there is no variable dragged
			service:newContainer.deployImage  | service:oldContainer.deployImage | no service deployImage takes a EObject
			org.imprimatur.sirius.quickFix    | org.imprimatur.sirius.slowFix | there is no action
			""")
	void mistakesAreNoticed(String right, String wrong, String problem) throws IOException {
		try (InputStream in = Specification.location().openStream()) {
			String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
			Path mistaken = Files.writeString(folder.resolve("mistaken.odesign"), text.replace(right, wrong));
			assertThat(SpecificationCheck.of(mistaken.toUri().toURL()).problems())
					.anySatisfy(one -> assertThat(one).matches("mistaken.odesign:\\d+: imprimatur/.+").contains(problem));
		}
	}

	@Test
	void everyServiceIsCalled() {
		Set<String> offered = group.child("ownedViewpoints").orElseThrow().children("ownedJavaExtensions").stream()
				.flatMap(extension -> services(extension.text("qualifiedClassName"))).collect(Collectors.toSet());
		assertThat(check.called().stream().map(ShippedSpecificationTest::signature).collect(Collectors.toSet()))
				.containsExactlyInAnyOrderElementsOf(offered);
	}

	private static Stream<String> services(String name) {
		try {
			return Stream.of(Class.forName(name).getDeclaredMethods())
					.filter(method -> Modifier.isPublic(method.getModifiers())).map(ShippedSpecificationTest::signature);
		} catch (ClassNotFoundException e) {
			throw new AssertionError(e);
		}
	}

	private static String signature(Method method) {
		return method.getDeclaringClass().getSimpleName() + "." + method.getName() + Stream.of(method.getParameterTypes())
				.map(Class::getSimpleName).collect(Collectors.joining(", ", "(", ")"));
	}

	@Test
	void referencesLeadToElementsOfTheRightKind() {
		Elements.under(group).forEach(element -> element.attributes().forEach(attribute -> {
			if (element.text(attribute).startsWith("//")) {
				assertThat(element.links(attribute)).as(element + " " + attribute)
						.allSatisfy(target -> assertThat(target.type()).isIn(allowed(attribute)));
			}
		}));
	}

	private static Set<String> allowed(String attribute) {
		boolean colour = attribute.toLowerCase(Locale.ROOT).endsWith("color");
		return REFERENCES.getOrDefault(attribute, colour ? COLOURS : MAPPINGS);
	}

	@Test
	void everyColourAndEveryToolOfMappingsIsUsed() {
		Set<SpecElement> used = check.referredTo();
		assertThat(Elements.under(group).filter(element -> TOOLS_USED_BY_MAPPINGS.contains(element.type())
				|| COLOURS.contains(element.type()) && element.parent().name().equals("light"))
				.filter(element -> !used.contains(element)).map(SpecElement::path)).isEmpty();
	}

	@Test
	void bothPalettesHaveTheSameColours() {
		assertThat(group.children("userColorsPalettes")).extracting(SpecElement::name).containsExactly("light", "dark");
		assertThat(colours(1)).isEqualTo(colours(0));
	}

	private static List<String> colours(int palette) {
		return group.children("userColorsPalettes").get(palette).children("entries").stream()
				.map(colour -> colour.type() + " " + colour.name() + " " + steps(colour)).toList();
	}

	private static List<String> steps(SpecElement colour) {
		return colour.children("colorSteps").stream()
				.map(step -> step.text("associatedValue") + " " + step.link("associatedColor").name()).toList();
	}

	@Test
	void namesAreThereAndUniqueInTheirParent() {
		Elements.under(group).forEach(element -> {
			if (MAPPINGS.contains(element.type()) || NAMED.contains(element.feature())) {
				assertThat(element.name()).as(element.toString()).isNotBlank();
			}
			assertThat(element.children().stream().filter(child -> !child.name().isEmpty())
					.map(child -> child.feature() + " " + child.name())).as(element.toString()).doesNotHaveDuplicates();
		});
	}

	@Test
	void whatSiriusDoesNotAskForIsThere() {
		Elements.under(group).forEach(element -> {
			switch (element.type()) {
			case "NodeMapping", "ContainerMapping", "LineMapping", "ElementColumnMapping" ->
				given(element, "semanticCandidatesExpression");
			case "EdgeMapping" -> {
				given(element, "targetFinderExpression");
				if (element.flag("useDomainElement")) {
					given(element, "semanticCandidatesExpression");
					given(element, "sourceFinderExpression");
				}
			}
			case "EdgeStyleDescription" -> given(element, "sizeComputationExpression");
			case "DiagramDescription" -> assertThat(element.child("defaultLayer")).as(element.toString()).isPresent();
			default -> { /* nothing is wanted */ }
			}
		});
	}

	private static void given(SpecElement element, String attribute) {
		assertThat(element.text(attribute)).as(element + " " + attribute).isNotBlank();
	}
}
