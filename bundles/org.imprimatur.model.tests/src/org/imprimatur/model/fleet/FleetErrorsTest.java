package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Problem;
import org.imprimatur.model.io.ProblemLog;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FleetErrorsTest {

	@TempDir
	Path folder;

	private FleetFiles files;

	@BeforeEach
	void setUp() {
		files = FleetFiles.in(folder);
	}

	@Test
	void noSerialColumn() throws IOException {
		assertOnly(files.problems("name,model\nn,X\n"), 1, 0, "“serial”", "name, model");
	}

	@Test
	void emptyFile() throws IOException {
		assertOnly(files.problems(""), 1, 0, "empty", "serial");
		assertOnly(files.problems("\uFEFF"), 1, 0, "empty", "serial");
		assertOnly(files.problems("\r\n\r\n"), 1, 0, "empty", "serial");
	}

	@Test
	void columnTwice() throws IOException {
		assertOnly(files.problems("serial,model,odd, MODEL\nA1,,,\n"), 1, 4, "MODEL");
		assertOnly(files.problems("serial,odd,odd\nA1,,\n"), 1, 3, "odd");
	}

	@Test
	void tooManyColumns() throws IOException {
		StringBuilder header = new StringBuilder("serial");
		for (int i = 0; i < 1000; i++) {
			header.append(",c").append(i);
		}
		assertOnly(files.problems(header.append('\n').toString()), 1, 0, "1001", "1000");
	}

	@Test
	void emptySerial() throws IOException {
		assertOnly(files.problems("model,serial\nX,A1\nX,\n"), 3, 2, "serial");
		assertOnly(files.problems("model,serial\nX,A1\nX,\"  \"\n"), 3, 2, "serial");
	}

	@Test
	void raggedRows() throws IOException {
		List<Problem> problems = files.problems("serial,model,name\nA1,X\nA2,X,n,more\nA3,\"a\nb\",n\nA4\n");
		assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 6);
		assertThat(problems).extracting(Problem::column).containsExactly(2, 4, 1);
		assertThat(problems.get(0).message()).contains("2 cells", "3 columns", "missing delimiters");
		assertThat(problems.get(1).message()).contains("4 cells", "3 columns");
	}

	@Test
	void cellsOfARaggedRowAreNotJudged() throws IOException {
		String header = "serial,licence_channel,last_seen,name\n";
		assertOnly(files.problems(header + "A1,OEM,x\nA2,oem,2026-01-01,n\n"), 2, 3, "3 cells");
		List<Problem> problems = files.problems(header + "n,A1,OME,x,y\nA2,A1,OME,n\nA3,oem,OME,n\nA4,A1,,n\n");
		assertThat(problems).extracting(Problem::line).containsExactly(2, 3, 3);
		assertThat(problems).extracting(Problem::column).containsExactly(5, 2, 3);
	}

	@Test
	void blankRowsAreNoDevices() throws IOException {
		Fleet fleet = files.load("\n,,\nserial,name,cost\nA1,a,1\n,,\n , \nA2,b,2\n,,,,\n\n");
		assertThat(fleet.getDevices()).extracting(Device::getSerial).containsExactly("A1", "A2");
		fleet.getDevices().getFirst().setName("z");
		files.save(fleet);
		assertThat(files.file()).hasContent("serial,name,cost\nA1,z,1\nA2,b,2\n");
		assertOnly(files.problems(",,\n\n"), 1, 0, "empty");
		assertThat(files.load("\n\nserial;name\nA1;a\n").getDevices().getFirst().getName()).isEqualTo("a");
	}

	@Test
	void onlyTheWrongWordOfSeveralIsNamed() throws IOException {
		assertOnly(files.problems("serial,rights\nA1,sa lstc\n"), 2, 2, "“lstc”", "Write one of ");
	}

	@Test
	void severalWordsWhereOneIsAsked() throws IOException {
		assertOnly(files.problems("serial,licence_channel\nA1,none oem\n"), 2, 2, "licence_channel", "none oem");
		assertThat(files.load("serial,rights,evidence\nA1,sa ltsc,invoice coa\n").getDevices()).hasSize(1);
	}

	@Test
	void badDay() throws IOException {
		List<Problem> problems = files.problems("serial,last_seen\nA1,2026-12-01\nA2,1.12.2026\nA3,2026-13-01\n");
		assertThat(problems).extracting(Problem::line).containsExactly(3, 4);
		assertThat(problems).extracting(Problem::column).containsExactly(2, 2);
		assertThat(problems.getFirst().message()).contains("“last_seen”", "“1.12.2026”", "2026-12-01");
	}

	@Test
	void wrongWordIsToldOnce() throws IOException {
		assertOnly(files.problems("serial,licence_channel\nA1,OEM\nA2, fpp \nA3,OME\nA4,OME\n"), 4, 2,
				"“licence_channel”", "“OME”", "fpp", "oem");
	}

	@Test
	void quotes() throws IOException {
		assertOnly(files.problems("serial,model\nA1,X\nA2,\"X\"Y\nA3,X\n"), 3, 2, "quote");
		assertOnly(files.problems("serial,model\nA1,X\nA2,\"X\nA3,X\n"), 3, 2, "quote");
	}

	@Test
	void endlessCell() throws IOException {
		assertOnly(files.problems("serial,model\nA1," + "x".repeat(2_000_000)), 2, 2, "longer than");
	}

	@Test
	void bytesThatAreNoText() throws IOException {
		byte[] latin = "serial,site\nA1,x\nA2,M\u00fcnchen\n".getBytes(StandardCharsets.ISO_8859_1);
		assertOnly(files.problems(latin), 3, 2, "FC", "UTF-8");
		String late = "serial,site\n" + "A1,東京\n".repeat(30_000) + "A2,H\u00e9rault\n";
		byte[] bytes = late.getBytes(StandardCharsets.UTF_8);
		bytes[bytes.length - 8] = 'x';
		assertOnly(files.problems(bytes), 30_002, 2, "UTF-8");
		byte[] cutOff = "serial\nA\u3042".getBytes(StandardCharsets.UTF_8);
		assertOnly(files.problems(Arrays.copyOf(cutOff, cutOff.length - 1)), 2, 1, "E3 81");
		byte[] halfUtf16 = "\uFEFFserial\nA\uD83D\n".getBytes(StandardCharsets.UTF_16LE);
		halfUtf16[halfUtf16.length - 4] = 0x3D;
		halfUtf16[halfUtf16.length - 3] = (byte) 0xD8;
		assertOnly(files.problems(halfUtf16), 2, 1, "UTF-16LE");
	}

	@Test
	void westernTextIsNotTakenForJapanese() throws IOException {
		for (String word : List.of("Hérault", "München", "été", "Straße", "ÅÄÖ", "John’s “Good”")) {
			assertThat(files.problems(("serial,site\nA1," + word + "\n").getBytes("windows-1252"))).hasSize(1);
		}
	}

	@Test
	void problemsAreCollectedUpToALimit() throws IOException {
		assertThat(files.problems("serial,model\n" + "A\n".repeat(100_000))).hasSize(ProblemLog.LIMIT);
	}

	@Test
	void fileWithProblemsIsNotLoadedAndNeverOverwritten() throws IOException {
		Files.writeString(files.file(), "serial,name\n\" \",n\n");
		FleetResource resource = files.resource();
		assertThatThrownBy(() -> resource.load(Map.of())).isInstanceOf(PlanFormatException.class);
		assertThat(resource.getContents()).isEmpty();
		assertThat(resource.getErrors()).singleElement().satisfies(error -> assertThat(error.getLine()).isEqualTo(2));
		resource.getContents().add(ImprimaturFactory.eINSTANCE.createFleet());
		assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(PlanFormatException.class);
		assertThat(files.file()).hasContent("serial,name\n\" \",n\n");
	}

	@Test
	void closedResourceIsNotSavedAsAnEmptyFile() throws IOException {
		Fleet fleet = files.load("serial\nA1\n");
		FleetResource resource = (FleetResource) fleet.eResource();
		resource.unload();
		assertThatThrownBy(() -> resource.save(Map.of())).isInstanceOf(PlanFormatException.class);
		assertThat(files.file()).hasContent("serial\nA1\n");
	}

	@Test
	void deviceWithoutSerialIsNotWritten() throws IOException {
		Fleet fleet = files.load("serial,name\nA1,a\nA2,b\n");
		fleet.getDevices().get(1).setSerial(null);
		assertThatThrownBy(() -> files.save(fleet)).isInstanceOf(PlanFormatException.class)
				.hasMessageContaining("2 (b)");
		assertThat(files.file()).hasContent("serial,name\nA1,a\nA2,b\n");
	}

	@Test
	void whatCouldNotBeReadAgainIsNotWritten() throws IOException {
		Fleet fleet = files.load("serial,name\nA1,a\n");
		fleet.getUnknownColumns().add("Name");
		assertThatThrownBy(() -> files.save(fleet)).isInstanceOf(PlanFormatException.class).hasMessageContaining("Name");
		fleet.getUnknownColumns().clear();
		String[] values = new String[DeviceColumn.SHARED];
		values[DeviceColumn.USE.profileIndex()] = "fun";
		fleet.getDevices().getFirst().setProfile(DeviceProfile.of(values));
		assertThatThrownBy(() -> files.save(fleet)).isInstanceOf(PlanFormatException.class).hasMessageContaining("“fun”");
		assertThat(files.file()).hasContent("serial,name\nA1,a\n");
	}

	@Test
	void halfACharacterIsNotWritten() throws IOException {
		Fleet fleet = files.load("serial,name\nA1,a\n");
		fleet.getDevices().getFirst().setName("\uD83D");
		assertThatThrownBy(() -> files.save(fleet)).isInstanceOf(PlanFormatException.class);
		assertThat(files.file()).hasContent("serial,name\nA1,a\n");
	}

	@Test
	void failureInTheMiddleOfSavingLeavesTheOldFile() throws IOException {
		Files.writeString(files.file(), "serial\nA1\n");
		FleetResource failing = new FleetResource(URI.createFileURI(files.file().toString())) {
			@Override
			protected void doSave(OutputStream out, Map<?, ?> options) throws IOException {
				super.doSave(out, options);
				throw new IOException("disk full");
			}
		};
		failing.getContents().add(ImprimaturFactory.eINSTANCE.createFleet());
		assertThatThrownBy(() -> failing.save(Map.of())).hasMessage("disk full");
		assertThat(files.file()).hasContent("serial\nA1\n");
		try (var left = Files.list(folder)) {
			assertThat(left).containsExactly(files.file());
		}
	}

	private static void assertOnly(List<Problem> problems, int line, int column, String... parts) {
		assertThat(problems).singleElement().satisfies(problem -> {
			assertThat(problem.message()).contains(parts);
			assertThat(problem.line()).as(problem.toString()).isEqualTo(line);
			assertThat(problem.column()).as(problem.toString()).isEqualTo(column);
		});
	}
}
