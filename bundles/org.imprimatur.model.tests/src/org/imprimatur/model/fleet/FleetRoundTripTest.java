package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetRoundTripTest {

	@TempDir
	Path folder;

	private FleetFiles files;

	@BeforeEach
	void setUp() {
		files = FleetFiles.in(folder);
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE" })
	void utf16WithoutByteOrderMarkStaysSo(String encoding) throws IOException {
		Charset charset = Charset.forName(encoding);
		Fleet fleet = files.load("serial,資産番号\nA1,東京\n", charset);
		assertThat(fleet.getUnknownColumns()).containsExactly("資産番号");
		fleet.getDevices().getFirst().setSerial("A2");
		files.save(fleet);
		assertThat(files.file()).hasBinaryContent("serial,資産番号\nA2,東京\n".getBytes(charset));
	}

	@Test
	void columnsAreFoundByNameInAnyOrder() throws IOException {
		Fleet fleet = files.load("Model, SERIAL ,my column,last_seen,name\nX,A1,m,2026-12-01,\n,A2,,,n2\n");
		Device first = fleet.getDevices().get(0);
		Device second = fleet.getDevices().get(1);
		assertThat(first.getSerial()).isEqualTo("A1");
		assertThat(first.getName()).isNull();
		assertThat(first.getLastSeen()).isEqualTo(LocalDate.of(2026, 12, 1));
		assertThat(DeviceColumn.MODEL.get(first)).isEqualTo("X");
		assertThat(first.getUnknownCells()).containsExactly("m");
		assertThat(DeviceColumn.MODEL.get(second)).isEmpty();
		assertThat(second.getName()).isEqualTo("n2");
		assertThat(second.getLastSeen()).isNull();
		assertThat(second.getUnknownCells()).isNull();
		assertThat(fleet.getUnknownColumns()).containsExactly("my column");
	}

	@Test
	void allColumnsAreWrittenAndRead() throws IOException {
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		for (DeviceColumn column : DeviceColumn.values()) {
			String text = column == DeviceColumn.LAST_SEEN ? "2026-01-02" : "v " + column.header();
			column.set(device, column.vocabulary().stream().findFirst().orElse(text));
		}
		fleet.getDevices().add(device);
		files.save(fleet);
		Device read = files.reload().getDevices().getFirst();
		for (DeviceColumn column : DeviceColumn.values()) {
			assertThat(column.get(read)).isEqualTo(column.get(device)).isNotEmpty();
		}
	}

	@Test
	void newFileHasTheUsedColumnsInTheirNaturalOrder() throws IOException {
		Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
		Device device = ImprimaturFactory.eINSTANCE.createDevice();
		DeviceColumn.OFFICE_TYPE.set(device, "full");
		device.setSerial("A1");
		DeviceColumn.NAME.set(device, "n");
		fleet.getDevices().add(device);
		files.save(fleet);
		assertThat(files.file()).hasContent("serial,name,office_type\nA1,n,full\n");
	}

	@Test
	void emptyFleet() throws IOException {
		files.save(ImprimaturFactory.eINSTANCE.createFleet());
		assertThat(files.file()).hasContent("serial\n");
		assertThat(files.reload().getDevices()).isEmpty();
	}

	@ParameterizedTest
	@ValueSource(strings = { "serial,model\nA1,X\nA2,Y\n", "serial;model\r\nA1;X\r\n", "serial\tmodel\rA1\tX\r",
			"serial,model\nA1,X", "\uFEFFserial,model\r\nA1,X\r\n", "\"serial\",\"model\"\n\"A1\",\"X\"\n\"A2\",\"\"\n",
			"\"serial\",\"model\"\n\"A1\",\"X\"\n\"A2\",\n", "serial,model\nA1,\"\"\nA2,\"\"\n",
			"serial,owner,nobody knows,\nA1,,,\nA2,\"a,b\",\"x\ny\",\n", "serial\n#1\n",
			"SERIAL , \"Model\nName\",Ünbekannt,列\nA1,,ü,値\n",
			"serial;my, own, notes, here\nA1;x\n", "serial\n", "serial" })
	void formatIsKept(String csv) throws IOException {
		Fleet fleet = files.load(csv.replace(" \"", "\""));
		byte[] before = Files.readAllBytes(files.file());
		files.save(fleet);
		assertThat(Files.readString(files.file())).isEqualTo(new String(before, StandardCharsets.UTF_8));
	}

	@ParameterizedTest
	@ValueSource(strings = { "UTF-16LE", "UTF-16BE", "UTF-8" })
	void byteOrderMarkTellsTheEncoding(String charset) throws IOException {
		String csv = "\uFEFFserial,site\nA1,東京\nA2,Köln 😀\n";
		Fleet fleet = files.load(csv, Charset.forName(charset));
		assertThat(DeviceColumn.SITE.get(fleet.getDevices().get(0))).isEqualTo("東京");
		files.save(fleet);
		assertThat(Files.readString(files.file(), Charset.forName(charset))).isEqualTo(csv);
	}

	@Test
	void shiftJisIsRecognisedAndKept() throws IOException {
		String csv = "serial,site\r\n" + "A1,x\r\n".repeat(30_000) + "A2,東京\r\nA3,ﾃｽﾄ 表示 ソ\r\n";
		Fleet fleet = files.load(csv, Charset.forName("windows-31j"));
		assertThat(DeviceColumn.SITE.get(fleet.getDevices().getLast())).isEqualTo("ﾃｽﾄ 表示 ソ");
		files.save(fleet);
		assertThat(Files.readString(files.file(), Charset.forName("windows-31j"))).isEqualTo(csv);
	}

	@Test
	void characterThatTheEncodingLacksMakesTheFileUtf8() throws IOException {
		Fleet fleet = files.load("serial,site\nA1,東京都\n", Charset.forName("windows-31j"));
		fleet.getDevices().getFirst().setName("😀");
		files.save(fleet);
		assertThat(Files.readString(files.file())).isEqualTo("\uFEFFserial,site,name\nA1,東京都,😀\n");
	}

	@Test
	void changedCellIsChangedLine() throws IOException {
		Fleet fleet = files.load("model;serial;odd;group\r\nX;A1;;\r\nX;A2;o;\r\nX;A3;;\r\n");
		DeviceColumn.MODEL.set(fleet.getDevices().get(1), "Y");
		files.save(fleet);
		assertThat(Files.readString(files.file()))
				.isEqualTo("model;serial;odd;group\r\nX;A1;;\r\nY;A2;o;\r\nX;A3;;\r\n");
		DeviceColumn.MODEL.set(fleet.getDevices().get(1), "");
		fleet.getDevices().get(1).setUnknownCells(List.of("p"));
		files.save(fleet);
		assertThat(Files.readString(files.file()))
				.isEqualTo("model;serial;odd;group\r\nX;A1;;\r\n;A2;p;\r\nX;A3;;\r\n");
	}

	@Test
	void columnThatComesIntoUseIsAppended() throws IOException {
		Fleet fleet = files.load("model,serial,odd\nX,A1,o\n");
		DeviceColumn.NAME.set(fleet.getDevices().getFirst(), "n");
		fleet.getUnknownColumns().add("even");
		fleet.getDevices().getFirst().setUnknownCells(List.of("o", "e"));
		files.save(fleet);
		assertThat(files.file()).hasContent("model,serial,odd,name,even\nX,A1,o,n,e\n");
		fleet.getUnknownColumns().remove("odd");
		fleet.getDevices().getFirst().setUnknownCells(List.of("e"));
		files.save(fleet);
		assertThat(files.file()).hasContent("model,serial,name,even\nX,A1,n,e\n");
	}

	@Test
	void oneColumnIsNoReasonForAnUnusualDelimiter() throws IOException {
		Fleet fleet = files.load("serial\nA1\n");
		fleet.getDevices().getFirst().setName("n");
		files.save(fleet);
		assertThat(files.file()).hasContent("serial,name\nA1,n\n");
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x" })
	void charactersOfTwoHalvesFallOnEveryBorderOfABuffer(String shift) throws IOException {
		String cells = "A," + "😀".repeat(500) + "\n";
		Fleet fleet = files.load("serial,site\n" + shift + cells.repeat(300));
		assertThat(fleet.getDevices()).hasSize(300)
				.allMatch(device -> DeviceColumn.SITE.get(device).equals("😀".repeat(500)));
	}

	@Test
	void blankLinesAreSkipped() throws IOException {
		assertThat(files.load("\n\nserial\n\nA1\n\n\nA2\n\n").getDevices()).extracting(Device::getSerial)
				.containsExactly("A1", "A2");
	}
}
