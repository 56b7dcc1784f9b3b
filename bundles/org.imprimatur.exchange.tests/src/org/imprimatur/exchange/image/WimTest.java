package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images that wimlib made. */
class WimTest {

	@TempDir
	private Path folder;

	@Test
	void allFactsOfAnImage() {
		MasterFile file = read("enterprise.wim");
		assertThat(file.format()).isEqualTo(MasterFormat.WIM);
		assertThat(file.medium()).isEqualTo("enterprise.wim");
		assertThat(file.images()).singleElement().satisfies(image -> {
			assertThat(image.index()).isEqualTo(1);
			assertThat(image.name()).isEqualTo("Windows 11 Enterprise");
			assertThat(image.description()).isEqualTo("Windows 11 Enterprise");
			assertThat(image.editionId()).isEqualTo("Enterprise");
			assertThat(image.installationType()).isEqualTo("Client");
			assertThat(image.languages()).containsExactly("ja-JP", "en-US");
			assertThat(image.defaultLanguage()).isEqualTo("ja-JP");
			assertThat(image.version()).isEqualTo(new ImageVersion("10", "0", "22631", "2861"));
			assertThat(image.architecture()).isEqualTo("x64");
			assertThat(image.productName()).isEqualTo("Microsoft® Windows® Operating System");
			assertThat(image.created()).hasValueSatisfying(time -> assertThat(time).isBetween("2026-01-01T00:00:00Z",
					"2027-01-01T00:00:00Z"));
			assertThat(image.size()).hasValue(8);
			assertThat(image.kind()).isEqualTo(ImageKind.WINDOWS);
		});
	}

	@ParameterizedTest
	@CsvSource({ "ltsc.esd, ESD, EnterpriseS, x64, 1, 1", "pipable.wim, WIM, Professional, ARM64, 1, 1",
			"server.swm, SPLIT_WIM, ServerStandard, x64, 1, 3", "server2.swm, SPLIT_WIM, ServerStandard, x64, 2, 3" })
	void solidPipableAndSplitImages(String name, MasterFormat format, String edition, String architecture, int part,
			int parts) {
		MasterFile file = read(name);
		assertThat(file.format()).isEqualTo(format);
		assertThat(file.part()).isEqualTo(part);
		assertThat(file.parts()).isEqualTo(parts);
		assertThat(file.images()).singleElement().extracting(ImageFacts::editionId, ImageFacts::architecture)
				.containsExactly(edition, architecture);
	}

	@ParameterizedTest
	@CsvSource({ "udf-1.02.iso.gz, WIM, sources/install.wim, Enterprise",
			"udf-2.60.iso.gz, WIM, sources/install.wim, Enterprise",
			"iso9660.iso.gz, ESD, sources/install.esd, EnterpriseS" })
	void imagesOnDiscs(String name, MasterFormat format, String inside, String edition) {
		MasterFile file = read(name);
		assertThat(file.format()).isEqualTo(format);
		assertThat(file.inside()).isEqualTo(inside);
		assertThat(file.medium()).isEqualTo(name.replace(".gz", ""));
		assertThat(file.images()).extracting(ImageFacts::editionId).containsExactly(edition);
	}

	@Test
	void discsWithoutAnImageOrCutOff() {
		assertThat(ImageFiles.problem(ImageFiles.copy("nothing.iso.gz", folder)))
				.hasMessageContaining("none of [install.wim, install.esd, install.swm] in its folder sources");
		byte[] disc = ImageFiles.fixture("udf-1.02.iso.gz");
		Path file = ImageFiles.write(folder.resolve("x.iso"), Arrays.copyOf(disc, disc.length / 2));
		assertThat(ImageFiles.problem(file)).hasMessageContaining("truncated");
	}

	@Test
	void imagesThatAreNoWindowsAreCounted() {
		MasterFile file = read("media.wim");
		assertThat(file.images()).extracting(ImageFacts::index).containsExactly(3, 4);
		assertThat(file.others()).isEqualTo(2);
	}

	@Test
	void factsAreNotGuessedFromTheName() {
		MasterFile file = read("bare.wim");
		assertThat(file.images()).singleElement().satisfies(image -> {
			assertThat(image.name()).isEqualTo("Windows 11 Pro custom");
			assertThat(image.kind()).isEqualTo(ImageKind.UNKNOWN);
			assertThat(image.editionId()).isEmpty();
			assertThat(image.languages()).isEmpty();
			assertThat(image.version()).isEqualTo(ImageVersion.UNKNOWN);
		});
	}

	@Test
	void realMediaInAnyOrderAndNotation() {
		String xml = new String(ImageFiles.fixture("media.xml"), StandardCharsets.UTF_8);
		List<ImageFacts> images = ImageFiles.read(ImageFiles.write(folder.resolve("x.wim"), ImageFiles.wim(xml, 3)))
				.images();
		assertThat(images).extracting(ImageFacts::editionId).containsExactly("EnterpriseS", "IoTEnterpriseS",
				"IoTEnterpriseSK");
		assertThat(images.get(0).languages()).containsExactly("ja-JP");
		assertThat(images.get(0).created()).hasValueSatisfying(
				time -> assertThat(time.toString()).startsWith("2014-03-18T"));
		assertThat(images.get(1).version()).hasToString("10.0.26100.1742");
		assertThat(images.get(1).architecture()).isEqualTo("ARM64");
		assertThat(images.get(2).version()).isEqualTo(ImageVersion.UNKNOWN);
	}

	@Test
	void whatLooksLikeAProductKeyIsLeftOut() {
		String xml = "<WIM><IMAGE INDEX=\"1\"><NAME>Pro AAAAA-BBBBB-CCCCC-DDDDD-EEEEE</NAME>"
				+ "<DESCRIPTION>Pro</DESCRIPTION></IMAGE></WIM>";
		MasterFile file = ImageFiles.read(ImageFiles.write(folder.resolve("x.wim"), ImageFiles.wim(xml, 1)));
		assertThat(file.images()).singleElement().extracting(ImageFacts::name, ImageFacts::description)
				.containsExactly("", "Pro");
		assertThat(file.problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("image 1", "product key"));
		assertThat(file.toString()).doesNotContain("AAAAA");
	}

	private MasterFile read(String name) {
		return ImageFiles.read(ImageFiles.copy(name, folder));
	}
}
