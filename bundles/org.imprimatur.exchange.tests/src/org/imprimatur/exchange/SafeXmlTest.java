package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;

import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;

/** XML that nobody vouches for. */
class SafeXmlTest {

	private final StringBuilder heard = new StringBuilder();
	private final XmlHandler handler = new XmlHandler() {
		@Override
		public void startElement(String uri, String name, String qualified, Attributes attributes) {
			heard.append(name).append(' ').append(line()).append(' ');
		}

		@Override
		public void characters(char[] characters, int start, int length) {
			heard.append(characters, start, length);
		}
	};

	@Test
	void elementsAreHeardWithTheirLines() throws Exception {
		parse("<?xml version=\"1.0\"?>\n<x:a xmlns:x=\"urn:x\">東京</x:a>", Optional.empty());
		assertThat(heard).hasToString("a 2 東京");
	}

	@Test
	void aForcedEncodingOverrulesWhatTheDocumentSays() throws Exception {
		parse("<?xml version=\"1.0\" encoding=\"Shift_JIS\"?><a>東京</a>", Optional.of(StandardCharsets.UTF_8));
		assertThat(heard).hasToString("a 1 東京");
	}

	@ParameterizedTest
	@ValueSource(strings = { "<!DOCTYPE a><a/>", "<!DOCTYPE a SYSTEM \"file:///etc/passwd\"><a/>",
			"<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><a>&e;</a>",
			"<!DOCTYPE a [<!ENTITY e \"ee\"><!ENTITY f \"&e;&e;\">]><a>&f;</a>", "<a>&e;</a>", "<a>", "<x:a/>", "" })
	void damageDocumentTypesAndEntitiesAreRefused(String document) {
		assertThatThrownBy(() -> parse(document, Optional.empty())).isInstanceOf(SAXException.class);
	}

	@Test
	void aFileTooLargeIsNotOpened() {
		FileContent file = new FileContent(Path.of("x.xml"), SafeXml.MAX_BYTES + 1, () -> {
			throw new AssertionError("opened");
		});
		assertThatThrownBy(() -> SafeXml.parse(file, handler, Progress.NONE))
				.isInstanceOf(UnsafeContentException.class);
	}

	private void parse(String document, Optional<Charset> encoding) throws Exception {
		byte[] bytes = document.getBytes(StandardCharsets.UTF_8);
		SafeXml.parse(new FileContent(Path.of("x.xml"), bytes.length, () -> new ByteArrayInputStream(bytes), encoding),
				handler, Progress.NONE);
	}
}
