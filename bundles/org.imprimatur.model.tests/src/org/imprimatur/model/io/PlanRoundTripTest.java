package org.imprimatur.model.io;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Organisation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanRoundTripTest {

	@TempDir
	Path folder;

	private final EstateStore store = new EstateStore();

	@Test
	void estateIsTheSameAfterSavingAndLoading() throws IOException {
		Path file = saved(SampleEstates.contoso());
		Estate loaded = store.load(file, Progress.NONE);
		assertThat(EcoreUtil.equals(loaded, savedEstate)).isTrue();
	}

	@Test
	void savingAgainChangesNothing() throws IOException {
		Path file = saved(SampleEstates.contoso());
		byte[] before = Files.readAllBytes(file);
		store.save(store.load(file, Progress.NONE), Progress.NONE);
		assertThat(file).hasBinaryContent(before);
	}

	@Test
	void planIsUtf8WithOneElementALine() throws IOException {
		List<String> lines = Files.readAllLines(saved(SampleEstates.contoso()));
		assertThat(lines.getFirst()).isEqualTo("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
		assertThat(lines).anyMatch(line -> line.contains("コントソ株式会社"));
		assertThat(lines).allMatch(line -> line.replaceAll("</[^>]*>$", "").chars().filter(c -> c == '<').count() <= 1);
	}

	@Test
	void changedFieldIsChangedLine() throws IOException {
		Path file = saved(SampleEstates.contoso());
		assertThat(changedLines(file, estate -> estate.getImages().getFirst().setBuild("26100"))).hasSize(1);
		assertThat(changedLines(file, estate -> estate.getImages().getFirst().setName("Other"))).hasSize(1);
		assertThat(changedLines(file, estate -> estate.getOrganisations().getFirst().getAliases().set(1, "x")))
				.hasSize(1);
		assertThat(changedLines(file, estate -> estate.setNote("n"))).hasSize(1);
		assertThat(changedLines(file, estate -> estate.getAgreements().getFirst().setNote("a\nb\r\nc"))).hasSize(1);
	}

	@Test
	void lineEndsOfWindowsAreKept() throws IOException {
		Path file = saved(SampleEstates.contoso());
		Files.writeString(file, Files.readString(file).replace("\n", "\r\n"));
		byte[] before = Files.readAllBytes(file);
		store.save(store.load(file, Progress.NONE), Progress.NONE);
		assertThat(file).hasBinaryContent(before);
	}

	@Test
	void idsAreReadableAndUnique() throws IOException {
		Estate estate = SampleEstates.contoso();
		saved(estate);
		assertThat(estate.getId()).isEqualTo("estate-contoso");
		assertThat(estate.getOwner().getId()).isEqualTo("organisation-コントソ株式会社");
		assertThat(estate.getProducts().getFirst().getId()).isEqualTo("product-windows-11");
		assertThat(estate.getImages().getFirst().getId()).isEqualTo("image-windows-11");
		assertThat(estate.getGroups().getFirst().getId()).isEqualTo("device-group-営業部");
		assertThat(estate.getPlans().getFirst().getWaves().getFirst().getDeployments()).extracting("id")
				.containsExactly("deployment", "deployment-2", "deployment-3");
	}

	@Test
	void idsStayWhenNamesChange() throws IOException {
		Path file = saved(SampleEstates.contoso());
		Estate estate = store.load(file, Progress.NONE);
		estate.getOwner().setName("Fabrikam");
		store.save(estate, Progress.NONE);
		assertThat(store.load(file, Progress.NONE).getOwner().getId()).isEqualTo("organisation-コントソ株式会社");
	}

	@Test
	void copyGetsAnIdOfItsOwnAndTheOriginalKeepsIts() throws IOException {
		Path file = saved(SampleEstates.contoso());
		Estate estate = store.load(file, Progress.NONE);
		Image original = estate.getImages().getFirst();
		Image copy = EcoreUtil.copy(original);
		estate.getImages().addFirst(copy);
		store.save(estate, Progress.NONE);
		assertThat(original.getId()).isEqualTo("image-windows-11");
		assertThat(copy.getId()).isEqualTo("image-windows-11-2");
	}

	@Test
	void elementIsFoundByChangedId() throws IOException {
		Estate estate = SampleEstates.contoso();
		saved(estate);
		estate.getOwner().setId("boss");
		assertThat(estate.eResource().getEObject("boss")).isSameAs(estate.getOwner());
	}

	@Test
	void longNamesMakeShortIds() {
		DeviceGroup group = ImprimaturFactory.eINSTANCE.createDeviceGroup();
		group.setName("𠮷".repeat(200));
		assertThat(Ids.slug(group)).startsWith("device-group-𠮷").matches(Ids::isValid);
		assertThat(Ids.slug(group).codePointCount(0, Ids.slug(group).length())).isEqualTo(60);
		group.setName("!? --");
		assertThat(Ids.slug(group)).isEqualTo("device-group");
		group.setName("ＡＢＣ　１");
		assertThat(Ids.slug(group)).isEqualTo("device-group-abc-1");
	}

	@Test
	void referenceToARemovedElementIsNotWritten() throws IOException {
		Path file = saved(SampleEstates.contoso());
		byte[] before = Files.readAllBytes(file);
		Estate estate = store.load(file, Progress.NONE);
		estate.getProducts().clear();
		assertThatThrownBy(() -> store.save(estate, Progress.NONE)).isInstanceOf(PlanFormatException.class)
				.hasMessageContaining("Image “Windows 11”").hasMessageContaining("Product “Windows 11”");
		assertThat(file).hasBinaryContent(before);
	}

	@Test
	void whatXmlCannotHoldIsNotWritten() throws IOException {
		Path file = saved(SampleEstates.contoso());
		byte[] before = Files.readAllBytes(file);
		for (String bad : List.of("\u0000", "\u001F", "\uD83D", "\uDE00x", "\uFFFF")) {
			Estate estate = store.load(file, Progress.NONE);
			estate.setNote("a" + bad);
			assertThatThrownBy(() -> store.save(estate, Progress.NONE)).isInstanceOf(PlanFormatException.class)
					.hasMessageContaining("note");
		}
		assertThat(file).hasBinaryContent(before);
	}

	@Test
	void invalidIdIsNotWritten() throws IOException {
		Estate estate = SampleEstates.contoso();
		estate.getOwner().setId("a b");
		assertThatThrownBy(() -> saved(estate)).isInstanceOf(PlanFormatException.class).hasMessageContaining("a b");
	}

	@Test
	void allTextsSurvive() throws IOException {
		Estate estate = SampleEstates.contoso();
		Organisation owner = estate.getOwner();
		owner.setNote(" \t\r\n<&>\"'é日本😀]]> ");
		owner.getAliases().add(" \t\r\n<&>\"'é日本😀]]> ");
		owner.getAliases().add("");
		Path file = saved(estate);
		Organisation loaded = store.load(file, Progress.NONE).getOwner();
		assertThat(loaded.getNote()).isEqualTo(owner.getNote());
		assertThat(loaded.getAliases()).isEqualTo(owner.getAliases());
	}

	@Test
	void laterReferencesAreResolvedInOrder() throws IOException {
		Estate estate = SampleEstates.contoso();
		Evidence evidence = estate.getEvidence().getFirst();
		evidence.getAbout().addAll(estate.getPlans().getFirst().getWaves().getFirst().getDeployments());
		evidence.getAbout().add(estate.getPlans().getFirst());
		Evidence loaded = store.load(saved(estate), Progress.NONE).getEvidence().getFirst();
		assertThat(loaded.getAbout()).extracting("id")
				.containsExactlyElementsOf(evidence.getAbout().stream().map(about -> about.getId()).toList());
	}

	private Estate savedEstate;

	private Path saved(Estate estate) throws IOException {
		Path file = folder.resolve("a.imprimatur");
		savedEstate = estate;
		Resource resource = SampleEstates.in(store.newResourceSet(), file, estate);
		resource.save(Map.of());
		return file;
	}

	private List<String> changedLines(Path file, java.util.function.Consumer<Estate> change) throws IOException {
		List<String> before = Files.readAllLines(file);
		Estate estate = store.load(file, Progress.NONE);
		change.accept(estate);
		store.save(estate, Progress.NONE);
		List<String> after = Files.readAllLines(file);
		assertThat(after).hasSameSizeAs(before);
		return IntStream.range(0, before.size()).filter(i -> !before.get(i).equals(after.get(i))).mapToObj(after::get)
				.toList();
	}
}
