package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Files that nothing can be imported from: each is told, and nothing is changed or left behind. */
class ImportBadFilesTest {

	private static final List<String> CALLS = List.of("import FILE --into sample.imprimatur",
			"import FILE --format glpi --into sample.imprimatur", "import powershell FILE --fleet sample.fleet.csv",
			"import mapping FILE --propose", "import mapping FILE --into sample.imprimatur",
			"import image FILE --plan sample.imprimatur", "import purchases FILE --plan sample.imprimatur",
			"import ent FILE --plan sample.imprimatur");

	@TempDir
	Path folder;

	@BeforeEach
	void plan() throws IOException {
		new SamplePlan().in(folder);
	}

	static Stream<Arguments> callsOnFiles() {
		List<String> files = List.of("cut.wim", "cut.esd", "cut.iso", "zeros", "begun.xml", "begun.csv", "empty",
				"folder", "locked", "missing.csv");
		return CALLS.stream()
				.flatMap(call -> files.stream().map(file -> Arguments.of(call.replace("FILE", file), file)));
	}

	@ParameterizedTest
	@MethodSource("callsOnFiles")
	void areToldAndNothingIsChanged(String command, String file) throws IOException {
		make(file);
		Map<String, String> before = contents();
		Call call = Call.in(folder, command.split(" "));
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).startsWith(file).doesNotContain("This should not have happened", "Exception");
		assertThat(call.out()).isEmpty();
		assertThat(contents()).isEqualTo(before);
	}

	private void make(String name) throws IOException {
		Path file = folder.resolve(name);
		switch (name) {
		case "cut.wim", "cut.esd" -> Files.write(file,
				Arrays.copyOf(Files.readAllBytes(Fixtures.copy("media.wim", folder)), 9000));
		case "cut.iso" -> Files.write(file, Arrays.copyOf(Files.readAllBytes(Fixtures.copy("media.wim", folder)), 100));
		case "zeros" -> Fixtures.tenGigabytes(file, new byte[0]);
		case "begun.xml" -> Fixtures.tenGigabytes(file, "<REQUEST><CONTENT>".getBytes(StandardCharsets.UTF_8));
		case "begun.csv" -> Fixtures.tenGigabytes(file, "a,b\n1,2\n".getBytes(StandardCharsets.UTF_8));
		case "empty" -> Files.createFile(file);
		case "folder" -> Files.createDirectory(file);
		case "locked" -> assumeFalse(lock(file), "root reads everything");
		default -> assertThat(file).doesNotExist();
		}
	}

	/** Whether it can be read nevertheless. */
	private static boolean lock(Path file) throws IOException {
		Files.writeString(file, "serial\n1\n");
		file.toFile().setReadable(false);
		return Files.isReadable(file);
	}

	static Stream<Arguments> stoppedCalls() {
		return Stream.of("import image big.wim --plan sample.imprimatur",
				"import powershell.csv --into sample.imprimatur",
				"import powershell.csv --fleet new.fleet.csv --into sample.imprimatur",
				"import mapping t.csv --fleet new.fleet.csv")
				.flatMap(call -> IntStream.range(0, 9).mapToObj(look -> Arguments.of(call, look)));
	}

	@ParameterizedTest
	@MethodSource("stoppedCalls")
	void stoppingLeavesNoHalfWrittenFile(String command, int look) throws IOException {
		Fixtures.copy("powershell.csv", folder);
		Fixtures.tenGigabytes(folder.resolve("big.wim"), Files.readAllBytes(Fixtures.copy("enterprise.wim", folder)));
		Files.writeString(folder.resolve("t.csv"), "Serial No,Site\nABC123,Tokyo\n");
		Call.in(folder, "import", "mapping", "t.csv", "--propose");
		Map<String, String> before = contents();
		Call call = Call.stoppedAt(look, folder, command.split(" "));
		assertThat(call.exit()).isIn(ExitCode.STOPPED, ExitCode.CLEAN);
		Map<String, String> after = contents();
		assertThat(after.keySet()).noneMatch(name -> name.contains("tmp"));
		if (call.exit() == ExitCode.STOPPED) {
			after.remove("new.fleet.csv");
			after.replace(SamplePlan.FLEET, before.get(SamplePlan.FLEET));
			assertThat(after).isEqualTo(before);
		}
	}

	/** What stands in all small files. */
	private Map<String, String> contents() throws IOException {
		Map<String, String> contents = new TreeMap<>();
		try (Stream<Path> files = Files.list(folder)) {
			for (Path file : files.toList()) {
				boolean read = Files.isRegularFile(file) && Files.isReadable(file) && Files.size(file) < 1 << 20;
				contents.put(file.getFileName().toString(),
						read ? Files.readString(file, StandardCharsets.ISO_8859_1) : "");
			}
		}
		return contents;
	}
}
