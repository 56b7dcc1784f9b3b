package org.imprimatur.model.fleet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FleetScanTest {

	private static final List<DeviceColumn> COLUMNS = List.of(DeviceColumn.SERIAL, DeviceColumn.NAME,
			DeviceColumn.ASSET_TAG);

	@TempDir
	Path folder;

	private List<String> rows(String text, Charset encoding, int most) throws IOException {
		Path fleet = Files.write(folder.resolve("a.fleet.csv"), text.getBytes(encoding));
		List<String> rows = new ArrayList<>();
		FleetScan.read(fleet, COLUMNS, (line, cells) -> {
			rows.add(line + ":" + String.join("|", cells));
			return rows.size() < most;
		});
		return rows;
	}

	@ParameterizedTest
	@ValueSource(strings = { ",", ";", "\t" })
	void givesTheCellsOfTheColumnsAskedForWhateverTheOrder(String delimiter) throws IOException {
		String text = "Name,model,SERIAL\n\nPC-1,\"X, large\",A1\n,,\n\"PC\n2\",Y,A2\n".replace(",", delimiter);
		assertThat(rows(text, StandardCharsets.UTF_8, 9)).containsExactly("3:A1|PC-1|", "5:A2|PC\n2|");
	}

	@Test
	void readsWhatFleetsAreEncodedIn() throws IOException {
		assertThat(rows("serial,name\nA1,名古屋の端末\n", Charset.forName("Shift_JIS"), 9)).containsExactly("2:A1|名古屋の端末|");
	}

	@Test
	void stopsWhenTheVisitorHasEnough() throws IOException {
		assertThat(rows("serial\nA1\nA2\nA3\n", StandardCharsets.UTF_8, 2)).containsExactly("2:A1||", "3:A2||");
	}

	@Test
	void aShortRowHasEmptyCells() throws IOException {
		assertThat(rows("serial,name\nA1\nA2,PC\n", StandardCharsets.UTF_8, 9)).containsExactly("2:A1||", "3:A2|PC|");
	}

	@Test
	void aMissingFileIsTold() {
		assertThatThrownBy(() -> FleetScan.read(folder.resolve("none.fleet.csv"), COLUMNS, (line, cells) -> true))
				.isInstanceOf(IOException.class).hasMessageContaining("none.fleet.csv");
	}
}
