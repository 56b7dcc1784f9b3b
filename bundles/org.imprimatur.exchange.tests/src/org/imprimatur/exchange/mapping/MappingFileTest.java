package org.imprimatur.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.day.DayOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Mappings as files. */
class MappingFileTest {

	private static final List<String> WORDS = List.of("シリアル番号", "Name", "=cmd|x", "'quoted'", "a,b", "\"x\"", "-", "+1",
			"リース", "x;y", "備考 (その他)", "@at");

	@TempDir
	Path folder;

	@Test
	void isReadableByPeople() throws IOException {
		Mapping mapping = new Mapping(Optional.of("一覧"), List.of(
				ColumnMapping.to("製造番号", Target.ofHeader("serial").orElseThrow()),
				new ColumnMapping("区分", Target.ofHeader("licence_channel"), false,
						List.of(new Translation("リース", "oem"), new Translation("*不明*", "")), DayOrder.OPEN),
				new ColumnMapping("確認日", Target.ofHeader("last_seen"), false, List.of(), DayOrder.DAY_FIRST),
				ColumnMapping.kept("備考"),
				new ColumnMapping("パスワード", Optional.empty(), true, List.of(), DayOrder.OPEN)));
		Path file = folder.resolve("pcs.mapping.csv");
		MappingFile.write(file, mapping);
		assertThat(Files.readString(file)).isEqualToNormalizingNewlines("""
				\uFEFFsource_column,fleet_column,value,becomes
				,sheet,一覧,
				製造番号,serial,,
				区分,licence_channel,,
				区分,licence_channel,リース,oem
				区分,licence_channel,*不明*,
				確認日,last_seen,,
				確認日,last_seen,*date,d/m/y
				備考,,,
				パスワード,-,,
				""");
		assertThat(MappingFile.read(file, Tables.context())).isEqualTo(mapping);
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3 })
	void comesBackAsItWasWritten(long seed) throws IOException {
		Random random = new Random(seed);
		Path file = folder.resolve("x.mapping.csv");
		for (int round = 0; round < 60; round++) {
			Mapping mapping = random(random);
			MappingFile.write(file, mapping);
			assertThat(MappingFile.read(file, Tables.context())).isEqualTo(mapping);
			assertThat(Files.readAllLines(file)).noneMatch(line -> line.matches("[=+@].*"));
		}
	}

	private static Mapping random(Random random) {
		List<String> sources = new ArrayList<>(WORDS);
		Collections.shuffle(sources, random);
		List<Target> targets = new ArrayList<>(Target.all());
		Collections.shuffle(targets, random);
		List<ColumnMapping> columns = new ArrayList<>();
		for (String source : sources.subList(0, 1 + random.nextInt(sources.size()))) {
			Optional<Target> target = random.nextBoolean() ? Optional.of(targets.removeFirst()) : Optional.empty();
			boolean free = target.flatMap(Target::column).map(column -> column.vocabulary().isEmpty()).orElse(true);
			List<Translation> translations = random.nextBoolean() && free
					? List.of(new Translation(WORDS.get(random.nextInt(WORDS.size())), "x"), new Translation("*", ""))
					: List.of();
			columns.add(new ColumnMapping(source, target, target.isEmpty() && random.nextBoolean(), translations,
					DayOrder.values()[random.nextInt(3)]));
		}
		return new Mapping(random.nextBoolean() ? Optional.of("Sheet1") : Optional.empty(), columns);
	}

	@Test
	void tellsAllThatIsWrong() throws IOException {
		Path file = Files.writeString(folder.resolve("x.mapping.csv"), """
				source_column,fleet_column,value,becomes
				A,serial,,
				B,serial,,
				C,colour,,
				A,name,,
				,name,,
				D,licence_channel,Lease,leased
				E,last_seen,*date,y/d/m
				""");
		ImportException failure = catchThrowableOfType(ImportException.class,
				() -> MappingFile.read(file, Tables.context()));
		assertThat(failure.problems()).extracting(ImportProblem::line, ImportProblem::column).containsExactly(
				tuple(3L, "fleet_column"), tuple(4L, "fleet_column"), tuple(5L, "fleet_column"), tuple(6L, "source_column"),
				tuple(7L, "becomes"), tuple(8L, "becomes"));
	}

	@Test
	void refusesOtherFiles() throws IOException {
		Path file = Files.writeString(folder.resolve("x.mapping.csv"), "a,b\n1,2\n");
		assertThat(catchThrowableOfType(ImportException.class, () -> MappingFile.read(file, Tables.context())))
				.hasMessageContaining("source_column,fleet_column,value,becomes");
	}

	@Test
	void liesBesideTheTable() {
		assertThat(MappingFile.beside(Path.of("a/pcs.2026.xlsx"))).isEqualTo(Path.of("a/pcs.2026.mapping.csv"));
		assertThat(MappingFile.isMapping(Path.of("a/PCs.MAPPING.CSV"))).isTrue();
	}
}
