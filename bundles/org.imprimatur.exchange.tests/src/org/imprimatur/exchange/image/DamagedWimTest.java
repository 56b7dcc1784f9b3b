package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is in a file, it is read in bounds or refused with a place. */
@Timeout(60)
class DamagedWimTest {

	@TempDir
	private Path folder;

	@Test
	void emptyFile() {
		assertThat(problem(new byte[0])).contains("empty");
	}

	@ParameterizedTest
	@ValueSource(strings = { "enterprise.wim", "pipable.wim", "ltsc.esd" })
	void truncatedAnywhere(String name) {
		byte[] whole = ImageFiles.fixture(name);
		for (int length = 0; length < whole.length; length += 7) {
			Path file = ImageFiles.write(folder.resolve("x.wim"), Arrays.copyOf(whole, length));
			ImportException e = ImageFiles.problem(file);
			if (e != null) {
				assertThat(e.problems()).singleElement().satisfies(problem -> {
					assertThat(problem.file()).isEqualTo(file);
					assertThat(problem.message()).isNotBlank();
				});
			} else {
				// wimlib may put an integrity table or nothing of the XML behind: the XML must have been whole
				assertThat(length).isGreaterThan(208);
			}
		}
	}

	@Test
	void truncatedHeaderNamesThePlace() {
		byte[] whole = ImageFiles.fixture("enterprise.wim");
		assertThat(problem(Arrays.copyOf(whole, 100))).contains("At byte 0", "100 bytes", "truncated");
		assertThat(problem(Arrays.copyOf(whole, 300))).contains("At byte 72", "ends at byte 300");
	}

	@ParameterizedTest
	@ValueSource(strings = { "enterprise.wim", "pipable.wim", "ltsc.esd", "server.swm" })
	void flippedBytes(String name) throws IOException {
		byte[] whole = ImageFiles.fixture(name);
		Random random = new Random(20261201);
		Path file = folder.resolve("x.wim");
		for (int round = 0; round < 1500; round++) {
			byte[] damaged = whole.clone();
			for (int flips = random.nextInt(3); flips >= 0; flips--) {
				int place = random.nextBoolean() ? random.nextInt(208) : random.nextInt(whole.length);
				damaged[place] = (byte) random.nextInt(256);
			}
			ImageFiles.write(file, damaged);
			try {
				assertThat(MasterFiles.read(file, ImageFiles.ENGLISH).images()).hasSizeLessThan(10);
			} catch (ImportException e) {
				assertThat(e.problems()).singleElement()
						.satisfies(problem -> assertThat(problem.message()).isNotBlank());
			}
		}
	}

	@Test
	void wrongMagic() {
		byte[] wim = ImageFiles.fixture("enterprise.wim");
		wim[0] = 'X';
		assertThat(problem(wim)).contains("no known format");
	}

	@Test
	void compressedXml() {
		byte[] wim = ImageFiles.fixture("enterprise.wim");
		wim[0x48 + 7] |= 4;
		assertThat(problem(wim)).contains("At byte 79", "compressed");
	}

	@Test
	void unknownVersion() {
		byte[] wim = ImageFiles.fixture("enterprise.wim");
		wim[0x0D] = 0x77;
		assertThat(problem(wim)).contains("version 17700");
	}

	@Test
	void imagesOtherThanCounted() {
		assertThat(problem(ImageFiles.wim("<WIM><IMAGE INDEX=\"1\"/></WIM>", 2))).contains("counts 2 images", "has 1");
	}

	@Test
	void tenGigabytesWithAHeaderThatPointsBeyond() throws IOException {
		Path file = folder.resolve("big.wim");
		byte[] header = Arrays.copyOf(ImageFiles.fixture("enterprise.wim"), 208);
		ByteBuffer fields = ByteBuffer.wrap(header).order(ByteOrder.LITTLE_ENDIAN);
		for (long offset : new long[] { 10L << 30, (10L << 30) - 10, Long.MAX_VALUE, -1, Long.MAX_VALUE - 100 }) {
			fields.putLong(0x50, offset);
			Files.write(file, header);
			try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
				sparse.setLength(10L << 30);
			}
			assertThat(ImageFiles.problem(file)).hasMessageContaining("At byte 72")
					.hasMessageContaining("ends at byte 10737418240");
		}
		fields.putLong(0x48, 9L << 30).putLong(0x50, 208).putLong(0x58, 9L << 30);
		Files.write(file, header);
		try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
			sparse.setLength(10L << 30);
		}
		assertThat(ImageFiles.problem(file)).hasMessageContaining("has 9663676416 bytes");
	}

	@Test
	void documentTypesAndEntities() {
		String bomb = "<!DOCTYPE WIM [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;\">"
				+ "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]><WIM><IMAGE INDEX=\"1\"><NAME>&c;</NAME></IMAGE></WIM>";
		assertThat(problem(ImageFiles.wim(bomb, 1))).contains("At byte 208", "line 1, column", "not allowed");
		String external = "<!DOCTYPE WIM SYSTEM \"http://127.0.0.1:1/x.dtd\"><WIM/>";
		assertThat(problem(ImageFiles.wim(external, 0))).contains("not allowed");
		String file = "<!DOCTYPE WIM [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
				+ "<WIM><IMAGE INDEX=\"1\">&x;</IMAGE></WIM>";
		assertThat(problem(ImageFiles.wim(file, 1))).contains("not allowed");
	}

	@Test
	void xmlThatIsLargeOrOdd() {
		assertThat(problem(ImageFiles.wim("<WIM>".repeat(100), 0))).contains("nested more than 64");
		assertThat(problem(ImageFiles.wim("<X/>", 0))).contains("root element is X");
		assertThat(problem(ImageFiles.wim("<WIM><IMAGE/></WIM>", 1))).contains("no index");
		String twice = "<WIM><IMAGE INDEX=\"1\"/><IMAGE INDEX=\"1\"/></WIM>";
		assertThat(problem(ImageFiles.wim(twice, 2))).contains("no index");
		assertThat(problem(ImageFiles.wim("<WIM", 0))).contains("malformed in line 1");
		StringBuilder many = new StringBuilder("<WIM>");
		for (int i = 1; i <= 10_001; i++) {
			many.append("<IMAGE INDEX=\"").append(i).append("\"/>");
		}
		assertThat(problem(ImageFiles.wim(many.append("</WIM>").toString(), 10_001))).contains("more than 10000");
		byte[] loneSurrogate = "<WIM>\uD800x</WIM>".getBytes(StandardCharsets.UTF_16LE);
		loneSurrogate[10] = 0;
		loneSurrogate[11] = (byte) 0xD8;
		assertThat(problem(ImageFiles.wim(loneSurrogate, 0))).contains("no text");
	}

	@Test
	void longTextsAreCut() {
		String xml = "<WIM><IMAGE INDEX=\"1\"><NAME>" + "x".repeat(1_000_000) + "</NAME></IMAGE></WIM>";
		Path file = ImageFiles.write(folder.resolve("x.wim"), ImageFiles.wim(xml, 1));
		assertThat(ImageFiles.read(file).images().getFirst().name()).hasSize(1000);
	}

	@Test
	void japanese() {
		ImportContext context = new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.JAPANESE);
		Path file = ImageFiles.write(folder.resolve("x.wim"), Arrays.copyOf(ImageFiles.fixture("enterprise.wim"), 100));
		assertThatThrownBy(() -> MasterFiles.read(file, context))
				.hasMessageContaining("0 バイト目").hasMessageContaining("100 バイトしかなく");
	}

	private String problem(byte[] content) {
		ImportException e = ImageFiles.problem(ImageFiles.write(folder.resolve("x.wim"), content));
		assertThat(e).isNotNull();
		return e.problems().getFirst().message();
	}
}
