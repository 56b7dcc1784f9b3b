package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileHashTest {

	@TempDir
	private Path folder;

	@Test
	void knownHashes() throws Exception {
		Path file = ImageFiles.write(folder.resolve("x"), "abc".getBytes(StandardCharsets.US_ASCII));
		assertThat(FileHash.sha256(file, Progress.NONE))
				.isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
		assertThat(FileHash.sha256(ImageFiles.write(file, new byte[0]), Progress.NONE))
				.isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
	}

	@Test
	void progressGrowsToTheWhole() throws Exception {
		Path file = ImageFiles.write(folder.resolve("x"), new byte[5_000_000]);
		List<Long> heard = new ArrayList<>();
		FileHash.sha256(file, (done, total) -> {
			assertThat(total).isEqualTo(5_000_000);
			heard.add(done);
		});
		assertThat(heard).isSorted().startsWith(0L).endsWith(5_000_000L).hasSizeGreaterThan(4);
	}

	@Test
	void cancelStopsLongBeforeTheEnd() throws Exception {
		Path file = folder.resolve("big.iso");
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(10L << 30);
		}
		long[] heard = new long[1];
		Progress impatient = new Progress() {
			@Override
			public void advanced(long done, long total) {
				heard[0] = done;
			}

			@Override
			public boolean isCancelled() {
				return heard[0] >= 3 << 20;
			}
		};
		assertThatThrownBy(() -> FileHash.sha256(file, impatient)).isInstanceOf(CancellationException.class);
		assertThat(heard[0]).isEqualTo(3 << 20);
	}
}
