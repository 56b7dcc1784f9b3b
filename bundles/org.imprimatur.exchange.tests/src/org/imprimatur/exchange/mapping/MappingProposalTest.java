package org.imprimatur.exchange.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.mapping.ProposedColumn.Basis;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.xlsx.WorkbookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What columns are guessed to be. */
class MappingProposalTest {

	@TempDir
	Path folder;
	private Tables tables;

	@BeforeEach
	void prepare() {
		tables = new Tables(folder);
	}

	@Test
	void knowsEnglishNames() throws IOException {
		MappingProposal proposal = Tables.propose(tables.write("pcs.csv", """
				Serial Number,Host name,Maker,Model,OS,Licence type,Last check-in,Remarks
				S-100001,PC-1,Dell Inc.,Latitude,Microsoft Windows 11 Pro,OEM,2026-11-30,x
				"""));
		assertThat(Tables.targets(proposal)).containsExactly("serial", "name", "manufacturer", "model", "os_caption",
				"licence_channel", "last_seen", "");
		assertThat(proposal.columns().getFirst().samples()).containsExactly("S-100001");
		assertThat(proposal.identifiesDevices()).isTrue();
		assertThat(proposal.line()).isEqualTo(1);
	}

	@Test
	void knowsJapaneseNamesInShiftJis() throws IOException {
		MappingProposal proposal = Tables.propose(tables.write("pcs.csv", """
				ＰＣ台帳 2026年度
				製造番号,ＰＣ名,メーカー,機種名,OS名,ライセンス種別,設置場所,部署,利用者,管理番号,備考
				S-100001,PC-1,富士通,LIFEBOOK,Windows 11 Pro,プリインストール,東京,営業部,taro@example.com,A-1,x
				""", Charset.forName("windows-31j")));
		assertThat(Tables.targets(proposal)).containsExactly("serial", "name", "manufacturer", "model", "os_caption",
				"licence_channel", "site", "department", "user", "asset_tag", "");
		assertThat(proposal.line()).isEqualTo(2);
	}

	@Test
	void looksAtTextsWhereNamesTellNothing() throws IOException {
		MappingProposal proposal = Tables.propose(tables.write("pcs.csv", """
				A;B;C;D;E;F;G;H;I
				PF3ABC01;Dell Inc.;Microsoft Windows 11 Pro;ja-JP;26100;VOLUME_KMSCLIENT channel;taro@example.com;x64;Office Standard 2021
				PF3ABC02;富士通株式会社;Microsoft Windows 10 Pro;en-US;19045;OEM_DM channel;hanako@example.com;ARM64;Office Standard 2021
				PF3ABC03;Lenovo;Microsoft Windows 11 Enterprise;ja-JP;22631;OEM_DM channel;jiro@example.com;64 ビット;Office Standard 2019
				"""));
		assertThat(Tables.targets(proposal)).containsExactly("serial", "manufacturer", "os_caption", "os_language",
				"os_build", "os_channel", "user", "architecture", "office_edition");
		assertThat(proposal.columns()).extracting(ProposedColumn::basis).containsOnly(Basis.CONTENT);
	}

	@Test
	void keepsTheFirstOfTwoColumnsForOneTarget() throws IOException {
		MappingProposal proposal = Tables
				.propose(tables.write("pcs.csv", "Serial,Service Tag,Name\nS-100001,T1,a\nS-100002,T2,b\n"));
		assertThat(Tables.targets(proposal)).containsExactly("serial", "", "name");
		assertThat(proposal.columns().get(1).basis()).isEqualTo(Basis.TAKEN);
	}

	@Test
	void listsTextsThatTranslationsAreNeededFor() throws IOException {
		MappingProposal proposal = Tables.propose(tables.write("pcs.csv", """
				serial,ライセンス種別,最終確認日
				S-100001,リース,03/04/2026
				S-100002,OEM,04/05/2026
				"""));
		assertThat(proposal.columns().get(1).unresolved()).containsExactly("リース");
		assertThat(proposal.columns().get(2).unresolved()).containsExactly("03/04/2026", "04/05/2026");
		assertThat(Tables.propose(tables.write("pcs.csv", "serial,Last seen\nS-100001,03/04/2026\nS-100002,04/15/2026\n"))
				.columns().get(1).dayOrder()).isEqualTo(DayOrder.MONTH_FIRST);
	}

	@Test
	void choosesTheSheetWithMostKnownColumns() throws IOException {
		Path file = new WorkbookFile().table("表紙", List.of(List.of("PC台帳", "2026"), List.of("作成者", "山田")))
				.table("一覧", List.of(List.of("No", "シリアル番号", "ホスト名"), List.of("1", "S-100001", "PC-1")))
				.write(folder.resolve("pcs.xlsx"));
		MappingProposal proposal = Tables.propose(file);
		assertThat(proposal.sheet()).isEqualTo("一覧");
		assertThat(proposal.sheets()).containsExactly("表紙", "一覧");
		assertThat(proposal.mapping().sheet()).contains("一覧");
		assertThat(MappingProposal.propose(file, Optional.of("表紙"), Tables.context()).sheet()).isEqualTo("表紙");
		assertThatThrownBy(() -> MappingProposal.propose(file, Optional.of("x"), Tables.context()))
				.isInstanceOf(ImportException.class).hasMessageContaining("一覧");
	}

	@Test
	void readsMergedHeaderCells() throws IOException {
		Path file = new WorkbookFile().table("S", List.of(List.of("PC 一覧 (2026-12)"),
				List.of("シリアル番号", "デバイス", "", "ソフトウェア", "", ""), List.of("", "名称", "型番", "名称", "言語", ""),
				List.of("S-100001", "PC-1", "L5450", "Windows 11 Pro", "ja-JP", "x"))).write(folder.resolve("pcs.xlsx"));
		MappingProposal proposal = Tables.propose(file);
		assertThat(proposal.columns()).extracting(ProposedColumn::source).containsExactly("シリアル番号", "デバイス 名称", "型番",
				"ソフトウェア 名称", "言語", "column F");
		assertThat(proposal.line()).isEqualTo(3);
		assertThat(Tables.targets(proposal)).containsExactly("serial", "", "model", "os_caption", "os_language", "");
	}

	@Test
	void refusesWhatHasNoHeaderOrIsDamaged() {
		assertThatThrownBy(() -> Tables.propose(tables.write("a.csv", ""))).isInstanceOf(ImportException.class);
		assertThatThrownBy(() -> Tables.propose(tables.write("b.csv", "only\nwords\n")))
				.isInstanceOf(ImportException.class).hasMessageContaining("header");
		assertThatThrownBy(() -> Tables.propose(tables.write("c.xlsx", "PK\u0003\u0004")))
				.isInstanceOf(ImportException.class);
	}

	@Test
	void hasOnlyKnownTargetsAmongItsNames() throws IOException {
		Properties names = new Properties();
		try (Reader reader = new InputStreamReader(Proposer.class.getResourceAsStream("columns.properties"),
				StandardCharsets.UTF_8)) {
			names.load(reader);
		}
		assertThat(names.stringPropertyNames()).allSatisfy(key -> assertThat(Target.ofHeader(key)).isPresent());
		assertThat(DataTable.rows(Words.class, "words.csv")).allSatisfy(row -> assertThat(
				Target.ofHeader(row.get(0)).orElseThrow().column().orElseThrow().accepts(row.get(2))).isTrue());
	}
}
