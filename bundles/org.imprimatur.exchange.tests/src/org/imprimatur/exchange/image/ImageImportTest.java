package org.imprimatur.exchange.image;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.image.FactChange.Fact;
import org.imprimatur.exchange.image.FactChange.Kind;
import org.imprimatur.exchange.image.ImageChanges.Outcome;
import org.imprimatur.model.Architecture;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.Portal;
import org.imprimatur.model.Product;
import org.imprimatur.model.Servicing;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ImageImportTest {

	private static final String HASH = "a".repeat(64);
	private static final String OTHER_HASH = "b".repeat(64);

	@TempDir
	private Path folder;

	private final Estate estate = ImprimaturFactory.eINSTANCE.createEstate();
	private final ImageImport imports = new ImageImport(estate, ImageFiles.ENGLISH);

	@Test
	void newImageWithItsProduct() {
		ImageChanges changes = imports.apply(choice("enterprise.wim", HASH));
		assertThat(changes.outcome()).isEqualTo(Outcome.ADDED);
		assertThat(changes.facts()).extracting(FactChange::kind).containsOnly(Kind.ADDED);
		Image image = estate.getImages().getFirst();
		assertThat(changes.image()).containsSame(image);
		assertThat(image.getName()).isEqualTo("Windows 11 Enterprise");
		assertThat(image.getLanguage()).isEqualTo("ja-JP");
		assertThat(image.getLanguagePacks()).containsExactly("en-US");
		assertThat(image.getArchitecture()).isEqualTo(Architecture.X64);
		assertThat(image.getBuild()).isEqualTo("22631.2861");
		assertThat(image.getFile()).isEqualTo("enterprise.wim");
		assertThat(image.getSha256()).isEqualTo(HASH);
		assertThat(image.getSource()).isEqualTo(ImageSource.UNKNOWN);
		assertThat(image.getPortal()).isEqualTo(Portal.UNKNOWN);
		assertThat(image.getAgreement()).isNull();
		Product product = image.getProduct();
		assertThat(estate.getProducts()).containsExactly(product);
		assertThat(product.getName()).isEqualTo("Windows 11 Enterprise");
		assertThat(product.getFamily()).isEqualTo(Family.WINDOWS_CLIENT);
		assertThat(product.getEdition()).isEqualTo("Enterprise");
		assertThat(product.getVersion()).isEqualTo("11");
		assertThat(product.getChannel()).isEqualTo(Channel.UNKNOWN);
	}

	@ParameterizedTest
	@CsvSource({ "EnterpriseS, Client, 26100, WINDOWS_CLIENT, 2024, Windows 11 Enterprise LTSC 2024",
			"EnterpriseS, Client, 19044, WINDOWS_CLIENT, 2021, Windows 10 Enterprise LTSC 2021",
			"Enterprise, Client, 19044, WINDOWS_CLIENT, 10, Windows 10 Enterprise",
			"ProfessionalN, Client, 26100, WINDOWS_CLIENT, 11, Windows 11 Pro N",
			"ServerStandard, Server, 26100, WINDOWS_SERVER, 2025, Windows Server 2025 Standard",
			"ServerDatacenterCor, Server Core, 20348, WINDOWS_SERVER, 2022, Windows Server 2022 Datacenter",
			"Professional, '', 26100, WINDOWS_CLIENT, 11, Windows 11 Pro" })
	void productsByEditionBuildAndFamily(String edition, String type, String build, Family family, String version,
			String name) {
		imports.apply(ImageChoice.of(file(edition, type, build), file(edition, type, build).images().getFirst(), ""));
		Product product = estate.getProducts().getFirst();
		assertThat(product.getFamily()).isEqualTo(family);
		assertThat(product.getVersion()).isEqualTo(version);
		assertThat(product.getName()).isEqualTo(name);
		assertThat(product.getServicing()).isEqualTo(Servicing.UNKNOWN);
		assertThat(Catalogue.shipped().edition(family, product.getEdition())).isPresent();
	}

	@Test
	void annualChannelOfWindowsServer() {
		MasterFile file = file("ServerDatacenter", "Server Core", "25398");
		imports.apply(ImageChoice.of(file, file.images().getFirst(), ""));
		assertThat(estate.getProducts()).singleElement().extracting(Product::getVersion, Product::getServicing)
				.containsExactly("23H2", Servicing.GAC);
	}

	@Test
	void whatTheCatalogueDoesNotKnowStaysVisible() {
		MasterFile file = file("EnterpriseXyz", "Client", "26100");
		ImageChanges changes = imports.apply(ImageChoice.of(file, file.images().getFirst(), ""));
		assertThat(estate.getProducts()).singleElement().extracting(Product::getEdition, Product::getVersion)
				.containsExactly("EnterpriseXyz", null);
		assertThat(changes.facts()).filteredOn(change -> change.kind() == Kind.UNRESOLVED)
				.extracting(FactChange::fact, FactChange::after)
				.containsExactly(tuple(Fact.PRODUCT, "EnterpriseXyz 10.0.26100"));
	}

	@Test
	void imageWithoutFacts() {
		ImageChanges changes = imports.apply(choice("bare.wim", HASH));
		Image image = estate.getImages().getFirst();
		assertThat(image.getProduct()).isNull();
		assertThat(image.getName()).isEqualTo("Windows 11 Pro custom");
		assertThat(image.getLanguage()).isNull();
		assertThat(changes.facts()).filteredOn(change -> change.kind() == Kind.UNKNOWN).extracting(FactChange::fact)
				.containsExactly(Fact.PRODUCT, Fact.LANGUAGE, Fact.ARCHITECTURE, Fact.BUILD);
	}

	@Test
	void dryRunChangesNothing() {
		ImageChanges preview = imports.preview(choice("enterprise.wim", HASH));
		assertThat(preview.outcome()).isEqualTo(Outcome.ADDED);
		assertThat(preview.image()).isEmpty();
		assertThat(estate.getImages()).isEmpty();
		assertThat(estate.getProducts()).isEmpty();
		assertThat(imports.apply(choice("enterprise.wim", HASH)).facts()).isEqualTo(preview.facts());
	}

	@Test
	void theSameAgainChangesNothing() {
		imports.apply(choice("enterprise.wim", HASH));
		ImageChanges again = imports.apply(choice("enterprise.wim", HASH));
		assertThat(again.outcome()).isEqualTo(Outcome.UNCHANGED);
		assertThat(again.facts()).isEmpty();
		assertThat(estate.getImages()).hasSize(1);
		assertThat(estate.getProducts()).hasSize(1);
	}

	@Test
	void reimportKeepsWhatTheTeamRecorded() {
		imports.apply(choice("enterprise.wim", HASH));
		Image image = estate.getImages().getFirst();
		image.setName("Master 2026-10");
		image.setNote("approved");
		image.setSource(ImageSource.VL_MEDIA);
		image.setPortal(Portal.M365_ADMIN_CENTER);
		image.setBuild("22621");
		image.setFile("old.wim");
		ImageChanges changes = imports.apply(choice("enterprise.wim", HASH));
		assertThat(changes.outcome()).isEqualTo(Outcome.UPDATED);
		assertThat(changes.facts()).extracting(FactChange::fact, FactChange::kind, FactChange::before,
				FactChange::after).containsExactly(tuple(Fact.BUILD, Kind.CHANGED, "22621", "22631.2861"),
						tuple(Fact.FILE, Kind.CHANGED, "old.wim", "enterprise.wim"));
		assertThat(image.getName()).isEqualTo("Master 2026-10");
		assertThat(image.getNote()).isEqualTo("approved");
		assertThat(image.getSource()).isEqualTo(ImageSource.VL_MEDIA);
		assertThat(image.getPortal()).isEqualTo(Portal.M365_ADMIN_CENTER);
	}

	@Test
	void conflictsKeepThePlan() {
		Image image = recorded("enterprise.wim", HASH);
		image.setLanguage("en-US");
		image.getLanguagePacks().add("fr-FR");
		image.setArchitecture(Architecture.ARM64);
		image.setProduct(product("Professional", "10"));
		ImageChanges changes = imports.apply(target("enterprise.wim", image, OnConflict.KEEP_PLAN));
		assertThat(changes.hasConflicts()).isTrue();
		assertThat(changes.facts()).filteredOn(change -> change.kind() == Kind.CONFLICT).extracting(FactChange::fact,
				FactChange::before, FactChange::after).containsExactly(
						tuple(Fact.PRODUCT, "Windows Professional 10", "Windows 11 Enterprise"),
						tuple(Fact.LANGUAGE, "en-US", "ja-JP"), tuple(Fact.LANGUAGE_PACKS, "fr-FR", "en-US"),
						tuple(Fact.ARCHITECTURE, "ARM64", "X64"));
		assertThat(changes.facts()).extracting(FactChange::message).contains(
				"Language: the file says ja-JP, the plan says en-US. The plan was kept; check which is right.");
		assertThat(image.getLanguage()).isEqualTo("en-US");
		assertThat(image.getArchitecture()).isEqualTo(Architecture.ARM64);
		assertThat(image.getProduct().getEdition()).isEqualTo("Professional");
	}

	@Test
	void conflictsCanFollowTheFile() {
		Image image = recorded("enterprise.wim", HASH);
		image.setLanguage("en-US");
		image.setProduct(product("Professional", "10"));
		ImageChanges changes = imports.apply(target("enterprise.wim", image, OnConflict.FOLLOW_FILE));
		assertThat(changes.facts()).extracting(FactChange::kind).contains(Kind.OVERRULED).doesNotContain(Kind.CONFLICT);
		assertThat(image.getLanguage()).isEqualTo("ja-JP");
		assertThat(image.getProduct().getEdition()).isEqualTo("Enterprise");
		assertThat(estate.getProducts()).hasSize(2);
	}

	@Test
	void existingProductsAreFoundByWhateverNameTheyHave() {
		Product product = product("Enterprise LTSC", "LTSC 2024");
		imports.apply(choice("ltsc.esd", HASH));
		assertThat(estate.getImages().getFirst().getProduct()).isSameAs(product);
		assertThat(estate.getProducts()).hasSize(1);
	}

	@Test
	void productsOfSeveralChannelsAreNotGuessed() {
		product("Enterprise", "11").setChannel(Channel.VL);
		product("Enterprise", "11").setChannel(Channel.OEM);
		imports.apply(choice("enterprise.wim", HASH));
		assertThat(estate.getImages().getFirst().getProduct().getChannel()).isEqualTo(Channel.UNKNOWN);
	}

	@Test
	void anotherMediumOfTheSameNameIsAnotherImage() {
		recorded("enterprise.wim", OTHER_HASH);
		assertThat(imports.apply(choice("enterprise.wim", HASH)).outcome()).isEqualTo(Outcome.ADDED);
		assertThat(estate.getImages()).hasSize(2);
	}

	@Test
	void imagesAreFoundByFileNameWhileOneHasNoHash() {
		Image image = recorded("D:\\media\\ENTERPRISE.WIM", null);
		ImageChanges changes = imports.apply(choice("enterprise.wim", HASH));
		assertThat(changes.image()).containsSame(image);
		assertThat(image.getSha256()).isEqualTo(HASH);
	}

	@Test
	void editionsOfOneMediumAreDifferentImages() {
		MasterFile file = ImageFiles.read(ImageFiles.copy("media.wim", folder));
		file.images().forEach(facts -> imports.apply(ImageChoice.of(file, facts, HASH)));
		assertThat(estate.getImages()).extracting(image -> image.getProduct().getEdition()).containsExactly("Core",
				"Professional");
		file.images().forEach(facts -> assertThat(imports.apply(ImageChoice.of(file, facts, HASH)).outcome())
				.isEqualTo(Outcome.UNCHANGED));
	}

	@Test
	void severalThatFitAreLeftToTheUser() {
		recorded("enterprise.wim", HASH).setName("a");
		recorded("enterprise.wim", HASH).setName("b");
		ImageChanges changes = imports.apply(choice("enterprise.wim", HASH));
		assertThat(changes.outcome()).isEqualTo(Outcome.AMBIGUOUS);
		assertThat(changes.notes()).singleElement().asString().contains("a (", "b (");
	}

	@Test
	void replacedMediumAndPartsAreNoted() {
		Image image = recorded("server.swm", OTHER_HASH);
		ImageChanges changes = imports.apply(target("server.swm", image, OnConflict.KEEP_PLAN));
		assertThat(changes.notes()).hasSize(2);
		assertThat(image.getSha256()).isEqualTo(HASH);
	}

	@Test
	void multiLanguageMediaHaveNoPacks() {
		Image image = recorded("enterprise.wim", HASH);
		image.setLanguage("MUL");
		ImageChanges changes = imports.apply(target("enterprise.wim", image, OnConflict.KEEP_PLAN));
		assertThat(changes.hasConflicts()).isFalse();
		assertThat(image.getLanguage()).isEqualTo("MUL");
		assertThat(image.getLanguagePacks()).isEmpty();
	}

	@Test
	void languageIsUnknownWhenTheFileHasSeveralAndNoDefault() {
		MasterFile file = xml("<WIM><IMAGE INDEX='1'><WINDOWS><EDITIONID>Enterprise</EDITIONID><LANGUAGES>"
				+ "<LANGUAGE>ja-JP</LANGUAGE><LANGUAGE>en-US</LANGUAGE></LANGUAGES></WINDOWS></IMAGE></WIM>");
		ImageChanges changes = imports.apply(ImageChoice.of(file, file.images().getFirst(), ""));
		assertThat(estate.getImages().getFirst().getLanguage()).isNull();
		assertThat(changes.facts()).anySatisfy(change -> {
			assertThat(change.fact()).isEqualTo(Fact.LANGUAGE);
			assertThat(change.after()).isEqualTo("ja-JP, en-US");
		});
	}

	@Test
	void japanese() {
		ImageImport japanese = new ImageImport(estate,
				new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.JAPANESE));
		Image image = recorded("enterprise.wim", HASH);
		image.setLanguage("en-US");
		assertThat(japanese.preview(target("enterprise.wim", image, OnConflict.KEEP_PLAN)).facts())
				.extracting(FactChange::message)
				.contains("言語: ファイルでは ja-JP ですが、プランでは en-US です。プランの値を残しました。どちらが正しいか確認してください。");
	}

	@Test
	void hashesAreChecked() {
		MasterFile file = file("Enterprise", "Client", "26100");
		assertThatThrownBy(() -> ImageChoice.of(file, file.images().getFirst(), "123"))
				.isInstanceOf(IllegalArgumentException.class);
	}

	private ImageChoice choice(String fixture, String hash) {
		MasterFile file = ImageFiles.read(ImageFiles.copy(fixture, folder));
		return ImageChoice.of(file, file.images().getFirst(), hash);
	}

	private ImageChoice target(String fixture, Image image, OnConflict onConflict) {
		ImageChoice choice = choice(fixture, HASH);
		return new ImageChoice(choice.file(), choice.facts(), HASH, Optional.of(image), onConflict);
	}

	private MasterFile file(String edition, String type, String build) {
		return xml("<WIM><IMAGE INDEX='1'><WINDOWS><EDITIONID>" + edition + "</EDITIONID><INSTALLATIONTYPE>" + type
				+ "</INSTALLATIONTYPE><VERSION><MAJOR>10</MAJOR><MINOR>0</MINOR><BUILD>" + build
				+ "</BUILD></VERSION></WINDOWS></IMAGE></WIM>");
	}

	private MasterFile xml(String xml) {
		return ImageFiles.read(ImageFiles.write(folder.resolve("x.xml"), xml.getBytes(StandardCharsets.UTF_8)));
	}

	private Image recorded(String file, String hash) {
		Image image = ImprimaturFactory.eINSTANCE.createImage();
		image.setFile(file);
		image.setSha256(hash);
		estate.getImages().add(image);
		return image;
	}

	private Product product(String edition, String version) {
		Product product = ImprimaturFactory.eINSTANCE.createProduct();
		product.setName("Windows " + edition + " " + version);
		product.setFamily(Family.WINDOWS_CLIENT);
		product.setEdition(edition);
		product.setVersion(version);
		estate.getProducts().add(product);
		return product;
	}
}
