package org.imprimatur.exchange.export.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.SamplePlan;
import org.imprimatur.model.io.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Waves as events of RFC 5545. */
class CalendarExportTest {

	@TempDir
	Path folder;

	@Test
	void wavesAreAllDayEvents() throws IOException {
		assertThat(unfolded(export(new SamplePlan(), Locale.ENGLISH))).containsExactly("BEGIN:VCALENDAR", "VERSION:2.0",
				"PRODID:-//Imprimatur//Rollout waves//EN", "CALSCALE:GREGORIAN", "METHOD:PUBLISH",
				"X-WR-CALNAME:Contoso\\, Ltd.", //
				"BEGIN:VEVENT", "UID:4c9121d6-18a7-3979-897c-69879dc7cfe0@imprimatur.org", "DTSTAMP:20261124T101112Z",
				"DTSTART;VALUE=DATE:20261207", "DTEND;VALUE=DATE:20261219",
				"SUMMARY:Rollout: Tokyo\\; east (3 devices)",
				"DESCRIPTION:Offices: Master\\, 3 devices\\, not allowed\\nDevices that may not be deployed to: 1",
				"STATUS:TENTATIVE", "TRANSP:TRANSPARENT", "END:VEVENT", //
				"BEGIN:VEVENT", "UID:c8078089-ff65-3539-a3e7-f1ceaee17527@imprimatur.org", "DTSTAMP:20261124T101112Z",
				"DTSTART;VALUE=DATE:20270111", "DTEND;VALUE=DATE:20270112", "SUMMARY:Rollout: Later (0 devices)",
				"DESCRIPTION:Later: –\\, 0 devices\\, not allowed", "STATUS:TENTATIVE", "TRANSP:TRANSPARENT",
				"END:VEVENT", //
				"END:VCALENDAR");
	}

	@Test
	void wavesWithoutADayAreLeftOut() throws IOException {
		String text = export(new SamplePlan().with(estate -> estate.getPlans().getFirst().getWaves().getLast()
				.setStart(null)), Locale.ENGLISH);
		assertThat(unfolded(text)).filteredOn("BEGIN:VEVENT"::equals).hasSize(1);
	}

	@Test
	void anEventStaysTheSameWhenTheWaveMoves() throws IOException {
		List<String> before = uids(export(new SamplePlan(), Locale.ENGLISH));
		List<String> after = uids(export(new SamplePlan().with(estate -> {
			var wave = estate.getPlans().getFirst().getWaves().getFirst();
			wave.setName("Other");
			wave.setStart(LocalDate.of(2026, 12, 14));
		}), Locale.JAPANESE));
		assertThat(after).isEqualTo(before).doesNotHaveDuplicates().hasSize(2);
	}

	@Test
	void linesAreFoldedWithinCharactersNever() throws IOException {
		String name = "東京の事務所と工場と研究所、それに倉庫; 𠮟咤\\".repeat(4);
		String text = export(new SamplePlan().with(
				estate -> estate.getPlans().getFirst().getWaves().getFirst().setName(name)), Locale.JAPANESE);
		for (String line : text.split("\r\n")) {
			assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
			assertThat(line).doesNotContain("\uFFFD");
		}
		assertThat(unfolded(text)).contains("SUMMARY:Rollout: " + name.replace("\\", "\\\\").replace(";", "\\;")
				+ "（3 台）");
	}

	private String export(SamplePlan plan, Locale locale) throws IOException {
		Path file = folder.resolve("waves.ics");
		new CalendarExport().write(plan.check(locale, ExportSettings.DEFAULT), file, Progress.NONE);
		return Files.readString(file);
	}

	private static List<String> unfolded(String text) {
		assertThat(text).endsWith("\r\n");
		return List.of(text.replace("\r\n ", "").split("\r\n"));
	}

	private static List<String> uids(String text) {
		return unfolded(text).stream().filter(line -> line.startsWith("UID:")).toList();
	}
}
