package org.imprimatur.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The fleet files that a plan lists. */
class PlanFleetsTest {

	private static final String EMPTY = """
			<?xml version="1.0" encoding="UTF-8"?>
			<imprimatur:Estate xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI" \
			xmlns:imprimatur="https://imprimatur.org/estate/1" id="estate" name="Example">
			%s</imprimatur:Estate>
			""";

	@TempDir
	Path folder;

	private Path plan;

	@BeforeEach
	void files() throws IOException {
		plan = folder.resolve("plans/a.imprimatur");
		Files.createDirectories(plan.getParent());
		Files.writeString(plan, EMPTY.formatted(""));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plans/a.fleet.csv", "x.fleet.csv", "devices/R&D 100% #東京.fleet.csv" })
	void theLineThatIsTellableIsTheLineThatIsWritten(String name) throws IOException {
		Path fleet = folder.resolve(name);
		fleets().add(fleet);
		assertThat(Files.readAllLines(plan)).contains("  " + PlanFleets.line(plan, fleet));
		assertThat(fleets().files()).containsExactly(fleet);
		assertThat(fleets().lists(plan.resolveSibling("../plans/../" + name))).isTrue();
		Files.writeString(plan, EMPTY.formatted("  " + PlanFleets.line(plan, fleet) + "\n"));
		assertThat(fleets().files()).containsExactly(fleet);
	}

	@Test
	void aLinkToAListedFileIsListed() throws IOException {
		Path fleet = Files.writeString(folder.resolve("a.fleet.csv"), "serial\n");
		Path link = Files.createSymbolicLink(folder.resolve("b.fleet.csv"), fleet);
		fleets().add(fleet);
		String before = Files.readString(plan);
		fleets().add(link);
		assertThat(plan).hasContent(before);
	}

	private PlanFleets fleets() throws IOException {
		return PlanFleets.of(plan, Locale.ENGLISH, Progress.NONE);
	}
}
