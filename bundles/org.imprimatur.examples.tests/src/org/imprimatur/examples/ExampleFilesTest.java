package org.imprimatur.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The list of the estates' files, and their copies. */
class ExampleFilesTest {

	@TempDir
	Path folder;

	@Test
	void everyExampleHasAPlanOfItsName() throws IOException {
		assertThat(Examples.names()).contains("two-hundred-pcs", "enterprise", "gallery");
		for (String name : Examples.names()) {
			assertThat(Examples.copy(name, folder.resolve(name))).allSatisfy(file -> assertThat(file).isNotEmptyFile())
					.contains(folder.resolve(name).resolve(name + ".imprimatur"));
		}
	}

	@Test
	void everyFileIsListed() throws IOException {
		Path estates = Path.of("..", "org.imprimatur.examples", "estates");
		assumeTrue(Files.isDirectory(estates));
		for (String name : Examples.names()) {
			Path copy = folder.resolve(name);
			Examples.copy(name, copy);
			assertThat(names(copy)).containsExactlyElementsOf(names(estates.resolve(name)));
		}
		try (Stream<Path> all = Files.list(estates)) {
			assertThat(all.map(estate -> estate.getFileName().toString()))
					.containsExactlyInAnyOrderElementsOf(Examples.names());
		}
	}

	@Test
	void nothingIsOverwritten() throws IOException {
		Path mine = Files.writeString(folder.resolve("two-hundred-pcs.imprimatur"), "mine");
		assertThatThrownBy(() -> Examples.copy("two-hundred-pcs", folder))
				.isInstanceOf(FileAlreadyExistsException.class);
		assertThat(mine).hasContent("mine");
		assertThat(folder.resolve("two-hundred-pcs.fleet.csv")).doesNotExist();
	}

	@Test
	void unknownNamesAreRefused() {
		assertThatThrownBy(() -> Examples.copy("none", folder)).isInstanceOf(IllegalArgumentException.class);
	}

	private static List<String> names(Path folder) throws IOException {
		try (Stream<Path> files = Files.walk(folder)) {
			return files.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
		}
	}
}
