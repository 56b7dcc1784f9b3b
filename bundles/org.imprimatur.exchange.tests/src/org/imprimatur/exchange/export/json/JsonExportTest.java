package org.imprimatur.exchange.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON document fits its schema and says what the plan says. */
class JsonExportTest {

	@TempDir
	Path folder;

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void fitsItsSchema(String language) throws IOException {
		String json = export(new SamplePlan(), Locale.of(language));
		assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
		assertThat(json).doesNotContain(SamplePlan.SECRET);
	}

	@Test
	void schemaRefusesWhatItDoesNotKnow() throws IOException {
		String json = export(new SamplePlan(), Locale.ENGLISH);
		assertThat(schema().validate(json.replace("\"verdict\":\"blocked\"", "\"verdict\":\"maybe\""),
				InputFormat.JSON)).isNotEmpty();
		assertThat(schema().validate(json.replace("\"serial\":", "\"product_key\":"), InputFormat.JSON)).isNotEmpty();
	}

	@Test
	void schemaKnowsEveryColumnOfDevices() throws IOException {
		JsonNode schema = JsonMapper.shared().readTree(JsonExport.schema());
		JsonNode device = schema.at("/$defs/device");
		String pattern = device.at("/patternProperties").propertyNames().iterator().next();
		for (DeviceColumn column : DeviceColumn.values()) {
			assertThat(column.header().matches(pattern) || device.at("/properties").has(column.header()))
					.as(column.header()).isTrue();
		}
	}

	@Test
	void saysWhatThePlanSays() throws IOException {
		SamplePlan plan = new SamplePlan();
		JsonNode json = JsonMapper.shared().readTree(export(plan, Locale.ENGLISH));
		assertThat(json.at("/format").intValue()).isEqualTo(1);
		assertThat(json.at("/generated").stringValue()).isEqualTo("2026-11-24T10:11:12.345Z");
		assertThat(json.at("/day").stringValue()).isEqualTo("2026-12-01");
		assertThat(json.at("/estate/name").stringValue()).isEqualTo("Contoso, Ltd.");
		assertThat(json.at("/waves/0/end").stringValue()).isEqualTo("2026-12-18");
		assertThat(json.at("/waves/0/devices_blocked").intValue()).isEqualTo(1);
		assertThat(json.at("/deployments/0/key_last_five").stringValue()).isEqualTo("7XK2Q");
		assertThat(json.at("/deployments/0/rules/0").stringValue()).isEqualTo("RIM-203");
		assertThat(json.at("/deployments/1/verdict").stringValue()).isEqualTo("blocked");
		for (int i = 0; i < plan.fleet().getDevices().size(); i++) {
			Device device = plan.fleet().getDevices().get(i);
			JsonNode written = json.at("/devices/" + i);
			for (DeviceColumn column : DeviceColumn.values()) {
				assertThat(written.path(column.header()).asString("")).as(column.header()).isEqualTo(column.get(device));
			}
		}
		assertThat(json.at("/findings").valueStream().map(finding -> finding.at("/rule").stringValue()))
				.contains("RIM-001", "RIM-203");
	}

	private String export(SamplePlan plan, Locale locale) throws IOException {
		Path file = folder.resolve("plan.json");
		new JsonExport().write(plan.check(locale, ExportSettings.DEFAULT), file, Progress.NONE);
		return Files.readString(file);
	}

	private static Schema schema() throws IOException {
		return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12).getSchema(JsonExport.schema());
	}
}
