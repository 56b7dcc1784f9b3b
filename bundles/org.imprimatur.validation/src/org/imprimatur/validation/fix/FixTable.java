package org.imprimatur.validation.fix;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.validation.Finding;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads {@code fixes.csv} beside this class: which fixes may help against which findings, best first. */
final class FixTable {

	private static final Map<String, FixMaker> MAKERS = Map.ofEntries(
			Map.entry("set", new SetFeatures()), Map.entry("image", new UseImage()), Map.entry("key", new UseKey()),
			Map.entry("move", new MoveToImage()), Map.entry("split", new SplitOff()),
			Map.entry("evidence", new RecordEvidence()), Map.entry("waive", new Waive()),
			Map.entry("renew", new RenewAnswer()), Map.entry("columns", new FillColumns()),
			Map.entry("unknown-columns", new FillUnknownColumns()), Map.entry("right", new RecordRight()),
			Map.entry("packs", new AddLanguagePacks()), Map.entry("purchase", new RecordPurchase()),
			Map.entry("mask", new MaskKeys()), Map.entry("covered", new CoverOwner()),
			Map.entry("word", new CorrectWord()), Map.entry("complete", new CompleteProduct()),
			Map.entry("column-name", new CorrectColumn()), Map.entry("remove", new RemoveDeployment()),
			Map.entry("serials", new RemoveSerials()), Map.entry("licence-term", new ExtendUserLicence()));

	private static final class Read {
		static final List<FixEntry> ENTRIES = read();
	}

	private FixTable() {
	}

	static List<FixEntry> entries() {
		return Read.ENTRIES;
	}

	/** Whether another key may help against a finding. */
	static boolean isAboutKeys(Finding finding) {
		return entries().stream().anyMatch(entry -> entry.maker() instanceof UseKey && entry.fits(finding));
	}

	private static List<FixEntry> read() {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(
				new InputStreamReader(FixTable.class.getResourceAsStream("fixes.csv"), StandardCharsets.UTF_8))) {
			return csv.stream().map(FixTable::entry).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static FixEntry entry(NamedCsvRecord row) {
		return new FixEntry(row.getField("id"), MAKERS.get(row.getField("maker")), words(row, "arguments"),
				Set.copyOf(words(row, "rules")));
	}

	private static List<String> words(NamedCsvRecord row, String column) {
		return Arrays.stream(row.getField(column).split(" ")).filter(word -> !word.isEmpty()).toList();
	}
}
