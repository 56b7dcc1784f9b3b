package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** The published JSON schema says what the reader accepts. */
class CatalogueSchemaTest {

	private final Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
			.getSchema(text("catalogue.schema.json"));

	@ParameterizedTest
	@ValueSource(strings = {"catalogue.json", "extension.json"})
	void acceptsFile(String resource) {
		assertThat(errors(text(resource))).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = {"[]", "{\"edition\": []}", "{\"editions\": [{\"id\": \"X\"}]}",
			"{\"limits\": [{\"id\": \"nonsense\", \"value\": 1}]}",
			"{\"portals\": [{\"id\": \"VLSC\", \"lastDay\": \"April 2024\"}]}"})
	void refusesWhatTheReaderRefuses(String text) {
		assertThat(errors(text)).isNotEmpty();
	}

	@Test
	void namesEverySection() {
		assertThat(text("catalogue.schema.json")).contains(CatalogueSections.names().split(", "));
	}

	private List<Error> errors(String text) {
		return schema.validate(text, InputFormat.JSON);
	}

	private static String text(String resource) {
		try (InputStream stream = Catalogue.class.getResourceAsStream(resource)) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new IllegalStateException(resource, e);
		}
	}
}
