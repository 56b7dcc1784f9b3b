package org.imprimatur.exchange.seal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PublicKey;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.imprimatur.exchange.seal.Integrity.Alteration;
import org.imprimatur.exchange.seal.Integrity.Kind;
import org.imprimatur.exchange.seal.Integrity.SignatureState;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Waiver;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

/** Seals: what they hold, that they fit their schema, and that whatever is altered shows. */
class SealTest {

	@TempDir
	Path folder;

	private SealFixture fixture;
	private Path file;

	@BeforeEach
	void fixture() {
		fixture = new SealFixture(folder);
		file = folder.resolve("q4.seal.json");
	}

	private Seal written(Optional<SealKey> key) throws IOException {
		fixture.seal(SealFixture.DAY, key, estate -> {
			Evidence evidence = ImprimaturFactory.eINSTANCE.createEvidence();
			evidence.setId("page");
			evidence.setKind(EvidenceKind.CONTRACT_CLAUSE);
			evidence.setReference("page.pdf");
			evidence.getAbout().add(estate.getAgreements().getFirst());
			evidence.getSatisfies().add("RIM-103");
			evidence.setExpires(LocalDate.of(2027, 1, 1));
			estate.getEvidence().add(evidence);
			Waiver waiver = ImprimaturFactory.eINSTANCE.createWaiver();
			waiver.setId("lab");
			waiver.setRule("RIM-002");
			waiver.setApprover("CIO");
			waiver.setReason("Lab");
			waiver.setDate(LocalDate.of(2026, 10, 1));
			waiver.getScope().add(estate.getPlans().getFirst().getWaves().getFirst().getDeployments().getFirst());
			estate.getWaivers().add(waiver);
		}).write(file);
		return Seal.read(file, Locale.ENGLISH);
	}

	private Seal altered(UnaryOperator<String> change) throws IOException {
		String text = Files.readString(file);
		String other = change.apply(text);
		assertThat(other).isNotEqualTo(text);
		Files.writeString(file, other);
		return Seal.read(file, Locale.ENGLISH);
	}

	private static Integrity integrity(Seal seal) {
		return Integrity.of(seal, Optional.empty());
	}

	@Test
	void whatWasWrittenIsWholeCanonicalAndFitsTheSchema() throws Exception {
		Seal seal = written(Optional.of(fixture.key("audit")));
		assertThat(integrity(seal).alterations()).isEmpty();
		String text = Files.readString(file);
		assertThat(text).isEqualTo(CanonicalJson.text(JsonParser.parseString(text)) + "\n");
		try (InputStream in = Seal.class.getResourceAsStream("seal.schema.json")) {
			Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
					.getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
			assertThat(schema.validate(text, InputFormat.JSON)).isEmpty();
			assertThat(schema.validate(text.replace("\"role\":\"plan\"", "\"role\":\"plans\""), InputFormat.JSON))
					.isNotEmpty();
		}
	}

	@Test
	void itTellsWhoWhenAndWhat() throws IOException {
		SealedCheck check = SealedCheck.of(written(Optional.empty()), file, Locale.ENGLISH);
		assertThat(check.user() + check.by() + check.at() + check.day())
				.isEqualTo("hanakoLicence desk2026-12-01T09:00:00Z2026-12-01");
		assertThat(check.inputs()).extracting(SealedInput::file).containsExactly("tokyo.imprimatur");
		assertThat(check.answers()).extracting(SealedAnswer::id).containsExactly("page", "lab");
		assertThat(check.findings()).filteredOn(it -> it.rule().equals("RIM-103")).singleElement().satisfies(it -> {
			assertThat(it.open()).isFalse();
			assertThat(it.answer()).contains("page");
			assertThat(it.message(Locale.JAPANESE)).isNotEqualTo(it.message(Locale.ENGLISH));
		});
		assertThat(check.findings()).filteredOn(it -> it.rule().equals("RIM-002")).singleElement()
				.satisfies(it -> assertThat(it.byWaiver()).isTrue());
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "`\"approver\":\"CIO\"`,`\"approver\":\"CEO\"`,CHANGED,/waivers/0/approver",
			"`\"user\":\"hanako\"`,`\"user\":\"taro\"`,CHANGED,/sealed/user",
			"`\"reason\":\"Lab\",`,``,REMOVED,/waivers/0/reason",
			"`\"reason\":\"Lab\"`,`\"note\":\"x\",\"reason\":\"Lab\"`,ADDED,/waivers/0/note",
			"`\"format\":1`,`\"format\":1.0`,FORM,``" })
	void whatWasAlteredIsNamed(String from, String to, Kind kind, String place) throws IOException {
		written(Optional.empty());
		Seal seal = altered(text -> text.replace(from, to == null ? "" : to));
		assertThat(integrity(seal).alterations()).contains(new Alteration(kind, place));
		assertThat(integrity(seal).holds()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "{\"extra\":1,", "{ ", "{\"content\":{}," })
	void whatIsWrittenOtherwiseShows(String start) throws IOException {
		written(Optional.empty());
		assertThat(integrity(altered(text -> start + text.substring(1))).holds()).isFalse();
	}

	@Test
	void everyByteCounts() throws IOException {
		written(Optional.empty());
		byte[] bytes = Files.readAllBytes(file);
		for (int i = 0; i < bytes.length; i += 97) {
			byte[] other = bytes.clone();
			other[i] ^= 1;
			Files.write(file, other);
			try {
				assertThat(integrity(Seal.read(file, Locale.ENGLISH)).holds()).as("byte " + i).isFalse();
			} catch (PlanFormatException e) {
				assertThat(e.problems()).hasSize(1);
			}
		}
	}

	/** Who knows the format can make new digests, but no signature. */
	@Test
	void aForgedDigestIsToldByTheSignature() throws Exception {
		written(Optional.of(fixture.key("audit")));
		Seal forged = altered(text -> {
			JsonObject whole = JsonParser.parseString(text.replace("\"user\":\"hanako\"", "\"user\":\"taro\""))
					.getAsJsonObject();
			whole.addProperty("digest", Digests.of(whole.get("content")));
			JsonObject leaves = new JsonObject();
			Digests.leaves(whole.get("content")).forEach(leaves::addProperty);
			whole.add("leaves", leaves);
			return CanonicalJson.text(whole) + "\n";
		});
		assertThat(integrity(forged).alterations()).containsExactly(new Alteration(Kind.SIGNATURE, ""));
		assertThat(integrity(forged).signature()).isEqualTo(SignatureState.BROKEN);
	}

	@Test
	void onlyTheKeyThatWasNamedIsTrusted() throws Exception {
		Seal seal = written(Optional.of(fixture.key("audit")));
		fixture.key("other");
		PublicKey right = SealKey.readPublic(folder.resolve("audit.pub"), Locale.ENGLISH);
		PublicKey wrong = SealKey.readPublic(folder.resolve("other.pub"), Locale.ENGLISH);
		assertThat(integrity(seal).signature()).isEqualTo(SignatureState.FITS);
		assertThat(Integrity.of(seal, Optional.of(right)).signature()).isEqualTo(SignatureState.TRUSTED);
		assertThat(Integrity.of(seal, Optional.of(right)).signer()).contains(SealKey.fingerprint(right));
		assertThat(Integrity.of(seal, Optional.of(wrong)).alterations())
				.containsExactly(new Alteration(Kind.SIGNER, ""));
	}

	@Test
	void aSealWithoutItsSignatureIsNotTrusted() throws Exception {
		written(Optional.of(fixture.key("audit")));
		PublicKey key = SealKey.readPublic(folder.resolve("audit.pub"), Locale.ENGLISH);
		Seal stripped = altered(text -> text.replaceFirst(",\"signature\":\\{[^}]*}", ""));
		assertThat(integrity(stripped).signature()).isEqualTo(SignatureState.UNSIGNED);
		assertThat(Integrity.of(stripped, Optional.of(key)).holds()).isFalse();
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "[]", "{}", "{\"content\":1,\"digest\":\"\",\"leaves\":{}}", "plan", "\uFEFF{}",
			"{\"content\":{},\"digest\":{},\"leaves\":{}}" })
	void aFileThatIsNoSealIsSaidToBeNone(String text) throws IOException {
		Files.writeString(file, text);
		assertThatExceptionOfType(PlanFormatException.class).isThrownBy(() -> Seal.read(file, Locale.ENGLISH))
				.withMessageContaining("q4.seal.json: This is no seal.");
	}

	@ParameterizedTest
	@CsvSource(quoteCharacter = '`', value = { "`\"day\":\"2026-12-01\"`,`\"day\":\"soon\"`,day",
			"`\"role\":\"plan\"`,`\"role\":\"idea\"`,inputs/0", "`\"open\":true`,`\"open\":{}`,findings/" })
	void whatASealLacksIsNamed(String from, String to, String part) throws IOException {
		written(Optional.empty());
		Seal seal = altered(text -> text.replace(from, to));
		assertThatExceptionOfType(PlanFormatException.class)
				.isThrownBy(() -> SealedCheck.of(seal, file, Locale.ENGLISH)).withMessageContaining("lacks " + part);
	}

	@Test
	void aFileThatIsNoKeyIsSaidToBeNone() throws Exception {
		fixture.key("audit");
		Files.writeString(folder.resolve("broken.pem"),
				Files.readString(folder.resolve("audit.pem")).replace("MC4", "AAA"));
		for (String name : List.of("audit.pub", "broken.pem")) {
			assertThatExceptionOfType(PlanFormatException.class)
					.isThrownBy(() -> SealKey.read(folder.resolve(name), Locale.ENGLISH))
					.withMessageContaining("no private Ed25519 key");
		}
		assertThatExceptionOfType(PlanFormatException.class)
				.isThrownBy(() -> SealKey.readPublic(folder.resolve("audit.pem"), Locale.JAPANESE))
				.withMessageContaining("公開鍵");
	}

	@Test
	void inputsAreComparedWithWhatTheyWere() throws IOException {
		List<SealedInput> inputs = SealedCheck.of(written(Optional.empty()), file, Locale.ENGLISH).inputs();
		assertThat(InputCheck.of(inputs, folder, Progress.NONE)).extracting(InputCheck::state)
				.containsExactly(InputCheck.State.SAME);
		Files.writeString(folder.resolve("tokyo.imprimatur"), "plum");
		assertThat(InputCheck.of(inputs, folder, Progress.NONE)).extracting(InputCheck::state)
				.containsExactly(InputCheck.State.CHANGED);
		Files.delete(folder.resolve("tokyo.imprimatur"));
		assertThat(InputCheck.of(inputs, folder, Progress.NONE)).extracting(InputCheck::state)
				.containsExactly(InputCheck.State.MISSING);
	}
}
