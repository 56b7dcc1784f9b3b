package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Estate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PlanErrorsTest {

	@TempDir
	Path folder;

	private final EstateStore store = new EstateStore(Locale.ENGLISH);

	@Test
	void newerFormatSaysSo() throws IOException {
		assertThat(problems("<imprimatur:Estate xmlns:imprimatur='https://imprimatur.org/estate/2' shiny='1'><new/>"
				+ "</imprimatur:Estate>")).singleElement().satisfies(problem -> {
					assertThat(problem.message()).contains("format 2", "newer", "up to format 1", "Update");
					assertThat(problem.line()).isEqualTo(1);
				});
	}

	@Test
	void foreignNamespace() throws IOException {
		assertThat(messages("<x:Estate xmlns:x='http://example.org/x'/>")).singleElement().asString()
				.contains("http://example.org/x", "https://imprimatur.org/estate/1");
		assertThat(messages("<Estate/>")).singleElement().asString().contains("https://imprimatur.org/estate/1");
	}

	@Test
	void otherRoots() throws IOException {
		String namespaces = " xmlns:imprimatur='https://imprimatur.org/estate/1' xmlns:xmi='http://www.omg.org/XMI'";
		assertThat(messages("<imprimatur:Image" + namespaces + "/>")).first().asString().contains("Image", "Estate");
		assertThat(messages("<imprimatur:Imago" + namespaces + "/>")).first().asString().contains("Imago");
		assertThat(messages("<xmi:XMI" + namespaces + "><imprimatur:Estate/><imprimatur:Estate/></xmi:XMI>")).first()
				.asString().contains("xmi:XMI");
		assertThat(problems("")).hasSize(1);
	}

	@Test
	void unknownElementsAndAttributesHaveLineAndColumn() throws IOException {
		List<Problem> problems = problems(estate("""

				<images id='i' nmae='x'/>
				<imagos>
				<ignored/></imagos>
				<images xmi:Foo='3'><xmi:Extension>x</xmi:Extension></images>"""));
		assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 5, 5);
		assertThat(problems).extracting(Problem::column).allMatch(column -> column > 0);
		assertThat(problems).extracting(Problem::message).satisfiesExactly(
				message -> assertThat(message).contains("Attribute “nmae”", "Image “i”"),
				message -> assertThat(message).contains("Element “imagos”", "Estate"),
				message -> assertThat(message).contains("Foo"), message -> assertThat(message).contains("Extension"));
		assertThat(problems.getFirst().toString()).startsWith(plan().toString() + ":2:");
	}

	@Test
	void whatEmfWouldDropIsAProblem() throws IOException {
		assertThat(messages(estate("stray text"))).singleElement().asString().contains("stray text");
		assertThat(messages(estate("<images xsi:nil='true'/>"))).isNotEmpty();
		assertThat(messages(estate("<XMI/>"))).isNotEmpty();
		assertThat(messages(estate("<owner/>"))).isNotEmpty();
		assertThat(messages(estate("<images xsi:type='imprimatur:Imago'/>"))).first().asString().contains("Imago");
		assertThat(messages(estate("<organisations><aliases lang='ja'>x</aliases></organisations>"))).singleElement()
				.asString().contains("lang");
		assertThat(messages(estate("<images xmlns:e='urn:e' e:name='x'/>"))).singleElement().asString()
				.contains("e:name");
		assertThat(messages(estate("<e:images xmlns:e='urn:e'/>"))).singleElement().asString().contains("e:images");
		assertThat(messages(estate("<images xsi:schemaLocation='a b'/>"))).first().asString()
				.contains("schemaLocation");
		assertThat(messages(estate("<plans waves='w'/>"))).first().asString().contains("waves");
	}

	@Test
	void commentsAreAWarning() throws IOException {
		Files.writeString(plan(), estate("\n<!-- mine --><?mine too?>"));
		Estate estate = store.load(plan(), Progress.NONE);
		assertThat(estate.eResource().getWarnings()).singleElement()
				.satisfies(warning -> assertThat(warning.getLine()).isEqualTo(2));
	}

	@Test
	void badValues() throws IOException {
		assertThat(messages(estate("<agreements from='1.4.2026'/>"))).singleElement().asString().contains("1.4.2026",
				"from", "2026-12-01");
		assertThat(messages(estate("<agreements programme='EAX'/>"))).singleElement().asString().contains("EAX",
				"programme", "Write one of", "OVS");
		assertThat(messages(estate("<keys capacity='many'/>"))).singleElement().asString().contains("many", "capacity",
				"Write a whole number");
		assertThat(messages(estate("<agreements><entitlements softwareAssurance='ja'/></agreements>"))).singleElement()
				.asString().contains("ja", "Write true or false");
	}

	@Test
	void duplicateIdsNameBoth() throws IOException {
		assertThat(problems(estate("\n<images id='a' name='One'/>\n<products id='a' name='Two'/>"))).singleElement()
				.satisfies(problem -> {
					assertThat(problem.line()).isEqualTo(3);
					assertThat(problem.message()).contains("“a”", "Product “Two”", "Image “One”", "line 2");
				});
	}

	@Test
	void invalidIds() throws IOException {
		for (String id : List.of("a b", "a#b", "a:b", "/a", "")) {
			assertThat(messages(estate("<images id='" + id + "'/>"))).singleElement().asString()
					.contains("“" + id + "”");
		}
	}

	@Test
	void danglingReferencesNameBoth() throws IOException {
		List<Problem> problems = problems(estate("""

				<images id='a' name='One' product='gone'/>
				<evidence id='e' about='a b1 b2 b3 b4 b5 b6'/>"""));
		assertThat(problems).hasSize(7).extracting(Problem::line).containsExactly(2, 3, 3, 3, 3, 3, 3);
		assertThat(problems.getFirst().message()).contains("Image “One”", "“product”", "“gone”");
	}

	@Test
	void wrongTargets() throws IOException {
		assertThat(problems(estate("\n<agreements id='g' party='mak'/>\n\n<keys id='mak' name='Key'/>"))).singleElement()
				.satisfies(problem -> {
					assertThat(problem.line()).isEqualTo(2);
					assertThat(problem.column()).isPositive();
					assertThat(problem.message()).contains("Agreement “g”", "“party”", "Key “Key”", "Organisation");
				});
		assertThat(messages(estate("<images id='a' product='a'/>"))).singleElement().asString().contains("Image “a”",
				"Product");
		assertThat(messages(estate("<products id='p'/><products id='q'/><images product='p q'/>"))).singleElement()
				.asString().contains("p q", "product");
	}

	@Test
	void doctypeIsRefused() throws IOException {
		assertThat(messages("<!DOCTYPE x [<!ENTITY a 'b'>]>\n" + estate("&a;"))).singleElement().asString()
				.contains("document type");
		assertThat(messages("<!DOCTYPE x SYSTEM 'http://localhost:1/x.dtd'>\n" + estate(""))).singleElement().asString()
				.contains("document type");
	}

	@Test
	void networkIsNeverUsed() throws IOException {
		for (String address : List.of("http://localhost:1/x.fleet.csv#/", "https://example.org/x.fleet.csv#/",
				"ftp://localhost/x.fleet.csv#/", "file://server/share/x.fleet.csv#/", "//server/share/x.fleet.csv#/",
				"jar:http://localhost/x.jar!/x.fleet.csv#/", "archive:http://localhost/x.zip!/x.fleet.csv#/")) {
			assertThat(problems(estate("\n<fleets href='" + address + "'/>"))).as(address).singleElement()
					.satisfies(problem -> {
						assertThat(problem.line()).isEqualTo(2);
						assertThat(problem.message()).contains(address, "network");
					});
		}
	}

	@Test
	void otherFilesAreNotOpened() throws IOException {
		for (String address : List.of("x.csv#/", "x.ecore#/", "../x.xmi#/", "x.fleet.csv", "/etc/passwd#/")) {
			assertThat(messages(estate("<fleets href='" + address + "'/>"))).as(address).singleElement().asString()
					.contains(address);
		}
	}

	@Test
	void syntaxErrorHasLineAndColumn() throws IOException {
		assertThat(problems(estate("\n\n<images>"))).singleElement().satisfies(problem -> {
			assertThat(problem.line()).isEqualTo(3);
			assertThat(problem.column()).isPositive();
		});
		assertThat(problems("<?xml version='1.0' encoding='F-8'?>" + estate(""))).hasSize(1);
		Files.write(plan(), estate("\n<images name='\u00e9'/>").getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> store.load(plan(), Progress.NONE)).isInstanceOf(PlanFormatException.class)
				.hasMessageContaining("UTF-8");
	}

	@ParameterizedTest
	@MethodSource("syntaxErrors")
	void syntaxErrorsAreToldByCause(String xml, int line, int column, String part) throws IOException {
		assertThat(problems(xml)).singleElement().satisfies(problem -> {
			assertThat(problem.message()).contains(part).doesNotContain("SAX", "xerces", "systemId", "lineNumber");
			assertThat(problem.line()).isEqualTo(line);
			assertThat(problem.column()).isEqualTo(column);
		});
	}

	static Stream<Arguments> syntaxErrors() {
		return Stream.of(arguments(estate("\n<images name='a & b'/>"), 2, 17, "Write &amp; for &"),
				arguments(estate("\n<images name='a &amp b'/>"), 2, 17, "Write &amp; for &"),
				arguments(estate("\n<images name='a &b; c'/>"), 2, 17, "Write &amp; for &"),
				arguments(estate("\n<images name='a < b'/>"), 2, 17, "Write &lt; for <"),
				arguments(estate("\n<images name='a 'b' c'/>"), 2, 18, "&quot;"),
				arguments(estate("\n<images name=a/>"), 2, 14, "name=\"…\""),
				arguments(estate("\n<images id='a' id='b'/>"), 2, 24, "“id” stands twice in <images …>"),
				arguments(estate("\n<images>\n" + "<keys/>\n".repeat(30)), 33, 3, "<images …> of line 2 is not closed"),
				arguments(estate("\n<images/>").replace("</imprimatur:Estate>", ""), 2, 10,
						"<imprimatur:Estate …> of line 1 is not closed"),
				arguments("<imprimatur:Est", 1, 16, "within its first element"),
				arguments("", 1, 1, "The file is empty"), arguments("\n \n", 3, 1, "The file is empty"),
				arguments("a,b\n1,2\n", 1, 1, "not XML"), arguments("{}", 1, 1, "not XML"),
				arguments("\n<?xml version='1.0'?>" + estate(""), 2, 1, "very first"),
				arguments(estate("") + "\nx", 2, 1, "after the end"), arguments(estate("\n<<<<<<< x"), 2, 1, "merge"),
				arguments("<imprimatur:Estate/>", 1, 21, "“imprimatur” is not declared"),
				arguments(estate("\n<images name='\u0001'/>"), 2, 15, "hexadecimal number 1"),
				arguments("<?xml version='1.0' encoding='F-8'?>" + estate(""), 1, 37, "“F-8”"),
				arguments("<?xml version='1.0' encoding='UTF-16'?>" + estate(""), 1, 40, "Save it as UTF-8"),
				arguments(estate("\n").replace("Estate>", "Estate x>"), 2, 21, "not well-formed XML: "));
	}

	@Test
	void syntaxErrorsAreToldInJapaneseWhereThatIsTheDefault() throws IOException {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.JAPAN);
			Files.writeString(plan(), estate("<images name='&'/>"));
			assertThatThrownBy(() -> new EstateStore().load(plan(), Progress.NONE)).hasMessageContaining("&amp; と書いて");
		} finally {
			Locale.setDefault(before);
		}
	}

	@Test
	void otherEncodingsAreTold() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_16, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
			Files.write(plan(), ("<?xml version='1.0' encoding='UTF-8'?>\n" + estate("")).getBytes(charset));
			assertThatThrownBy(() -> store.load(plan(), Progress.NONE)).as("%s", charset)
					.hasMessageContaining("Save it as UTF-8").hasMessageNotContaining("\0");
		}
		String late = estate("\n" + "<images name='x'/>\n".repeat(3000) + "<images name='München'/>\n");
		Files.write(plan(), late.getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> store.load(plan(), Progress.NONE)).hasMessageContaining(":3002:")
				.hasMessageContaining("Save it as UTF-8").hasMessageNotContaining("xerces");
	}

	@Test
	void problemsAreLimited() throws IOException {
		assertThat(problems(estate("<foo/>".repeat(1000)))).hasSize(ProblemLog.LIMIT);
	}

	@Test
	void planWithProblemsIsNotLoadedAndNeverOverwritten() throws IOException {
		Files.writeString(plan(), estate("<images nmae='x'/>"));
		byte[] before = Files.readAllBytes(plan());
		ResourceSet resources = store.newResourceSet();
		Resource resource = resources.createResource(URI.createFileURI(plan().toString()));
		assertThatThrownBy(() -> resource.load(Map.of())).isInstanceOf(PlanFormatException.class);
		assertThat(resource.getContents()).isEmpty();
		assertThat(resource.getErrors()).singleElement().satisfies(error -> assertThat(error.getLine()).isEqualTo(1));
		assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(PlanFormatException.class)
				.hasMessageContaining("nmae");
		resource.getContents().add(SampleEstates.contoso());
		assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(PlanFormatException.class);
		assertThat(plan()).hasBinaryContent(before);
	}

	@Test
	void problemsAreToldInJapanese() throws IOException {
		Files.writeString(plan(), estate("<images nmae='x'/>"));
		assertThatThrownBy(() -> new EstateStore(Locale.JAPANESE).load(plan(), Progress.NONE))
				.hasMessageContaining("属性「nmae」は使えません");
	}

	private Path plan() {
		return folder.resolve("p.imprimatur");
	}

	private static String estate(String content) {
		return "<imprimatur:Estate xmi:version='2.0' xmlns:xmi='http://www.omg.org/XMI'"
				+ " xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance'"
				+ " xmlns:imprimatur='https://imprimatur.org/estate/1'>" + content + "</imprimatur:Estate>";
	}

	private List<String> messages(String xml) throws IOException {
		return problems(xml).stream().map(Problem::message).toList();
	}

	private List<Problem> problems(String xml) throws IOException {
		Files.writeString(plan(), xml);
		PlanFormatException exception = catchThrowableOfType(PlanFormatException.class,
				() -> store.load(plan(), Progress.NONE));
		assertThat(exception).as(xml).isNotNull();
		assertThat(exception.problems()).extracting(Problem::getLocation).containsOnly(plan().toString());
		return exception.problems();
	}
}
