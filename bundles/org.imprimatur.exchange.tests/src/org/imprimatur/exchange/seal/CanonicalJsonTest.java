package org.imprimatur.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonParser;

/** Canonical JSON by the rules of RFC 8785. */
class CanonicalJsonTest {

	private static String canonical(String json) {
		return CanonicalJson.text(JsonParser.parseString(json));
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', delimiter = '|', value = { "{ } | {}", "[ ] | []", "[ 1 , -2 ,0 ] | [1,-2,0]",
			"{\"b\":1,\"a\":{\"d\":null,\"c\":true}} | {\"a\":{\"c\":true,\"d\":null},\"b\":1}",
			"\"\\u0041\\/\\u00e9\" | \"A/é\"", "\"\\u0008\\u0009\\u000a\\u000c\\u000d\\u001f\" | \"\\b\\t\\n\\f\\r\\u001f\"",
			"\"\\\"\\\\\" | \"\\\"\\\\\"", "9007199254740991 | 9007199254740991" })
	void thereIsOneWayToWriteAValue(String json, String expected) {
		assertThat(canonical(json)).isEqualTo(expected);
	}

	/** The example of RFC 8785, section 3.2.3. */
	@Test
	void membersAreSortedByUtf16CodeUnits() {
		String sorted = canonical("""
				{"\\u20ac": "Euro Sign", "\\r": "Carriage Return", "\\ufb33": "Hebrew Letter Dalet With Dagesh",
				"1": "One", "\\ud83d\\ude00": "Emoji: Grinning Face", "\\u0080": "Control",
				"\\u00f6": "Latin Small Letter O With Diaeresis"}""");
		assertThat(JsonParser.parseString(sorted).getAsJsonObject().asMap().values()).extracting(it -> it.getAsString())
				.containsExactly("Carriage Return", "One", "Control", "Latin Small Letter O With Diaeresis",
						"Euro Sign", "Emoji: Grinning Face", "Hebrew Letter Dalet With Dagesh");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1.5", "1e3", "9007199254740992", "-0", "\"\\ud83d\"", "\"\\ude00\\ud83d\"" })
	void whatHasNoExactFormIsRefused(String json) {
		assertThatIllegalArgumentException().isThrownBy(() -> canonical(json));
	}

	@Test
	void leavesAreNamedByPointers() {
		assertThat(Digests.leaves(JsonParser.parseString("{\"a/b\":[1,{\"c~\":[]}],\"d\":{}}")))
				.containsOnlyKeys("/a~1b/0", "/a~1b/1/c~0", "/d");
		assertThat(Map.of("same", Digests.of(JsonParser.parseString("{\"a\":1,\"b\":2}"))))
				.containsValue(Digests.of(JsonParser.parseString("{ \"b\": 2, \"a\": 1 }")));
	}
}
