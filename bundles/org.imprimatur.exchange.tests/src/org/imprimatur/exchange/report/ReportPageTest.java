package org.imprimatur.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealStamp;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The web page: what an audit asks for stands in it, readable for everybody, and nothing else gets in. */
class ReportPageTest {

	private static final String HOSTILE = "<script>alert('1')</script> \"&\u202Eevil\u0007";

	private static Document answered;

	/** Evidence and a waiver beside what the sample has. */
	@BeforeAll
	static void answer() throws IOException {
		answered = Reports.page(Reports.context(new SamplePlan().with(estate -> {
			Evidence evidence = ImprimaturFactory.eINSTANCE.createEvidence();
			evidence.setName("Clause");
			evidence.setKind(EvidenceKind.CONTRACT_CLAUSE);
			evidence.setReference("contract.pdf");
			estate.getEvidence().add(evidence);
			Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
			waiver.setRule("RIM-801");
			waiver.setApprover("Head of licensing");
			waiver.setReason("own desk");
			waiver.setExpires(SamplePlan.DAY.plusDays(30));
			estate.getWaivers().add(waiver);
		}), Locale.ENGLISH));
	}

	/** Parts, headings and tables with their heads, a line each. */
	private static String structure(Document page) {
		return Reports.elements(page, "*").stream().map(ReportPageTest::structure).filter(line -> !line.isEmpty())
				.collect(Collectors.joining("\n", "", "\n"));
	}

	private static String structure(Element element) {
		return switch (element.getTagName()) {
		case "section" -> "section " + element.getAttribute("id");
		case "h1", "h2", "h3" -> element.getTagName() + " " + element.getTextContent();
		case "table" -> element.getAttribute("id").isEmpty() ? ""
				: "table " + element.getAttribute("id") + ": "
						+ String.join(" | ", Reports.rows(element).getFirst()).replace('\n', ' ');
		default -> "";
		};
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void theStructureIsTheRecordedOne(String language) throws IOException {
		String structure = structure(Reports.usual(language));
		try (InputStream golden = getClass().getResourceAsStream("structure_" + language + ".txt")) {
			assertThat(structure).isEqualTo(new String(golden.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	@Test
	void theCountsAreThoseOfTheCheck() throws IOException {
		ReportContext context = Reports.context(new SamplePlan(), Locale.ENGLISH);
		CheckResult result = context.survey().result();
		Document page = Reports.usual("en");
		List<List<String>> severities = Reports.rows(Reports.table(page, "severities"));
		for (int i = 0; i < Severity.values().length; i++) {
			Severity severity = Severity.values()[Severity.values().length - 1 - i];
			long open = result.findings().stream().filter(Finding::isOpen).filter(it -> it.severity() == severity).count();
			assertThat(severities.get(i + 1).get(2)).as(severity.name()).isEqualTo(String.valueOf(open));
		}
		int found = Reports.elements(page, "table").stream().filter(table -> table.getAttribute("id").startsWith("table-found-"))
				.mapToInt(table -> Reports.rows(table).size() - 1).sum();
		assertThat(found).isEqualTo(result.findings().size()).isPositive();
	}

	/** DOMAIN 9, item by item. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "1 scope | cover | Contoso, Ltd.", "1 revision | inputs | " + Reports.HASH,
			"1 tool | cover | Imprimatur test", "1 catalogue | cover | Product catalogue", "1 date | cover | 2026-12-01",
			"2 programme | agreements | Open Value", "2 party | agreements | Contoso", "2 term | agreements | 2029-03-31",
			"2 clause | agreements | present", "2 right and source | rights | M12 Downloads FAQ (2021-07)",
			"3 medium | media | volume-licence medium", "3 portal | media | Microsoft 365 admin center",
			"3 hash | media | 0123456789abcdef", "3 product | images | Windows 11", "3 language | images | en-US",
			"4 key kind | keys | MAK", "4 last five | keys | 7XK2Q", "4 capacity | capacity | 500",
			"5 base licence | groups | Windows 11 Pro ja-JP", "5 proof | groups | invoice",
			"5 make | groups | Latitude 5450", "5 target | deployments | Master",
			"5 wave and date | deployments | 2026-12-07", "5 verdict | deployments | not allowed",
			"5 rule ids | deployments | RIM-203", "6 identity matrix | matrix | Forbidden",
			"7 licence position | own | OEM", "8 findings | found-RIM-203 | SN-3", "8 confidence | index | A:",
			"9 waiver | waivers | Head of licensing", "9 evidence | evidence | contract.pdf",
			"9 expiry | waivers | 2026-12-31: ends in 30 days", "10 media purchase | purchases | 2026-04-01",
			"11 exceptions | copies | None", "12 changes | changes | No earlier audit",
			"13 disclaimer | appendix | no legal advice", "13 signatures | appendix | Approved" })
	void whatAnAuditAsksForIsThere(String item, String place, String text) {
		Element found = Reports.elements(answered, "*").stream().filter(it -> it.getAttribute("id").matches("(table-)?" + place))
				.reduce((first, last) -> last)
				.orElseThrow();
		assertThat(found.getTextContent()).as(item).contains(text);
	}

	@Test
	void hostileNamesAreTextAndNothingElse() throws IOException {
		ReportContext context = Reports.context(new SamplePlan().with(estate -> {
			estate.setName(HOSTILE);
			estate.getImages().getFirst().setName(HOSTILE);
			estate.getGroups().getFirst().setName(HOSTILE);
			estate.getAgreements().getFirst().setClauseReference(HOSTILE);
		}), Locale.ENGLISH);
		String html = Reports.html(context);
		Document page = Reports.parse(html);
		assertThat(Reports.elements(page, "script")).isEmpty();
		assertThat(Reports.elements(page, "h1").getFirst().getTextContent())
				.isEqualTo("<script>alert('1')</script> \"&\uFFFDevil\uFFFD");
		assertThat(html).doesNotContain("\u202E", "\u0007");
	}

	@Test
	void nothingIsAskedForFromOutside() throws IOException {
		String html = Reports.html(Reports.context(new SamplePlan(), Locale.JAPANESE));
		for (Element element : Reports.elements(Reports.parse(html), "*")) {
			for (String attribute : List.of("src", "href", "action", "srcset", "data", "poster", "background")) {
				assertThat(element.getAttribute(attribute)).as(element.getTagName()).matches("|#[\\w-]+|data:image/svg.*");
			}
		}
		assertThat(html).contains("default-src 'none'").doesNotContain("@import", "url(", "<link", "<iframe", "<object");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everybodyCanReadIt(String language) {
		Document page = Reports.usual(language);
		assertThat(page.getDocumentElement().getAttribute("lang")).isEqualTo(language);
		Reports.elements(page, "img").forEach(image -> assertThat(image.getAttribute("alt")).isNotBlank());
		Reports.elements(page, "th").forEach(head -> assertThat(head.getAttribute("scope")).matches("row|col"));
		Reports.elements(page, "table").stream().filter(table -> !table.getAttribute("class").equals("facts"))
				.forEach(table -> assertThat(Reports.elements(table, "caption")).hasSize(1));
		int level = 1;
		for (Element heading : Reports.elements(page, "*")) {
			if (heading.getTagName().matches("h[1-6]")) {
				int next = heading.getTagName().charAt(1) - '0';
				assertThat(next).as(heading.getTextContent()).isLessThanOrEqualTo(level + 1);
				level = next;
			}
		}
	}

	@Test
	void idsAreUniqueAndLinksLeadSomewhere() {
		Document page = Reports.usual("en");
		Set<String> ids = new HashSet<>();
		Reports.elements(page, "*").stream().map(element -> element.getAttribute("id")).filter(id -> !id.isEmpty())
				.forEach(id -> assertThat(ids.add(id)).as(id).isTrue());
		assertThat(Reports.elements(page, "a")).isNotEmpty()
				.allSatisfy(link -> assertThat(ids).contains(link.getAttribute("href").substring(1)));
		assertThat(Reports.elements(page, "*").stream().filter(element -> element.hasAttribute("aria-labelledby")))
				.allSatisfy(element -> assertThat(ids).contains(element.getAttribute("aria-labelledby")));
	}

	@Test
	void productKeysStayOut() throws IOException {
		String html = Reports.html(Reports.context(new SamplePlan().with(estate -> {
			estate.getKeys().getFirst().setLastFive(SamplePlan.SECRET);
			estate.getKeys().getFirst().setName(SamplePlan.SECRET);
			estate.getImages().getFirst().setFile(SamplePlan.SECRET);
			estate.getAgreements().getFirst().getPurchases().getFirst().setOrder(SamplePlan.SECRET);
			estate.getPlans().getFirst().getWaves().getFirst().setName(SamplePlan.SECRET);
		}), Locale.ENGLISH));
		assertThat(html).doesNotContain(SamplePlan.SECRET);
	}

	@Test
	void itDoesNotGrowWithItsDevices() throws IOException {
		String small = Reports.html(Reports.context(with(600), Locale.ENGLISH));
		String large = Reports.html(Reports.context(with(5000), Locale.ENGLISH));
		assertThat(Pattern.compile("<tr>").matcher(large).results().count())
				.isEqualTo(Pattern.compile("<tr>").matcher(small).results().count());
		assertThat(large).contains("… and 4,9");
		assertThat(large.length() - small.length()).isLessThan(4000);
	}

	private static SamplePlan with(int devices) {
		SamplePlan plan = new SamplePlan();
		IntStream.range(0, devices).forEach(i -> plan.device("MANY-" + i, "PC-" + i, "Tokyo"));
		return plan;
	}

	@Test
	void whatChangedSinceAnEarlierAuditIsTold() throws IOException {
		ReportContext before = Reports.context(new SamplePlan(), Locale.ENGLISH);
		SealedCheck seal = SealedCheck.of(Seal.of(before.survey().result(),
				new SealStamp("kato", "", before.stamp(), "1.0"), "", before.inputs(), Optional.empty()), null,
				Locale.ENGLISH);
		ReportContext now = Reports.context(new SamplePlan().with(estate -> estate.getKeys().getFirst().setUsed(499)),
				Locale.ENGLISH);
		Document page = Reports.page(new ReportContext(now.survey(), now.book(), now.locale(), now.stamp(), now.generator(),
				now.by(), now.inputs(), now.serials(), now.list(), Optional.of(seal), now.font()));
		assertThat(Reports.rows(Reports.table(page, "changes")))
				.anySatisfy(row -> assertThat(row).startsWith("new", "RIM-505"));
	}
}
