package org.imprimatur.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.imprimatur.exchange.FleetImport;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.xlsx.WorkbookFile;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables become devices by their mapping. */
class MappingImportTest {

	private static final String JAPANESE = """
			製造番号,PC名,メーカー,OS名,OS言語,ライセンス種別,最終確認日,共用,備考
			S-100001,PC-1,富士通,Microsoft Windows 11 Pro,1041,プリインストール,2026/11/30,なし,"1 行目
			2 行目"
			S-100002,PC-2,デル,Windows 10 Enterprise,ja-JP,ボリュームライセンス,令和8年12月1日,○,
			""";

	@TempDir
	Path folder;
	private Tables tables;

	@BeforeEach
	void prepare() {
		tables = new Tables(folder);
	}

	@Test
	void readsAllEncodingsAndDelimiters() throws IOException {
		for (Charset charset : List.of(StandardCharsets.UTF_8, Charset.forName("windows-31j"), StandardCharsets.UTF_16)) {
			for (char delimiter : new char[] { ',', ';', '\t' }) {
				ImportResult result = Tables
						.read(tables.write("pcs.csv", JAPANESE.replace(',', delimiter).replace("\n", "\r\n"), charset));
				assertThat(Tables.cells(result, 0, "serial", "name", "manufacturer", "licence_channel", "licence_version",
						"licence_edition", "licence_language", "last_seen", "other_users", "os_caption", "備考"))
						.containsExactly("S-100001", "PC-1", "富士通", "oem", "11", "Professional", "ja-JP", "2026-11-30",
								"no", "Microsoft Windows 11 Pro", "1 行目 2 行目");
				assertThat(Tables.cells(result, 1, "licence_channel", "licence_version", "last_seen", "other_users"))
						.containsExactly("vl", "", "2026-12-01", "yes");
				assertThat(result.problems()).isEmpty();
			}
		}
	}

	@Test
	void readsWorkbooks() throws IOException {
		Path file = new WorkbookFile().sheet("PC", "<row r=\"1\"><c t=\"inlineStr\"><is><t>PC 一覧</t></is></c></row>",
				"<row r=\"3\">" + text("シリアル番号") + text("名前") + text("ホスト名") + text("最終確認日") + text("管理番号") + "</row>",
				"<row r=\"4\"><c><v>48213377</v></c>" + text("山田") + text("PC-1") + "<c s=\"1\"><v>46357</v></c>"
						+ "<c s=\"3\"><v>77</v></c></row>",
				"<row r=\"5\"><c><f>A4+1</f></c>" + text("鈴木") + text("PC-2") + "</row>",
				"<row r=\"6\">" + text("S-100003") + text("佐藤") + text("PC-3") + "<c/><c/>" + text("extra") + "</row>")
				.write(folder.resolve("pcs.xlsx"));
		ImportResult result = Tables.read(file);
		assertThat(result.fleet().getDevices()).hasSize(2);
		assertThat(Tables.cells(result, 0, "serial", "name", "last_seen", "asset_tag", "名前")).containsExactly("48213377",
				"PC-1", "2026-12-01", "00000077", "山田");
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 3, 0, 3, 2, 1, 3));
		assertThat(result.problems()).extracting(ImportProblem::line).containsExactly(5L, 5L, 6L);
		assertThat(Tables.messages(result.problems())).anySatisfy(text -> assertThat(text).contains("formula"))
				.anySatisfy(text -> assertThat(text).contains("extra"));
	}

	private static String text(String text) {
		return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
	}

	@Test
	void keepsWhatItDoesNotUnderstand() throws IOException {
		ImportResult result = Tables.read(tables.write("pcs.csv", """
				serial,licence type,OS language,OS,model,Model,site
				S-100001,Leased,Klingon,Solaris,a,b,Tokyo
				S-100002,Leased,,,,,
				"""));
		assertThat(Tables.cells(result, 0, "licence_channel", "raw_licence_channel", "os_language", "os_caption",
				"model", "Model (2)")).containsExactly("", "Leased", "Klingon", "Solaris", "a", "b");
		assertThat(Tables.messages(result.problems())).hasSize(3)
				.anySatisfy(text -> assertThat(text).contains("“Leased”", "licence_channel"));
	}

	@Test
	void translatesAsTheMappingSays() throws IOException {
		Mapping mapping = new Mapping(Optional.empty(), List.of(
				ColumnMapping.to("id", Target.ofHeader("serial").orElseThrow()),
				new ColumnMapping("kind", Target.ofHeader("licence_channel"), false,
						List.of(new Translation("lease*", "oem"), new Translation("?", "")), DayOrder.OPEN),
				new ColumnMapping("seen", Target.ofHeader("last_seen"), false, List.of(), DayOrder.DAY_FIRST),
				new ColumnMapping("secret", Optional.empty(), true, List.of(), DayOrder.OPEN),
				ColumnMapping.kept("serial")));
		ImportResult result = Tables.read(tables.write("pcs.csv", """
				id,kind,seen,secret,serial
				S-100001,Ｌeased PC,03/04/2026,x,y
				S-100002,?,,x,
				"""), mapping);
		assertThat(Tables.cells(result, 0, "licence_channel", "last_seen", "raw_serial")).containsExactly("oem",
				"2026-04-03", "y");
		assertThat(Tables.cells(result, 1, "licence_channel", "raw_licence_channel")).containsExactly("", "");
		assertThat(result.fleet().getUnknownColumns()).doesNotContain("secret");
		assertThat(result.problems()).isEmpty();
	}

	@Test
	void takesReleaseAndEditionOutOfOneText() throws IOException {
		ImportResult result = Tables.read(tables.write("pcs.csv", """
				serial,プリインストールOS,ライセンス言語
				S-100001,Windows 11 Pro 64bit,日本語
				S-100002,Windows 10 Home,英語
				"""));
		assertThat(Tables.cells(result, 0, "licence_version", "licence_edition", "licence_language"))
				.containsExactly("11", "Professional", "ja-JP");
		assertThat(Tables.cells(result, 1, "licence_version", "licence_edition")).containsExactly("10", "Core");
	}

	@Test
	void leavesOutRowsThatAreNoDevices() throws IOException {
		ImportResult result = Tables.read(tables.write("pcs.csv", """
				Serial,Name
				S-100001,PC-1
				S-100001,PC-2
				,Total
				To be filled by O.E.M.,PC-3
				Serial,Name
				S-100002,VK7JG-NPHTM-C97JM-9MPGT-3V66T
				"""));
		assertThat(result.counts()).isEqualTo(new ImportCounts(1, 5, 0, 5, 2, 3, 4));
		assertThat(result.problems()).extracting(ImportProblem::line).containsExactly(3L, 4L, 5L, 7L);
	}

	@Test
	void refusesRaggedRows() {
		Path file = tables.write("pcs.csv", "Serial,Name,Site\nS-100001,a\nS-100002,a,b,c\nS-100003,a,b,\n");
		assertThat(catchThrowableOfType(ImportException.class, () -> Tables.read(file)).problems())
				.extracting(ImportProblem::line, ImportProblem::column)
				.containsExactly(tuple(2L, "Name"), tuple(3L, "Site"));
	}

	@Test
	void refusesWrongEncodingAndOpenQuotes() {
		assertThat(catchThrowableOfType(ImportException.class, () -> Tables.read(tables.write("a.csv",
				"Serial,Name\nS-100001,Gerät\n", Charset.forName("windows-1252")))).problems().getFirst().line())
				.isEqualTo(2);
		assertThat(catchThrowableOfType(ImportException.class,
				() -> Tables.read(tables.write("b.csv", "Serial,Name\nS-100001,\"x\nS-100002,y\n"))).getMessage())
				.contains("quotes");
	}

	@Test
	void reportsColumnsThatTheMappingMissesOrTheTable() throws IOException {
		Mapping mapping = new Mapping(Optional.empty(), List.of(ColumnMapping.to("Serial", Target.ofHeader("serial").get()),
				ColumnMapping.to("Site", Target.ofHeader("site").get())));
		ImportResult result = Tables.read(tables.write("pcs.csv", "Serial,Colour\nS-100001,red\n"), mapping);
		assertThat(result.problems()).extracting(ImportProblem::column).containsExactly("Site", "Colour");
		assertThat(Tables.cells(result, 0, "Colour")).containsExactly("red");
		assertThatThrownBy(() -> Tables.read(tables.write("pcs.csv", "Site,Colour\nTokyo,red\n"), mapping))
				.isInstanceOf(ImportException.class).hasMessageContaining("Serial");
		assertThatThrownBy(() -> Tables.read(tables.write("pcs.csv", "Site,Colour\nTokyo,red\n"),
				new Mapping(Optional.empty(), List.of()))).hasMessageContaining("serial");
	}

	@Test
	void findsItsMappingAndReusesIt() throws IOException {
		FleetImport imports = new FleetImport(Tables.context());
		Path november = tables.write("pcs-11.csv", "番号;機械\nS-100001;PC-1\n");
		Path fleet = folder.resolve("pcs.fleet.csv");
		assertThatThrownBy(() -> imports.run(List.of(november), fleet, Optional.of("mapping"), false))
				.isInstanceOf(ImportException.class).hasMessageContaining("pcs-11.mapping.csv");
		MappingFile.write(MappingFile.beside(november), new Mapping(Optional.empty(),
				List.of(ColumnMapping.to("番号", Target.ofHeader("serial").get()),
						ColumnMapping.to("機械", Target.ofHeader("name").get()))));
		assertThat(imports.run(List.of(november), fleet, Optional.empty(), false).format()).isEqualTo("mapping");
		Path december = tables.write("pcs-12.csv", "番号;機械;色\nS-100001;PC-1;赤\nS-100002;PC-2;\n");
		FleetImport.Outcome outcome = imports.run(List.of(december), fleet, Optional.empty(), false);
		assertThat(outcome.merge().added()).containsExactly("S-100002");
		assertThat(fleet).hasContent("serial,name,色\nS-100001,PC-1,赤\nS-100002,PC-2,\n");
		Path elsewhere = Files.move(MappingFile.beside(november),
				Files.createDirectory(folder.resolve("m")).resolve("any.mapping.csv"));
		assertThat(imports.run(List.of(december, elsewhere), fleet, Optional.of("mapping"), true).merge().unchanged())
				.isEqualTo(2);
		assertThat(Importers.byId("mapping")).isPresent();
	}

	@Test
	void stopsWhenCancelled() {
		Progress cancelled = new Progress() {
			@Override
			public void advanced(long done, long total) {
			}

			@Override
			public boolean isCancelled() {
				return true;
			}
		};
		Mapping mapping = new Mapping(Optional.empty(), List.of(ColumnMapping.to("Serial", Target.ofHeader("serial").get())));
		assertThatThrownBy(() -> new MappingImporter(mapping).read(List.of(tables.write("a.csv", "Serial,b\nS-100001,x\n")),
				new ImportContext(Catalogue.shipped(), cancelled, Locale.ENGLISH)))
				.isInstanceOf(CancellationException.class);
	}
}
