package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AtomicFileTest {

	@TempDir
	Path folder;

	@Test
	void createsAndReplaces() throws IOException {
		Path file = folder.resolve("x.txt");
		AtomicFile.write(file, out -> out.write('a'));
		AtomicFile.write(file, out -> out.write("bc".getBytes(StandardCharsets.UTF_8)));
		assertThat(file).hasContent("bc");
		assertOnly("x.txt");
	}

	@Test
	void failureLeavesTheOldFileAndNothingElse() throws IOException {
		Path file = Files.writeString(folder.resolve("x.txt"), "old");
		for (Throwable failure : new Throwable[] { new IOException("full"), new IllegalStateException(),
				new StackOverflowError() }) {
			assertThatThrownBy(() -> AtomicFile.write(file, out -> {
				out.write(new byte[1_000_000]);
				AtomicFileTest.<RuntimeException>fail(failure);
			})).isSameAs(failure);
		}
		assertThat(file).hasContent("old");
		assertOnly("x.txt");
	}

	@SuppressWarnings("unchecked")
	private static <T extends Throwable> void fail(Throwable failure) throws T {
		throw (T) failure;
	}

	@Test
	void symbolicLinksStay() throws IOException {
		assumePosix();
		Path real = Files.writeString(Files.createDirectory(folder.resolve("real")).resolve("x.txt"), "old");
		Path link = Files.createSymbolicLink(folder.resolve("link.txt"), Path.of("real", "x.txt"));
		AtomicFile.write(link, out -> out.write('n'));
		assertThat(link).isSymbolicLink().hasContent("n");
		assertThat(real).hasContent("n").isRegularFile();
		Path early = Files.createSymbolicLink(folder.resolve("early.txt"), Path.of("real", "later.txt"));
		AtomicFile.write(early, out -> out.write('l'));
		assertThat(folder.resolve("real/later.txt")).hasContent("l");
		Path loop = folder.resolve("loop");
		Files.createSymbolicLink(loop, loop);
		assertThatThrownBy(() -> AtomicFile.write(loop, out -> out.write('l')))
				.isInstanceOf(FileSystemLoopException.class);
	}

	@Test
	void permissionsStay() throws IOException {
		assumePosix();
		Path file = Files.writeString(folder.resolve("x.txt"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));
		AtomicFile.write(file, out -> out.write('n'));
		assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-r-----");
	}

	@Test
	void writeProtectionIsRespected() throws IOException {
		assumePosix();
		Path file = Files.writeString(folder.resolve("x.txt"), "old");
		Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
		assumeTrue(!Files.isWritable(file), "root may write everything");
		assertThatThrownBy(() -> AtomicFile.write(file, out -> out.write('n')))
				.isInstanceOf(AccessDeniedException.class);
	}

	@Test
	void missingFolder() {
		assertThatThrownBy(() -> AtomicFile.write(folder.resolve("no/x"), out -> out.write('n')))
				.isInstanceOf(NoSuchFileException.class);
	}

	private void assumePosix() throws IOException {
		assumeTrue(Files.getFileStore(folder).supportsFileAttributeView("posix"));
	}

	private void assertOnly(String name) throws IOException {
		try (var files = Files.list(folder)) {
			assertThat(files.map(file -> file.getFileName().toString())).containsExactly(name);
		}
	}
}
