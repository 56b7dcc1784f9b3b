package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.time.Instant;
import java.util.Base64;
import java.util.stream.Stream;

import org.imprimatur.model.Clause;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** {@code imprimatur audit}, {@code audit verify} and {@code audit diff} as users call them. */
class AuditCommandTest {

	private static final String DAY = "--date=2026-12-01";

	@TempDir
	Path folder;

	@BeforeEach
	void plan() throws IOException {
		new SamplePlan().withUnknownClause().in(folder.resolve("plans"));
		Files.writeString(folder.resolve("plans/imprimatur-rules.csv"), "rule,severity,reason\nRIM-801,off,own desk\n");
		Files.createDirectory(folder.resolve("seals"));
	}

	private Call call(String... arguments) {
		return Call.in(folder, arguments);
	}

	private Call seal(String name, String... more) {
		String[] arguments = { "audit", "plans/sample.imprimatur", "--seal", "seals/" + name, DAY };
		String[] all = Stream.of(arguments, more).flatMap(Stream::of)
				.toArray(String[]::new);
		return call(all);
	}

	private void settle() throws IOException {
		new SamplePlan().with(estate -> estate.getAgreements().getFirst().setClause(Clause.PRESENT))
				.in(folder.resolve("plans"));
	}

	private void keys() throws IOException, GeneralSecurityException {
		KeyPair pair = KeyPairGenerator.getInstance("Ed25519").generateKeyPair();
		Files.writeString(folder.resolve("audit.pem"), pem("PRIVATE KEY", pair.getPrivate().getEncoded()));
		Files.writeString(folder.resolve("audit.pub"), pem("PUBLIC KEY", pair.getPublic().getEncoded()));
	}

	private static String pem(String label, byte[] bytes) {
		return "-----BEGIN " + label + "-----\n" + Base64.getEncoder().encodeToString(bytes) + "\n-----END " + label
				+ "-----\n";
	}

	private static JsonNode json(Call call) {
		assertThat(call.err()).isEmpty();
		return JsonMapper.shared().readTree(call.out());
	}

	@Test
	void sealsWhatWasFoundWithAllInputs() throws IOException {
		Call call = seal("a.json", "--by", "Licence desk");
		assertThat(call.err()).isEmpty();
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(call.out()).contains("Sealed: seals/a.json, as of 2026-12-01, with the hashes of 3 files",
				"Open: 1 to confirm", "Digest (SHA-256): ", "Not signed.");
		JsonNode content = JsonMapper.shared().readTree(Files.readString(folder.resolve("seals/a.json"))).at("/content");
		assertThat(content.at("/inputs").findValuesAsString("file")).containsExactly("sample.imprimatur",
				"sample.fleet.csv", "imprimatur-rules.csv");
		assertThat(content.at("/plan/file").stringValue()).isEqualTo("../plans/sample.imprimatur");
		assertThat(content.at("/sealed/by").stringValue()).isEqualTo("Licence desk");
		assertThat(content.at("/sealed/user").stringValue()).isEqualTo(System.getProperty("user.name"));
	}

	@Test
	void theSealFitsTheSchemaThatTheCommandPrints() throws IOException {
		seal("a.json");
		Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
				.getSchema(call("audit", "--print-schema").out(), InputFormat.JSON);
		assertThat(schema.validate(Files.readString(folder.resolve("seals/a.json")), InputFormat.JSON)).isEmpty();
	}

	@Test
	void aCleanPlanEndsWithZero() throws IOException {
		settle();
		assertThat(seal("a.json").exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(call("audit", "verify", "seals/a.json").exit()).isEqualTo(ExitCode.CLEAN);
	}

	@Test
	void theBarDecidesTheExitCode() {
		assertThat(seal("a.json", "--fail-on", "error").exit()).isEqualTo(ExitCode.CLEAN);
	}

	@ParameterizedTest
	@CsvSource({ "audit plans/sample.imprimatur, --seal FILE, 2", "audit --seal a.json, Name a plan, 2",
			"audit plans/sample.imprimatur --seal plans/sample.imprimatur, Write to another file, 2",
			"audit plans/missing.imprimatur --seal a.json, does not exist, 3",
			"audit plans/sample.imprimatur --seal nowhere/a.json, does not exist, 3",
			"audit plans/sample.imprimatur --seal a.json --key plans/sample.fleet.csv, no private Ed25519 key, 3",
			"audit verify missing.json, does not exist, 3", "audit verify plans/sample.fleet.csv, This is no seal, 3",
			"audit verify, Missing: FILE, 2", "audit diff plans/sample.fleet.csv, Missing: AFTER, 2" })
	void aWrongCallSaysWhatIsWrong(String arguments, String message, int exit) {
		Call call = call(arguments.split(" "));
		assertThat(call.err()).contains(message);
		assertThat(call.exit()).isEqualTo(exit);
		assertThat(folder.resolve("a.json")).doesNotExist();
	}

	@Test
	void aWholeSealIsIntact() {
		seal("a.json");
		Call call = call("audit", "verify", "seals/a.json");
		assertThat(call.out()).contains("INTACT seals/a.json", "as of 2026-12-01",
				"All 3 files that were read are unchanged.");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
	}

	@ParameterizedTest
	@CsvSource({ "en, '  - changed: /counts/devices'", "ja, '  - 変更: /counts/devices'" })
	void anAlteredSealNamesTheField(String language, String line) throws IOException {
		seal("a.json");
		Path file = folder.resolve("seals/a.json");
		Files.writeString(file, Files.readString(file).replace("\"devices\":3,\"error\"", "\"devices\":2,\"error\""));
		Call call = call("audit", "verify", "seals/a.json", "--lang", language);
		assertThat(call.out()).contains(line);
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
		JsonNode json = json(call("audit", "verify", "seals/a.json", "--format", "json"));
		assertThat(json.at("/intact").booleanValue()).isFalse();
		assertThat(json.at("/alterations/0/place").stringValue()).isEqualTo("/counts/devices");
		Call diff = call("audit", "diff", "seals/a.json", "seals/a.json");
		assertThat(diff.err()).contains("a.json: The seal was altered");
		assertThat(diff.exit()).isEqualTo(ExitCode.UNREADABLE);
	}

	@Test
	void aSealWithDestroyedContentStillNamesTheField() throws IOException {
		seal("a.json");
		Path file = folder.resolve("seals/a.json");
		Files.writeString(file, Files.readString(file).replace("\"day\":\"2026-12-01\"", "\"day\":\"soon\""));
		Call call = call("audit", "verify", "seals/a.json");
		assertThat(call.out()).contains("ALTERED seals/a.json", "  - changed: /day");
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void filesThatChangedAreNamed() throws IOException {
		seal("a.json");
		Files.writeString(folder.resolve("plans/sample.fleet.csv"), "serial\n");
		Files.delete(folder.resolve("plans/imprimatur-rules.csv"));
		Call call = call("audit", "verify", "seals/a.json");
		assertThat(call.out()).contains("INTACT", "2 files of 3 changed since:", "  - changed: fleet sample.fleet.csv",
				"  - missing: rule settings imprimatur-rules.csv");
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void aSealThatMovedFindsThePlanItIsTold() throws IOException {
		seal("a.json");
		Files.move(folder.resolve("seals/a.json"), folder.resolve("a.json"));
		assertThat(call("audit", "verify", "a.json").exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(call("audit", "verify", "a.json", "--plan", "plans/sample.imprimatur").exit())
				.isEqualTo(ExitCode.CLEAN);
	}

	@Test
	void aSignatureIsTrustedByItsPublicKey() throws Exception {
		keys();
		assertThat(seal("a.json", "--key", "audit.pem").out()).contains("Signed (Ed25519) by the key ");
		assertThat(call("audit", "verify", "seals/a.json", "--public-key", "audit.pub").out())
				.contains("by the key that was named");
		keys();
		Call call = call("audit", "verify", "seals/a.json", "--public-key", "audit.pub");
		assertThat(call.out()).contains("  - not signed by the key that was named");
		assertThat(call.exit()).isEqualTo(ExitCode.FINDINGS);
	}

	@Test
	void diffTellsWhatIsFixedAndWhatIsNew() throws IOException {
		seal("a.json");
		settle();
		seal("b.json");
		Call better = call("audit", "diff", "seals/a.json", "seals/b.json");
		assertThat(better.out()).contains("Fixed (1)\n  CONFIRM RIM-103 ", "Files (1)\n  changed: sample.imprimatur");
		assertThat(better.exit()).isEqualTo(ExitCode.CLEAN);
		Call worse = call("audit", "diff", "seals/b.json", "seals/a.json");
		assertThat(worse.out()).contains("New (1)\n  CONFIRM RIM-103 ");
		assertThat(worse.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(call("audit", "diff", "seals/b.json", "seals/a.json", "--fail-on=error").exit())
				.isEqualTo(ExitCode.CLEAN);
		JsonNode json = json(call("audit", "diff", "seals/b.json", "seals/a.json", "--format=json"));
		assertThat(json.at("/worse").booleanValue()).isTrue();
		assertThat(json.at("/findings/0/fate").stringValue()).isEqualTo("new");
		assertThat(json.at("/inputs/0/kind").stringValue()).isEqualTo("changed");
	}

	@ParameterizedTest
	@ValueSource(strings = { "en", "ja" })
	void theSameSealTwiceDiffersInNothing(String language) {
		seal("a.json");
		Call call = call("audit", "diff", "seals/a.json", "seals/a.json", "--lang", language);
		assertThat(call.out()).contains(language.equals("ja") ? "変更はありません。" : "Nothing changed.");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
	}

	@Test
	void rulesThatTheProjectDecidedAnewAreNamed() throws IOException {
		seal("a.json");
		Files.writeString(folder.resolve("plans/imprimatur-rules.csv"), "rule,severity,reason\nRIM-103,warn,lawyer\n");
		seal("b.json");
		assertThat(call("audit", "diff", "seals/a.json", "seals/b.json").out()).contains("Rule settings (2)",
				"added: RIM-103 (– → warn)", "removed: RIM-801 (off → –)", "Before: CONFIRM, 3 devices");
	}

	@Test
	void aFileWithATimeInTheFutureIsNoHindrance() throws IOException {
		Files.setLastModifiedTime(folder.resolve("plans/sample.fleet.csv"),
				FileTime.from(Instant.now().plusSeconds(86_400)));
		assertThat(seal("a.json").exit()).isEqualTo(ExitCode.FINDINGS);
	}
}
