package org.imprimatur.exchange.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder is there as a whole or not at all. */
class TargetFolderTest {

	@TempDir
	Path parent;
	private Path target;

	@BeforeEach
	void name() {
		target = parent.resolve("out");
	}

	@Test
	void isMadeAndReplaced() throws IOException {
		write(false, "one");
		assertThat(target.resolve("mark")).hasContent("one");
		write(true, "two");
		assertThat(target.resolve("mark")).hasContent("two");
		assertThat(names()).containsExactly("out");
	}

	@Test
	void takesAnEmptyFolder() throws IOException {
		Files.createDirectory(target);
		write(false, "one");
		assertThat(target.resolve("mark")).hasContent("one");
	}

	@Test
	void isNotReplacedUnasked() throws IOException {
		write(false, "one");
		assertThatThrownBy(() -> write(false, "two")).isInstanceOf(DirectoryNotEmptyException.class);
		assertThat(target.resolve("mark")).hasContent("one");
	}

	@Test
	void foreignFoldersAndFilesAreNeverReplaced() throws IOException {
		Files.writeString(Files.createDirectory(target).resolve("photo.jpg"), "mine");
		assertThatThrownBy(() -> write(true, "two")).isInstanceOf(DirectoryNotEmptyException.class);
		assertThat(target.resolve("photo.jpg")).hasContent("mine");
		Path file = Files.writeString(parent.resolve("file"), "mine");
		assertThatThrownBy(() -> TargetFolder.write(file, true, "mark", folder -> {
		})).isInstanceOf(FileAlreadyExistsException.class);
		assertThat(file).hasContent("mine");
	}

	@Test
	void nothingIsLeftAfterAFailure() throws IOException {
		write(false, "one");
		assertThatThrownBy(() -> TargetFolder.write(target, true, "mark", folder -> {
			Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve("mark"), "half");
			throw new CancellationException();
		})).isInstanceOf(CancellationException.class);
		assertThat(target.resolve("mark")).hasContent("one");
		assertThat(names()).containsExactly("out");
	}

	private void write(boolean overwrite, String text) throws IOException {
		TargetFolder.write(target, overwrite, "mark", folder -> Files.writeString(folder.resolve("mark"), text));
	}

	private List<String> names() throws IOException {
		try (Stream<Path> files = Files.list(parent)) {
			return files.map(file -> file.getFileName().toString()).toList();
		}
	}
}
