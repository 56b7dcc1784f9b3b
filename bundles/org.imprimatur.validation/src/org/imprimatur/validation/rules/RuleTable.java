package org.imprimatur.validation.rules;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.imprimatur.model.EvidenceKind;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Confidence;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.facts.Track;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/** Reads {@code rules.csv} and {@code sources.csv} beside this class. Cells with several values are blank-separated. */
final class RuleTable {

	private static final class Read {
		static final List<RuleEntry> ENTRIES = read("rules.csv", RuleTable::entry);
		static final Map<String, RuleEntry> BY_ID = ENTRIES.stream()
				.collect(Collectors.toMap(RuleEntry::id, Function.identity()));
		static final List<Source> SOURCES = read("sources.csv", RuleTable::source);
	}

	private RuleTable() {
	}

	static List<RuleEntry> entries() {
		return Read.ENTRIES;
	}

	/** What is known of a rule, if it is one of ours. */
	static Optional<RuleEntry> find(String id) {
		return Optional.ofNullable(Read.BY_ID.get(id));
	}

	static List<Source> sources() {
		return Read.SOURCES;
	}

	private static <T> List<T> read(String name, Function<NamedCsvRecord, T> row) {
		try (InputStream in = RuleTable.class.getResourceAsStream(name);
				CsvReader<NamedCsvRecord> csv = CsvReader.builder()
						.ofNamedCsvRecord(new InputStreamReader(in, StandardCharsets.UTF_8))) {
			return csv.stream().map(row).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static RuleEntry entry(NamedCsvRecord row) {
		return new RuleEntry(row.getField("id"), Severity.valueOf(row.getField("severity")),
				Confidence.valueOf(row.getField("confidence")), set(row, "hedged", variant -> variant), "yes".equals(row.getField("technical")),
				set(row, "tracks", Track::valueOf), set(row, "accepts", EvidenceKind::valueOf),
				words(row, "sources"));
	}

	private static Source source(NamedCsvRecord row) {
		return new Source(row.getField("id"), row.getField("title"), row.getField("address"), row.getField("kind"),
				Optional.of(row.getField("published")).filter(month -> !month.isEmpty()).map(YearMonth::parse));
	}

	private static <T> Set<T> set(NamedCsvRecord row, String column, Function<String, T> value) {
		return words(row, column).stream().map(value).collect(Collectors.toUnmodifiableSet());
	}

	private static List<String> words(NamedCsvRecord row, String column) {
		return Arrays.stream(row.getField(column).split(" ")).filter(word -> !word.isEmpty()).toList();
	}
}
