package org.imprimatur.exchange.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Channel;
import org.imprimatur.model.Element;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Family;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Metric;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.Servicing;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Documents of entitlements, in and out. */
class EntTest {

	private static final String FOREIGN = """
			<?xml version="1.0" encoding="UTF-8"?>
			<EntLibrary xmlns="urn:example:ent" xmlns:x="urn:x" schemaVersion="1">
			  <Ent entId="urn:uuid:1">
			    <Licensee>コントソ株式会社</Licensee>
			    <ContractNumber>V-1234567</ContractNumber>
			    <ProductName>Windows 11 Enterprise</ProductName>
			    <MetricType>per device</MetricType><Quantity>120</Quantity>
			    <StartDate>2026-04-01</StartDate><EndDate>2029-03-31</EndDate>
			    <Region>JP</Region>
			    <x:Price currency="JPY">1200</x:Price>
			  </Ent>
			  <Ent entId="urn:uuid:2"><ProductName>Windows 11 Pro</ProductName><MetricType>concurrent user</MetricType>
			    <Quantity>5</Quantity></Ent>
			  <Ent entId="urn:uuid:3"><ProductName>Windows 11 Pro</ProductName><Quantity>many</Quantity></Ent>
			  <Ent entId="urn:uuid:4"><Licensee>Fabrikam</Licensee><ProductName>Windows 11 Pro</ProductName>
			    <Quantity>1</Quantity></Ent>
			  <Ent entId="urn:uuid:5"><ProductName>Photo Editor</ProductName><Quantity>1</Quantity></Ent>
			  <Ent entId="urn:uuid:6"><ProductName>Windows 11 Pro</ProductName><Quantity>1</Quantity>
			    <Note>key VK7JG-NPHTM-C97JM-9MPGT-3V66T</Note><OrderNumber>PO-7</OrderNumber></Ent>
			</EntLibrary>
			""";

	@TempDir
	Path folder;

	private EntDocument read(String text) throws IOException {
		return EntDocument.read(Files.writeString(folder.resolve("ent.xml"), text), Agreements.context());
	}

	private static EntImport imports(Agreement agreement) {
		return new EntImport(agreement, OnConflict.KEEP_PLAN, Agreements.context());
	}

	private static List<Kind> kinds(LicenceReport report) {
		return report.changes().stream().map(LicenceChange::kind).toList();
	}

	@Test
	void readsForeignDocumentsAndTellsWhatItCannotHold() throws IOException {
		EntDocument document = read(FOREIGN);
		assertThat(document.problems()).extracting(ImportProblem::message)
				.anySatisfy(text -> assertThat(text).contains("schemaVersion"))
				.anySatisfy(text -> assertThat(text).contains("Region: JP"))
				.anySatisfy(text -> assertThat(text).contains("Price: 1200"))
				.anySatisfy(text -> assertThat(text).contains("Price/@currency: JPY"))
				.anySatisfy(text -> assertThat(text).contains("product key")).hasSize(5);
		assertThat(document.toString()).doesNotContain("VK7JG");
		Agreement agreement = Agreements.empty();
		LicenceReport report = imports(agreement).apply(document);
		assertThat(kinds(report)).containsExactly(Kind.ADDED, Kind.UNRESOLVED, Kind.UNRESOLVED, Kind.UNRESOLVED,
				Kind.UNRESOLVED, Kind.ADDED);
		assertThat(report.changes()).extracting(LicenceChange::line).startsWith(3L, 12L);
		assertThat(agreement.getEntitlements()).singleElement().satisfies(entitlement -> {
			assertThat(entitlement.getQuantity()).isEqualTo(120);
			assertThat(entitlement.getMetric()).isEqualTo(Metric.DEVICE);
			assertThat(entitlement.getProduct().getEdition()).isEqualTo("Enterprise");
			assertThat(entitlement.getFrom()).isEqualTo(LocalDate.of(2026, 4, 1));
		});
		assertThat(agreement.getPurchases()).singleElement()
				.satisfies(purchase -> assertThat(purchase.getOrder()).isEqualTo("PO-7"));
		assertThat(kinds(imports(agreement).apply(document))).containsOnly(Kind.UNCHANGED, Kind.UNRESOLVED);
	}

	@Test
	void writesWhatPeopleCanRead() throws IOException {
		Agreement agreement = Agreements.empty();
		Purchase purchase = ImprimaturFactory.eINSTANCE.createPurchase();
		purchase.setId("first");
		purchase.setProduct(ImprimaturFactory.eINSTANCE.createProduct());
		purchase.getProduct().setName("Windows <11>");
		purchase.setQuantity(3);
		purchase.setOrder("PO & 1");
		agreement.getPurchases().add(purchase);
		Path file = folder.resolve("out.xml");
		new EntExport(EntVocabulary.shipped()).write(agreement, file);
		assertThat(Files.readString(file)).startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
				+ "<Ents xmlns=\"https://imprimatur.org/ent/1\">\n  <Ent entId=\"first\" record=\"purchase\">\n"
				+ "    <Licensee name=\"Contoso K.K.\"/>\n    <Agreement number=\"V-1234567\" programme=\"ov\"/>\n")
				.contains("name=\"Windows &lt;11&gt;\"", "    <Metric type=\"device\" quantity=\"3\"/>\n",
						"    <Transaction order=\"PO &amp; 1\"/>\n  </Ent>\n</Ents>");
	}

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5 })
	void comesBackAsItWasWritten(long seed) throws IOException {
		Random random = new Random(seed);
		for (int round = 0; round < 40; round++) {
			Agreement agreement = random(random);
			Path file = folder.resolve("out.xml");
			new EntExport(EntVocabulary.shipped()).write(agreement, file);
			EntDocument document = EntDocument.read(file, Agreements.context());
			assertThat(document.problems())
					.allSatisfy(problem -> assertThat(problem.message()).contains("no entitlement"));
			Agreement other = Agreements.empty();
			assertThat(kinds(imports(other).apply(document))).allMatch(Kind.ADDED::equals);
			assertThat(texts(other.getPurchases())).isEqualTo(texts(agreement.getPurchases()));
			assertThat(texts(other.getEntitlements())).isEqualTo(texts(agreement.getEntitlements()));
			assertThat(kinds(imports(agreement).preview(document))).allMatch(Kind.UNCHANGED::equals);
			Path again = folder.resolve("again.xml");
			new EntExport(EntVocabulary.shipped()).write(other, again);
			assertThat(again).hasSameTextualContentAs(file);
		}
	}

	private static List<String> texts(List<? extends Element> elements) {
		return elements.stream().map(element -> element instanceof Purchase purchase
				? purchase.getId() + purchase.getName() + purchase.getNote() + purchase.getQuantity()
						+ purchase.getDate()
						+ purchase.getOrder() + text(purchase.getProduct())
				: text((Entitlement) element)).toList();
	}

	private static String text(Entitlement entitlement) {
		return entitlement.getId() + entitlement.getName() + entitlement.getNote() + entitlement.getQuantity()
				+ entitlement.getMetric() + entitlement.isSoftwareAssurance() + entitlement.getFrom()
				+ entitlement.getTo()
				+ text(entitlement.getProduct());
	}

	private static String text(Product product) {
		return product.getName() + product.getFamily() + product.getVersion() + product.getEdition()
				+ product.getVariant()
				+ product.getServicing() + product.getType() + product.getChannel() + product.getComponents();
	}

	private static Agreement random(Random random) {
		Agreement agreement = Agreements.empty();
		for (int i = 1 + random.nextInt(3); i > 0; i--) {
			Product product = ImprimaturFactory.eINSTANCE.createProduct();
			product.setName("製品 <" + i + "> & \"x\"");
			product.setFamily(Family.values()[random.nextInt(4)]);
			product.setVersion(random.nextBoolean() ? String.valueOf(10 + i) : null);
			product.setEdition(random.nextInt(4) == 0 ? null : "Professional");
			product.setVariant(random.nextBoolean() ? null : "N");
			product.setServicing(Servicing.values()[random.nextInt(3)]);
			product.setType(LicenceType.values()[random.nextInt(3)]);
			product.setChannel(Channel.values()[random.nextInt(10)]);
			if (random.nextBoolean()) {
				product.getComponents().addAll(List.of("Excel", "Word"));
			}
			Agreements.estate(agreement).getProducts().add(product);
		}
		List<Product> products = Agreements.estate(agreement).getProducts();
		for (int i = random.nextInt(4); i > 0; i--) {
			Purchase purchase = ImprimaturFactory.eINSTANCE.createPurchase();
			fill(purchase, i, random);
			purchase.setProduct(products.get(random.nextInt(products.size())));
			purchase.setQuantity(random.nextInt(5000));
			purchase.setDate(random.nextBoolean() ? LocalDate.of(2026, 4, i) : null);
			purchase.setOrder(random.nextBoolean() ? "PO/" + i : null);
			agreement.getPurchases().add(purchase);
		}
		for (int i = random.nextInt(4); i > 0; i--) {
			Entitlement entitlement = ImprimaturFactory.eINSTANCE.createEntitlement();
			fill(entitlement, 10 + i, random);
			entitlement.setProduct(products.get(random.nextInt(products.size())));
			entitlement.setMetric(Metric.values()[random.nextInt(3)]);
			entitlement.setQuantity(random.nextInt(5000));
			entitlement.setSoftwareAssurance(random.nextBoolean());
			entitlement.setFrom(random.nextBoolean() ? LocalDate.of(2026, 4, i) : null);
			entitlement.setTo(random.nextBoolean() ? LocalDate.of(2029, 4, i) : null);
			agreement.getEntitlements().add(entitlement);
		}
		return agreement;
	}

	private static void fill(Element element, int number, Random random) {
		element.setId("ent-" + number);
		element.setName("購入 " + number + " \"<&>");
		element.setNote(random.nextBoolean() ? "line 1\nline 2 <x>" : null);
	}

	@Test
	void keepsRecordsThatDiffer() throws IOException {
		Agreement agreement = random(new Random(11));
		Path file = folder.resolve("out.xml");
		new EntExport(EntVocabulary.shipped()).write(agreement, file);
		EntDocument document = EntDocument.read(file, Agreements.context());
		agreement.getPurchases().forEach(purchase -> purchase.setQuantity(purchase.getQuantity() + 1));
		agreement.getEntitlements().forEach(entitlement -> entitlement.setQuantity(entitlement.getQuantity() + 1));
		assertThat(document.records()).isNotEmpty();
		assertThat(kinds(imports(agreement).apply(document))).containsOnly(Kind.CONFLICT);
		assertThat(kinds(new EntImport(agreement, OnConflict.FOLLOW_FILE, Agreements.context()).apply(document)))
				.containsOnly(Kind.CHANGED);
		assertThat(kinds(imports(agreement).apply(document))).containsOnly(Kind.UNCHANGED);
	}

	@Test
	void refusesOtherAgreementsAndSecondIds() throws IOException {
		String ent = "<Ent entId=\"a\" record=\"purchase\"><Agreement number=\"%s\"/><Product name=\"x\" "
				+ "family=\"windows_client\" edition=\"Professional\"/><Metric quantity=\"1\"/></Ent>";
		LicenceReport report = imports(Agreements.empty()).apply(read("<Ents>" + ent.formatted("V-1234567")
				+ ent.formatted("V1234567") + ent.formatted("OTHER") + "</Ents>"));
		assertThat(kinds(report)).containsExactly(Kind.ADDED, Kind.DUPLICATE, Kind.UNRESOLVED);
	}

	@Test
	void canSpeakWithOtherNames() throws IOException {
		Path names = Files.writeString(folder.resolve("names.properties"), """
				namespace = urn:iso:example
				root = Bibliothek
				record_element = Recht
				quantity = Menge/Anzahl/@wert
				product_name = Produkt/Name
				""");
		EntVocabulary vocabulary = EntVocabulary.shipped().replacedBy(names);
		Agreement agreement = random(new Random(5));
		Path file = folder.resolve("out.xml");
		new EntExport(vocabulary).write(agreement, file);
		assertThat(Files.readString(file)).contains("<Bibliothek xmlns=\"urn:iso:example\">", "<Anzahl wert=\"");
		EntDocument document = EntDocument.read(file, vocabulary, Agreements.context());
		assertThat(kinds(imports(agreement).preview(document))).containsOnly(Kind.UNCHANGED);
		assertThatThrownBy(() -> EntDocument.read(file, Agreements.context())).isInstanceOf(ImportException.class)
				.hasMessageContaining("Bibliothek");
	}

	@Test
	void followsNothingOutOfTheDocument() {
		for (String text : List.of(
				"<!DOCTYPE Ents [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><Ents><Ent><Note>&e;</Note></Ent></Ents>",
				"<!DOCTYPE Ents SYSTEM \"http://localhost:9/x.dtd\"><Ents/>",
				"<!DOCTYPE x [<!ENTITY a \"aa\"><!ENTITY b \"&a;&a;\">]><Ents>&b;</Ents>")) {
			assertThat(catchThrowableOfType(ImportException.class, () -> read(text)).problems()).singleElement()
					.satisfies(problem -> assertThat(problem.message()).contains("document type"));
		}
	}

	@Test
	void reportsDamageWithItsPlace() throws IOException {
		assertThat(catchThrowableOfType(ImportException.class, () -> read("<Ents>\n<Ent>\n</Ents>")).problems()
				.getFirst()
				.line()).isEqualTo(3);
		assertThat(catchThrowableOfType(ImportException.class, () -> read("")).problems()).hasSize(1);
		assertThat(catchThrowableOfType(ImportException.class, () -> read("no xml")).problems()).hasSize(1);
		assertThatThrownBy(() -> read("<a>".repeat(40) + "</a>".repeat(40))).isInstanceOf(ImportException.class);
		assertThatThrownBy(() -> read("<Ents>" + "<a>".repeat(40) + "</a>".repeat(40) + "</Ents>"))
				.isInstanceOf(ImportException.class);
		Files.write(folder.resolve("bad.xml"),
				"<?xml version=\"1.0\"?><Ents>é</Ents>".getBytes(StandardCharsets.ISO_8859_1));
		assertThatThrownBy(() -> EntDocument.read(folder.resolve("bad.xml"), Agreements.context()))
				.isInstanceOf(ImportException.class);
		assertThat(read("<Ents/>").problems()).hasSize(1);
		byte[] bytes = FOREIGN.getBytes(StandardCharsets.UTF_8);
		for (int length = 1; length < bytes.length - 2; length += 11) {
			Path file = Files.write(folder.resolve("cut.xml"), Arrays.copyOf(bytes, length));
			assertThatThrownBy(() -> EntDocument.read(file, Agreements.context())).isInstanceOf(ImportException.class);
		}
	}
}
