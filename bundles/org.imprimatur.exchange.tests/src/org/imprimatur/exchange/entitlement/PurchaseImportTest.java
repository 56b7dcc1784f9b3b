package org.imprimatur.exchange.entitlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.entitlement.LicenceChange.Kind;
import org.imprimatur.exchange.image.OnConflict;
import org.imprimatur.exchange.xlsx.WorkbookFile;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.LicenceType;
import org.imprimatur.model.Metric;
import org.imprimatur.model.Purchase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Purchase lists become purchases and entitlements. */
class PurchaseImportTest {

	private static final String LIST = """
			Order number,Line,Product description,Qty,Order date,Coverage start,Coverage end
			PO-1,10,Windows 11 Pro Upgrade,"1,200",2026-04-10,,
			PO-1,20,WINENTperDVC ALNG SubVL OLV,200,2026-04-10,2026-05-01,2029-04-30
			PO-2,10,Visio Std 2021 OLP NL,5,2026-04-11,,
			""";

	@TempDir
	Path folder;
	private final Agreement agreement = Agreements.empty();

	private List<PurchaseLine> lines(String text) throws IOException {
		return PurchaseList.read(Files.writeString(folder.resolve("list.csv"), text), Agreements.context()).lines();
	}

	private PurchaseImport imports(OnConflict onConflict) {
		return new PurchaseImport(agreement, onConflict, Agreements.context());
	}

	private LicenceReport apply(String text) throws IOException {
		return imports(OnConflict.KEEP_PLAN).apply(lines(text));
	}

	private static List<Kind> kinds(LicenceReport report) {
		return report.changes().stream().map(LicenceChange::kind).toList();
	}

	@Test
	void addsPurchasesAndEntitlementsWithTheirProducts() throws IOException {
		LicenceReport report = apply(LIST);
		assertThat(kinds(report)).containsExactly(Kind.ADDED, Kind.ADDED, Kind.UNRESOLVED);
		assertThat(report.changes().get(2).message()).contains("Visio Std 2021");
		assertThat(agreement.getPurchases()).singleElement().satisfies(purchase -> {
			assertThat(purchase.getOrder()).isEqualTo("PO-1/10");
			assertThat(purchase.getQuantity()).isEqualTo(1200);
			assertThat(purchase.getDate()).isEqualTo(LocalDate.of(2026, 4, 10));
			assertThat(purchase.getProduct().getName()).isEqualTo("Windows 11 Pro Upgrade");
			assertThat(purchase.getProduct().getType()).isEqualTo(LicenceType.UPGRADE);
		});
		assertThat(agreement.getEntitlements()).singleElement().satisfies(entitlement -> {
			assertThat(entitlement.getName()).endsWith("(PO-1/20)");
			assertThat(entitlement.getProduct().getEdition()).isEqualTo("Enterprise");
			assertThat(entitlement.isSoftwareAssurance()).isTrue();
			assertThat(entitlement.getMetric()).isEqualTo(Metric.DEVICE);
			assertThat(entitlement.getTo()).isEqualTo(LocalDate.of(2029, 4, 30));
		});
		assertThat(Agreements.estate(agreement).getProducts()).hasSize(2);
	}

	@Test
	void changesNothingInPreviewAndNothingTheSecondTime() throws IOException {
		assertThat(kinds(imports(OnConflict.KEEP_PLAN).preview(lines(LIST)))).startsWith(Kind.ADDED);
		assertThat(agreement.getPurchases()).isEmpty();
		assertThat(Agreements.estate(agreement).getProducts()).isEmpty();
		apply(LIST);
		LicenceReport again = apply(LIST);
		assertThat(kinds(again)).containsExactly(Kind.UNCHANGED, Kind.UNCHANGED, Kind.UNRESOLVED);
		assertThat(again.changesAnything()).isFalse();
		assertThat(agreement.getPurchases()).hasSize(1);
	}

	@Test
	void readsJapaneseListsInShiftJisAndWorkbooks() throws IOException {
		Path csv = Files.write(folder.resolve("a.csv"), """
				ライセンス購入一覧
				注文番号;製品名;数量;注文日;ライセンス種別
				A-1;Windows 11 Pro アップグレード ライセンス;20 本;令和8年4月10日;ライセンス
				A-2;Windows 11 Enterprise;１０;2026/04/11;ソフトウェア アシュアランス
				;合計;30;;
				""".getBytes(Charset.forName("windows-31j")));
		LicenceReport report = imports(OnConflict.KEEP_PLAN)
				.apply(PurchaseList.read(csv, Agreements.context()).lines());
		assertThat(kinds(report)).containsExactly(Kind.ADDED, Kind.ADDED, Kind.UNRESOLVED);
		Path xlsx = new WorkbookFile().sheet("一覧", "<row r=\"1\">" + text("注文番号") + text("製品名")
				+ text("数量") + text("注文日")
				+ "</row>", "<row r=\"2\">" + text("A-1") + text("Windows 11 Pro アップグレード ライセンス")
						+ "<c><v>20</v></c><c s=\"1\"><v>46122</v></c></row>").write(folder.resolve("a.xlsx"));
		assertThat(kinds(imports(OnConflict.KEEP_PLAN).apply(PurchaseList.read(xlsx, Agreements.context()).lines())))
				.containsExactly(Kind.UNCHANGED);
	}

	private static String text(String text) {
		return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	@Test
	void keepsRecordsThatDifferUnlessToldOtherwise() throws IOException {
		apply(LIST);
		agreement.getPurchases().getFirst().setDate(null);
		String other = LIST.replace("\"1,200\"", "1000");
		LicenceReport report = apply(other);
		assertThat(report.of(Kind.CONFLICT)).singleElement().satisfies(change -> assertThat(change.fields())
				.containsExactly(new CellChange("quantity", "1200", "1000"), new CellChange("date", "", "2026-04-10")));
		assertThat(agreement.getPurchases().getFirst()).extracting(Purchase::getQuantity, Purchase::getDate)
				.containsExactly(1200, LocalDate.of(2026, 4, 10));
		assertThat(kinds(imports(OnConflict.FOLLOW_FILE).apply(lines(other)))).startsWith(Kind.CHANGED);
		assertThat(agreement.getPurchases().getFirst().getQuantity()).isEqualTo(1000);
	}

	@Test
	void recognisesLinesTheTeamRecordedByHand() throws IOException {
		apply("Order number,Product,Qty\nPO-1,Windows 11 Pro Upgrade,1200\n");
		LicenceReport report = apply(LIST);
		assertThat(kinds(report)).startsWith(Kind.CHANGED);
		assertThat(agreement.getPurchases()).singleElement()
				.satisfies(purchase -> assertThat(purchase.getOrder()).isEqualTo("PO-1/10"));
	}

	@Test
	void countsEachOrderLineOnce() throws IOException {
		LicenceReport report = apply("""
				Order number,Line,Product,Qty,Date
				PO-1,10,Windows 11 Pro,5,2026-04-10
				PO-1,10,Windows 11 Pro,5,2026-04-10
				PO-1,10,Windows 11 Pro,6,2026-04-10
				PO-1,20,Windows 11 Pro,5,2026-04-10
				PO-2,,Windows 11 Pro,5,2026-04-10
				PO-2,,Windows 11 Pro,7,2026-04-10
				PO-2,,Windows 11 Pro,5,2026-04-10
				""");
		assertThat(kinds(report)).containsExactly(Kind.ADDED, Kind.DUPLICATE, Kind.CONFLICT, Kind.ADDED, Kind.ADDED,
				Kind.ADDED, Kind.DUPLICATE);
		assertThat(agreement.getPurchases().stream().mapToInt(Purchase::getQuantity).sum()).isEqualTo(22);
	}

	@Test
	void refusesWhatItCannotCount() throws IOException {
		LicenceReport report = apply("""
				Contract number,Product,Qty
				V-1234567,Windows 11 Pro,-3
				v1234567,Windows 11 Pro,
				V-1234567,Windows 11 Pro,1.200
				V-999,Windows 11 Pro,3
				,,42
				""");
		assertThat(kinds(report)).containsOnly(Kind.UNRESOLVED).hasSize(4);
		assertThat(report.changes().get(3).message()).contains("V-999");
		assertThat(PurchaseList.read(folder.resolve("list.csv"), Agreements.context()).problems()).singleElement()
				.satisfies(problem -> assertThat(problem.message()).contains("42"));
	}

	@Test
	void usesTheProductOfTheEstate() throws IOException {
		apply("Order,Product,Qty\n1,Windows 11 Pro,5\n");
		apply("Order,Product,Qty\n2,Microsoft Windows 11 Professional,6\n3,Windows 10 Pro,7\n");
		assertThat(Agreements.estate(agreement).getProducts()).hasSize(2);
		assertThat(agreement.getPurchases().get(0).getProduct()).isSameAs(agreement.getPurchases().get(1).getProduct());
	}

	@Test
	void tellsUsersAndCoresFromDevices() throws IOException {
		apply("""
				Order,Product,Qty,Unit
				1,Windows Server 2022 Standard,16,Core
				2,Windows Enterprise per User Subscription,5,
				3,Windows 11 Enterprise,5,ユーザー
				""");
		assertThat(agreement.getEntitlements()).extracting(Entitlement::getMetric).containsExactly(Metric.CORE,
				Metric.USER, Metric.USER);
		assertThat(agreement.getPurchases()).isEmpty();
	}

	@Test
	void needsColumnsThatItKnows() throws IOException {
		Path file = Files.writeString(folder.resolve("x.csv"), "What,How many\nWindows 11 Pro,3\n");
		assertThatThrownBy(() -> PurchaseList.read(file, Agreements.context())).isInstanceOf(ImportException.class)
				.hasMessageContaining("What, How many");
		assertThat(PurchaseList.read(file, Optional.empty(),
				Map.of(PurchaseColumn.PRODUCT, "what", PurchaseColumn.QUANTITY, "How many"), Agreements.context())
				.lines())
				.singleElement().satisfies(line -> assertThat(line.quantity()).hasValue(3));
		assertThatThrownBy(() -> PurchaseList.read(Files.writeString(folder.resolve("y.csv"), "Product,Qty,Date\na\n"),
				Agreements.context())).isInstanceOf(ImportException.class).hasMessageContaining("y.csv:2");
	}

	@Test
	void saysWhichDatesItCannotRead() throws IOException {
		PurchaseList list = PurchaseList.read(Files.writeString(folder.resolve("x.csv"),
				"Product,Qty,Date\nWindows 11 Pro,1,03/04/2026\nWindows 11 Pro,2,soon\n"), Agreements.context());
		assertThat(list.problems()).hasSize(2);
		assertThat(list.lines()).allSatisfy(line -> assertThat(line.date()).isEmpty());
		assertThat(PurchaseList.read(Files.writeString(folder.resolve("x.csv"),
				"Product,Qty,Date\nWindows 11 Pro,1,03/04/2026\nWindows 11 Pro,2,03/15/2026\n"), Agreements.context())
				.lines()
				.getFirst().date()).contains(LocalDate.of(2026, 3, 4));
	}
}
