package org.imprimatur.exchange.image.disc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Discs of genisoimage and pycdlib, and discs built here for what those do not write. */
@Timeout(60)
class DiscTest {

	private static final List<String> NAMES = List.of("install.wim", "install.esd", "install.swm");

	@TempDir
	private Path folder;

	@ParameterizedTest
	@CsvSource({ "udf-1.02.iso.gz, sources/install.wim, 2182", "udf-2.60.iso.gz, sources/install.wim, 2182",
			"iso9660.iso.gz, sources/install.esd, 2092" })
	void genuineDiscs(String name, String path, int size) throws IOException {
		assertThat(find(fixture(name))).hasValueSatisfying(file -> {
			assertThat(file.path()).isEqualTo(path);
			assertThat(file.length()).isEqualTo(size);
			assertThat(file.start()).isEqualTo("MSWIM\0\0\0");
		});
	}

	@Test
	void discWithoutImage() throws IOException {
		assertThat(find(fixture("nothing.iso.gz"))).isEmpty();
	}

	@ParameterizedTest
	@EnumSource(UdfImage.Allocation.class)
	void allocations(UdfImage.Allocation allocation) throws IOException {
		UdfImage image = new UdfImage(content(1200));
		image.allocation = allocation;
		assertFound(image, 1200);
		image.extended = true;
		assertFound(image, 1200);
		image.wideNames = true;
		assertFound(image, 1200);
	}

	@ParameterizedTest
	@ValueSource(booleans = { false, true })
	void filesInPieces(boolean metadata) throws IOException {
		UdfImage image = new UdfImage(content(50_000));
		image.metadata = metadata;
		image.extended = metadata;
		image.allocation = UdfImage.Allocation.LONG;
		image.pieceBlocks = 3;
		assertFound(image, 50_000);
		image.continued = true;
		assertFound(image, 50_000);
	}

	@Test
	void reserveSequenceStandsInForTheMainOne() throws IOException {
		byte[] disc = new UdfImage(content(100)).build();
		Arrays.fill(disc, 32 * Disc.SECTOR, 36 * Disc.SECTOR, (byte) 0);
		assertThat(find(disc)).isPresent();
		Arrays.fill(disc, 64 * Disc.SECTOR, 68 * Disc.SECTOR, (byte) 0);
		assertThatThrownBy(() -> find(disc)).isInstanceOf(DamagedException.class).hasMessageContaining("disc.noVolume");
	}

	@Test
	void anchorAtTheEnd() throws IOException {
		byte[] disc = new UdfImage(content(100)).build();
		System.arraycopy(disc, 256 * Disc.SECTOR, disc, disc.length - Disc.SECTOR, Disc.SECTOR);
		Arrays.fill(disc, 256 * Disc.SECTOR, 257 * Disc.SECTOR, (byte) 0);
		assertThat(find(disc)).isPresent();
	}

	@Test
	void holesAndEndlessChains() {
		UdfImage hole = new UdfImage(content(9000));
		hole.hole = true;
		assertThatThrownBy(() -> find(hole.build())).hasMessageContaining("disc.hole");
		UdfImage endless = new UdfImage(content(50_000));
		endless.pieceBlocks = 3;
		endless.continued = true;
		endless.endlessContinuation = true;
		assertThatThrownBy(() -> find(endless.build())).isInstanceOf(DamagedException.class)
				.hasMessageContaining("disc.tooManyExtents");
	}

	@Test
	void wrongChecksum() {
		byte[] disc = new UdfImage(content(100)).build();
		disc[UdfImage.PARTITION_START * Disc.SECTOR + 404] ^= 1;
		assertThatThrownBy(() -> find(disc)).isInstanceOfSatisfying(DamagedException.class, e -> {
			assertThat(e.key()).isEqualTo("disc.descriptor");
			assertThat(e.place()).isEqualTo(UdfImage.PARTITION_START * Disc.SECTOR);
		});
	}

	@ParameterizedTest
	@ValueSource(strings = { "udf-1.02.iso.gz", "udf-2.60.iso.gz", "iso9660.iso.gz" })
	void damagedAnywhere(String name) throws IOException {
		byte[] whole = fixture(name);
		int[] written = IntStream.range(0, whole.length).filter(i -> whole[i] != 0).toArray();
		Random random = new Random(20261201);
		for (int round = 0; round < 200; round++) {
			byte[] damaged = whole.clone();
			for (int flips = random.nextInt(4); flips >= 0; flips--) {
				damaged[written[random.nextInt(written.length)]] = (byte) random.nextInt(256);
			}
			int length = random.nextInt(3) > 0 ? whole.length : random.nextInt(whole.length);
			try {
				find(Arrays.copyOf(damaged, length));
			} catch (DamagedException e) {
				assertThat(e.key()).isNotBlank();
			}
		}
	}

	/** Damages the structures behind their checksums, which are made right again. */
	@Test
	void damagedWithRightChecksums() throws IOException {
		Random random = new Random(20261202);
		for (int round = 0; round < 500; round++) {
			UdfImage image = new UdfImage(content(20_000));
			image.metadata = random.nextBoolean();
			image.extended = random.nextBoolean();
			image.continued = random.nextBoolean();
			image.pieceBlocks = 2;
			byte[] disc = image.build();
			int[] sectors = { 32, 33, 256, 300, 301, 302, 303, 310, 311, 312, 313, 320, 321, 330, 331, 490 };
			for (int flips = random.nextInt(3); flips >= 0; flips--) {
				int sector = sectors[random.nextInt(sectors.length)];
				disc[sector * Disc.SECTOR + 16 + random.nextInt(480)] = (byte) random.nextInt(256);
				withoutChecksum(disc, sector * Disc.SECTOR);
			}
			try {
				find(disc);
			} catch (DamagedException e) {
				assertThat(e.key()).isNotBlank();
			}
		}
	}

	private static void withoutChecksum(byte[] disc, int offset) {
		disc[offset + 8] = 0;
		disc[offset + 9] = 0;
		disc[offset + 10] = 0;
		disc[offset + 11] = 0;
		int sum = 0;
		for (int i = 0; i < 16; i++) {
			sum += i == 4 ? 0 : disc[offset + i] & 0xFF;
		}
		disc[offset + 4] = (byte) sum;
	}

	/** What was found on a disc, as far as the tests look. */
	private record Found(String path, long length, String start, byte[] bytes) {
	}

	private Optional<Found> find(byte[] content) throws IOException {
		Path file = Files.write(folder.resolve("x.iso"), content);
		try (FileBytes bytes = new FileBytes(file)) {
			Optional<DiscFile> found = Disc.isDisc(bytes) ? new Disc(bytes).find("sources", NAMES) : Optional.empty();
			if (found.isEmpty()) {
				return Optional.empty();
			}
			ByteSource source = found.get().bytes();
			byte[] all = new byte[(int) Math.min(source.length(), 1 << 20)];
			source.read(0, all, 0, all.length);
			String start = new String(all, 0, Math.min(8, all.length), StandardCharsets.ISO_8859_1);
			return Optional.of(new Found(found.get().path(), source.length(), start, all));
		}
	}

	private void assertFound(UdfImage image, int size) throws IOException {
		assertThat(find(image.build())).hasValueSatisfying(file -> assertThat(file.bytes()).isEqualTo(content(size)));
	}

	private static byte[] content(int size) {
		byte[] content = new byte[size];
		new Random(7).nextBytes(content);
		return content;
	}

	private static byte[] fixture(String name) throws IOException {
		try (GZIPInputStream in = new GZIPInputStream(DiscTest.class.getResourceAsStream("../fixtures/" + name))) {
			return in.readAllBytes();
		}
	}
}
