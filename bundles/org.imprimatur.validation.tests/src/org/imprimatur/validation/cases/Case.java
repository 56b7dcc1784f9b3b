package org.imprimatur.validation.cases;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

import org.imprimatur.validation.Severity;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;

/**
 * A row of {@code cases.csv}.
 *
 * @param number   of DOMAIN 11; from 201 on those the catalogue implies
 * @param title    what it is about
 * @param changes  statements that make the base estate its own; see {@link Situation}
 * @param verdict  the worst severity expected among ERROR, CONFIRM and WARN; empty for OK
 * @param expected findings
 * @param basis    why
 * @param note     what DOMAIN left open, and where it contradicts itself
 */
public record Case(String number, String title, String changes, Optional<Severity> verdict, List<Expected> expected,
		String basis, String note) {

	/** All rows in their order. */
	public static List<Case> all() {
		try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(
				new InputStreamReader(Case.class.getResourceAsStream("cases.csv"), StandardCharsets.UTF_8))) {
			return csv.stream().map(Case::of).toList();
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private static Case of(NamedCsvRecord row) {
		return new Case(row.getField("number"), row.getField("title"), row.getField("changes"),
				Optional.of(row.getField("verdict")).filter(verdict -> !verdict.equals("OK")).map(Severity::valueOf),
				Expected.parse(row.getField("rules")), row.getField("basis"), row.getField("note"));
	}

	@Override
	public String toString() {
		return number + " " + title;
	}
}
