package org.imprimatur.model.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.ResourceBundle;

import org.imprimatur.model.Channel;
import org.imprimatur.model.Family;
import org.imprimatur.model.Portal;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** A file of the user's adds entries and replaces others, or is refused with a message that says where and why. */
class ExtensionTest {

	@TempDir
	private Path folder;
	private final Locale locale = Locale.getDefault();

	@BeforeEach
	void useEnglish() {
		Locale.setDefault(Locale.ENGLISH);
	}

	@AfterEach
	void restoreLocale() {
		Locale.setDefault(locale);
	}

	@Test
	void addsAndReplacesEntries() throws Exception {
		Catalogue extended = Catalogue.shipped().extendedBy(example());

		assertThat(extended.version()).isEqualTo(Catalogue.shipped().version() + "+acme-3");
		assertThat(extended.caption("Microsoft Windows 12 Pro", "30100"))
				.contains(new OsCaption(Family.WINDOWS_CLIENT, Servicing.GAC, "12", "Professional"));
		assertThat(extended.caption("Microsoft Windows 12 Enterprise LTSC", "30100").map(OsCaption::release))
				.contains("2027");
		assertThat(extended.build("31000").map(Build::release)).contains("12");
		assertThat(extended.edition(Family.UNKNOWN, "999").map(Edition::name)).contains("Pro Plus");
		assertThat(extended.edition(Family.UNKNOWN, "Home").map(Edition::qualifying)).contains(true);
		assertThat(extended.language("クリンゴン語")).contains("tlh");
		assertThat(extended.terms(Programme.MCA_E).grant()).isEqualTo(Grant.YES);
		assertThat(extended.lastDay(Portal.BUSINESS_CENTER)).contains(LocalDate.of(2027, 3, 31));
		assertThat(extended.kmsHostGroup("WS2028").orElseThrow().covers(Family.WINDOWS_CLIENT, Servicing.GAC, "12",
				"Professional")).isTrue();
		assertThat(extended.limits().devicesPerUser().value()).isEqualTo(6);
		assertThat(extended.limits().kmsClients().value()).isEqualTo(25);
		assertThat(extended.setupKey(" aaaaa-bbbbb-ccccc-ddddd-eeeee ").map(SetupKey::edition))
				.contains("Professional");
		assertThat(extended.channel("VALUE_PACK channel")).contains(Channel.CSP);
	}

	@Test
	void leavesTheShippedCatalogueAsItWas() throws Exception {
		Catalogue.shipped().extendedBy(example());

		assertThat(Catalogue.shipped().release(Family.WINDOWS_CLIENT, Servicing.GAC, "12")).isEmpty();
		assertThat(Catalogue.shipped().edition(Family.UNKNOWN, "Home").map(Edition::qualifying)).contains(false);
	}

	@Test
	void extendsAnExtension() throws Exception {
		Path second = write("{\"version\": \"b\", \"limits\": [{\"id\": \"devicesPerUser\", \"value\": 7}]}");

		Catalogue extended = Catalogue.shipped().extendedBy(example()).extendedBy(second);

		assertThat(extended.version()).endsWith("+acme-3+b");
		assertThat(extended.limits().devicesPerUser().value()).isEqualTo(7);
		assertThat(extended.language("Klingon")).contains("tlh");
	}

	@Test
	void acceptsAByteOrderMarkAndNothingInside() throws Exception {
		assertThat(Catalogue.shipped().extendedBy(write("\uFEFF{}")).version())
				.isEqualTo(Catalogue.shipped().version());
	}

	@ParameterizedTest
	@CsvFileSource(resources = "extension-errors.csv", useHeadersInDisplayName = true)
	void refusesFile(String text, String path, int line, int column, String complaint) throws IOException {
		Path file = write(text.replace("\\n", "\n"));

		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(file))
				.withMessageStartingWith(file.toString())
				.withMessageContaining("line " + line + ", column " + column).withMessageContaining(path)
				.withMessageContaining(complaint);
	}

	@Test
	void refusesAFileThatIsMissingOrNoText() throws IOException {
		Path missing = folder.resolve("missing.json");
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(missing))
				.withMessageContaining("missing.json").withMessageContaining("no such file");
		Path binary = Files.write(folder.resolve("binary.json"), new byte[] {(byte) 0xFF, (byte) 0xFE, 0});
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(binary))
				.withMessageContaining("UTF-8");
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(folder))
				.withMessageContaining("cannot be read");
	}

	@Test
	void refusesAFileThatIsTooLarge() throws IOException {
		Path file = write(" ".repeat(5 << 20));
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(file))
				.withMessageContaining("larger than 4 MiB");
	}

	@Test
	void refusesDeepNesting() throws IOException {
		Path file = write("[".repeat(100_000));
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(file))
				.withMessageContaining("not JSON");
	}

	@Test
	void complainsInJapanese() throws IOException {
		Locale.setDefault(Locale.JAPANESE);
		Path file = write("{\"limits\": [{\"id\": \"devicesPerUser\", \"value\": \"six\"}]}");
		assertThatExceptionOfType(CatalogueException.class).isThrownBy(() -> Catalogue.shipped().extendedBy(file))
				.withMessageContaining("整数").withMessageContaining("1 行");
	}

	@Test
	void messagesExistInBothLanguages() {
		String name = "org.imprimatur.model.catalogue.messages";
		ResourceBundle japanese = ResourceBundle.getBundle(name, Locale.JAPANESE);
		ResourceBundle english = ResourceBundle.getBundle(name, Locale.ROOT,
				ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
		assertThat(english.keySet()).isNotEmpty().allSatisfy(
				key -> assertThat(japanese.getString(key)).isNotEqualTo(english.getString(key)));
		assertThat(japanese.keySet()).isEqualTo(english.keySet());
	}

	private Path example() throws IOException {
		try (InputStream stream = ExtensionTest.class.getResourceAsStream("extension.json")) {
			return write(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
		}
	}

	private Path write(String text) throws IOException {
		return Files.writeString(Files.createTempFile(folder, "catalogue", ".json"), text);
	}
}
