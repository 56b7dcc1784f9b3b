package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.Charset;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Text whose encoding somebody vouches for. */
class StrictReaderTest {

	@ParameterizedTest
	@CsvSource({ "windows-1252, windows-1252, é", "UTF-8, UTF-8, 東京", "UTF-8, UTF-8, \uFEFF東京",
			"UTF-16LE, UTF-16LE, \uFEFF東京", "UTF-16LE, UTF-16LE, 東京", "UTF-16, UTF-16, 東京", "EUC-JP, EUC-JP, 東京",
			"UTF-16LE, UTF-16, \uFEFF東京" })
	void isDecodedSoWithoutItsByteOrderMark(String written, String forced, String text) throws IOException {
		byte[] bytes = text.getBytes(Charset.forName(written));
		assertThat(read(bytes, forced)).isEqualTo(text.replace("\uFEFF", ""));
	}

	@Test
	void bytesThatAreNoTextInItAreTold() {
		byte[] bytes = "a\nZürich".getBytes(Charset.forName("windows-1252"));
		assertThatThrownBy(() -> read(bytes, "UTF-8")).isInstanceOfSatisfying(UndecodableException.class, e -> {
			assertThat(e.bytes()).isEqualTo("FC");
			assertThat(e.charset()).isEqualTo("UTF-8");
		});
	}

	private static String read(byte[] bytes, String forced) throws IOException {
		StringWriter text = new StringWriter();
		new StrictReader(new ByteArrayInputStream(bytes), Optional.of(Charset.forName(forced))).transferTo(text);
		return text.toString();
	}
}
