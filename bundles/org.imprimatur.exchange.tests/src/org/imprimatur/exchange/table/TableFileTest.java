package org.imprimatur.exchange.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.InventoryFolder;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** List views: columns by name, delimiters at line ends, columns that are not read or stand there twice. */
class TableFileTest {

	enum Fruit {
		NAME, COLOUR, PICKED
	}

	enum Bad {
		NAME
	}

	private static final HeaderNames<Fruit> NAMES = new HeaderNames<>(Fruit.class, "fruit");

	@TempDir
	Path folder;
	private final ProblemList damage = new ProblemList(new Messages(Locale.ENGLISH));
	private final ProblemList problems = new ProblemList(new Messages(Locale.ENGLISH));

	private List<String> read(String text) throws IOException {
		List<String> rows = new ArrayList<>();
		new TableFile<>(FileContent.of(file(text)), NAMES, damage, problems).requiring(Fruit.NAME)
				.read(row -> rows.add(row.get(Fruit.NAME) + "/" + row.get(Fruit.COLOUR)), Progress.NONE);
		return rows;
	}

	private Path file(String text) throws IOException {
		return Files.writeString(folder.resolve("fruit.csv"), text);
	}

	@Test
	void findsColumnsByNamesOfAllLanguages() throws IOException {
		assertThat(read("色;名前\n緑;りんご\n")).containsExactly("りんご/緑");
		assertThat(read("COLOUR ,fruit_name\ngreen,apple\n")).containsExactly("apple/green");
		assertThat(NAMES.columnsOf(Sample.of(file("x,ｃｏｌｏｕｒ,Picked on\n")).csv()))
				.isEqualTo(EnumSet.of(Fruit.COLOUR, Fruit.PICKED));
		assertThat(damage.kept()).isEmpty();
	}

	@Test
	void takesDelimitersAtLineEndsForNoColumn() throws IOException {
		assertThat(read("Name;Colour;\napple;green;\npear;yellow\n")).containsExactly("apple/green", "pear/yellow");
		assertThat(read("Name;Colour\napple;green;\n")).containsExactly("apple/green");
		assertThat(damage.kept()).isEmpty();
		assertThat(read("Name;Colour;\napple;green;x\npear\n")).isEmpty();
		assertThat(damage.kept()).extracting(ImportProblem::line).containsExactly(2L, 3L);
	}

	@Test
	void namesWhatIsNotRead() throws IOException {
		assertThat(read("Name,Weight,Colour,Price\napple,1,green,2\n")).containsExactly("apple/green");
		assertThat(problems.kept()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("Weight, Price"));
	}

	@Test
	void readsColumnsThatStandThereTwiceWhereTheyAgree() throws IOException {
		assertThat(read("Name,Colour,Colour\napple,green,green\npear,,yellow\n"))
				.containsExactly("apple/green", "pear/yellow");
		assertThat(problems.kept()).isEmpty();
		assertThat(read("Name,Colour,Colour\napple,green,red\npear,a,b\n")).containsExactly("apple/green", "pear/a");
		assertThat(problems.kept()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("green", "red"));
	}

	@Test
	void passesOverRepeatedHeadersAndBlankLines() throws IOException {
		assertThat(read("Name,Colour\napple,green\n\nName,Colour\npear,yellow\n")).containsExactly("apple/green",
				"pear/yellow");
	}

	@Test
	void refusesFilesWithoutTheColumnThatIsRequired() throws IOException {
		assertThat(read("Colour\ngreen\n")).isEmpty();
		assertThat(read("x,y\n1,2\n")).isEmpty();
		assertThat(damage.kept()).extracting(ImportProblem::message).satisfiesExactly(
				first -> assertThat(first).contains("名前"), second -> assertThat(second).contains("no column"));
	}

	@Test
	void learnsTheOrderOfDaysFromTheWholeFile() throws IOException {
		assertThat(order("Name,Picked\na,03/05/2026\nb,07/13/2026\n")).isEqualTo(DayOrder.MONTH_FIRST);
		assertThat(order("Name,Picked\na,03/05/2026\nb,13/07/2026\n")).isEqualTo(DayOrder.DAY_FIRST);
		assertThat(order("Name,Picked\na,03/05/2026\n")).isEqualTo(DayOrder.OPEN);
		assertThat(order("Name,Picked\na,2026-05-03\nb,07/13/2026\n")).isEqualTo(DayOrder.OPEN);
	}

	private DayOrder order(String text) throws IOException {
		return TableFile.dayOrder(FileContent.of(file(text)), NAMES, Set.of(Fruit.PICKED), InventoryFolder.context(Locale.ENGLISH),
				Progress.NONE);
	}

	@Test
	void wantsNamesForAllColumns() {
		assertThatThrownBy(() -> new HeaderNames<>(Bad.class, "bad")).isInstanceOf(IllegalStateException.class);
	}
}
