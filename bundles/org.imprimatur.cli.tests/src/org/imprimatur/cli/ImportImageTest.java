package org.imprimatur.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Facts of a master image into a plan. */
class ImportImageTest {

	@TempDir
	Path folder;

	@BeforeEach
	void files() throws IOException {
		new SamplePlan().in(folder);
		Fixtures.copy("enterprise.wim", folder);
	}

	@Test
	void aNewImageIsShownAndRecorded() throws IOException {
		Call call = image("enterprise.wim");
		assertThat(call.out()).contains("enterprise.wim image 1, Windows image", "Edition: Enterprise",
				"Version: 10.0.22631.2861", "Languages: ja-JP (default), en-US", "SHA-256: ",
				"Written: sample.imprimatur", "New image ", "Build: 22631.2861, as the file says");
		assertThat(call.exit()).isEqualTo(ExitCode.CLEAN);
		Image image = recorded(1);
		assertThat(image.getSha256()).hasSize(64);
		assertThat(image.getProduct().getEdition()).isEqualTo("Enterprise");
		assertThat(image("enterprise.wim").out()).contains("Nothing new");
	}

	@Test
	void aDryRunShowsTheSameAndWritesNothing() throws IOException {
		String before = plan();
		assertThat(image("enterprise.wim", "--dry-run").out()).contains("Dry run, nothing written: sample.imprimatur",
				"New image", "Build: 22631.2861");
		assertThat(plan()).isEqualTo(before);
	}

	@Test
	void oneOfSeveralImagesHasToBeNamed() throws IOException {
		Fixtures.copy("media.wim", folder);
		String before = plan();
		Call call = image("media.wim");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("3: Windows 11 Home", "\n  4: Windows 11 Pro", "--index");
		assertThat(image("media.wim", "--index", "9").err()).contains("no image 9");
		assertThat(plan()).isEqualTo(before);
		assertThat(image("media.wim", "--index", "4").out()).contains("Edition: Professional");
		assertThat(recorded(1).getProduct().getEdition()).isEqualTo("Professional");
	}

	@Test
	void thePlanStaysWhereTheFileContradictsItUnlessTheFileIsToBeFollowed() throws IOException {
		Call kept = image("enterprise.wim", "--image", "master", "--strict");
		assertThat(kept.out()).contains("the file says Windows 11 Enterprise, the plan says Windows 11 Pro",
				"Warning: File and plan disagree", "Warning: The file is not the one recorded");
		assertThat(kept.exit()).isEqualTo(ExitCode.FINDINGS);
		assertThat(recorded(0).getProduct().getEdition()).isEqualTo("Professional");
		assertThat(image("enterprise.wim", "--image", "Master").exit()).isEqualTo(ExitCode.CLEAN);
		Call followed = image("enterprise.wim", "--image", "master", "--follow-file", "--strict");
		assertThat(followed.exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(recorded(0).getProduct().getEdition()).isEqualTo("Enterprise");
	}

	@Test
	void oneOfSeveralImagesOfThePlanHasToBeNamed() throws IOException {
		new SamplePlan().with(estate -> {
			for (String id : new String[] { "one", "two" }) {
				Image image = ImprimaturFactory.eINSTANCE.createImage();
				image.setId(id);
				image.setFile("enterprise.wim");
				estate.getImages().add(image);
			}
		}).in(folder);
		String before = plan();
		Call call = image("enterprise.wim");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("one", "two", "Name it with --image");
		assertThat(plan()).isEqualTo(before);
		assertThat(image("enterprise.wim", "--image", "two").exit()).isEqualTo(ExitCode.CLEAN);
		assertThat(recorded(2).getBuild()).isEqualTo("22631.2861");
	}

	@Test
	void anUnknownImageOfThePlanIsUsage() {
		Call call = image("enterprise.wim", "--image", "nothing");
		assertThat(call.exit()).isEqualTo(ExitCode.USAGE);
		assertThat(call.err()).contains("Image “nothing” is not in the plan", "master (Master)");
	}

	@Test
	void aTextOfDismHasNoHash() throws IOException {
		Fixtures.copy("dism-index.txt", folder);
		assertThat(image("dism-index.txt").out()).contains("output of DISM").doesNotContain("SHA-256");
		assertThat(image("enterprise.wim", "--no-hash", "--dry-run").out()).doesNotContain("SHA-256");
	}

	@Test
	void damagedFilesLeaveThePlanUntouched() throws IOException {
		String before = plan();
		byte[] whole = Files.readAllBytes(folder.resolve("enterprise.wim"));
		Files.write(folder.resolve("cut.wim"), Arrays.copyOf(whole, 300));
		Call call = image("cut.wim");
		assertThat(call.exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(call.err()).startsWith("cut.wim: ");
		assertThat(image("missing.wim").exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(plan()).isEqualTo(before);
		Files.writeString(folder.resolve(SamplePlan.NAME), "<no plan");
		assertThat(image("enterprise.wim").exit()).isEqualTo(ExitCode.UNREADABLE);
		assertThat(folder.resolve(SamplePlan.NAME)).hasContent("<no plan");
	}

	@Test
	void stoppingLeavesThePlanUntouched() throws IOException {
		String before = plan();
		assertThat(Call.stopped(folder, "import", "image", "enterprise.wim", "--plan", SamplePlan.NAME).exit())
				.isEqualTo(ExitCode.STOPPED);
		assertThat(plan()).isEqualTo(before);
	}

	@Test
	void itSpeaksJapanese() {
		assertThat(image("enterprise.wim", "--lang", "ja", "--image", "master").out()).contains("エディション: Enterprise",
				"書き込みました: sample.imprimatur", "警告: ファイルとプランが食い違っています");
	}

	private Call image(String file, String... more) {
		String[] arguments = Arrays.copyOf(new String[] { "import", "image", file, "--plan", SamplePlan.NAME },
				5 + more.length);
		System.arraycopy(more, 0, arguments, 5, more.length);
		return Call.in(folder, arguments);
	}

	private String plan() throws IOException {
		return Files.readString(folder.resolve(SamplePlan.NAME));
	}

	private Image recorded(int index) throws IOException {
		return new EstateStore().load(folder.resolve(SamplePlan.NAME), Progress.NONE).getImages().get(index);
	}
}
