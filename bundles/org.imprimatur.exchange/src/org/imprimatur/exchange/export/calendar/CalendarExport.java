package org.imprimatur.exchange.export.calendar;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.Set;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlannedWave;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.rule.Labels;

/** The dated waves as all-day events of iCalendar (RFC 5545). A wave keeps its event from export to export. */
public final class CalendarExport implements PlanExport {

	private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'")
			.withZone(ZoneOffset.UTC);

	@Override
	public String id() {
		return "calendar";
	}

	@Override
	public String extension() {
		return "ics";
	}

	@Override
	public Set<ExportOption> options() {
		return EnumSet.noneOf(ExportOption.class);
	}

	@Override
	public void write(ExportContext context, Path target, Progress progress) throws IOException {
		Rollout rollout = context.rollout();
		AtomicFile.write(target, out -> write(context, rollout, out, progress));
	}

	private static void write(ExportContext context, Rollout rollout, OutputStream out, Progress progress)
			throws IOException {
		ContentLines lines = new ContentLines(out);
		lines.line("BEGIN", "VCALENDAR");
		lines.line("VERSION", "2.0");
		lines.line("PRODID", "-//Imprimatur//Rollout waves//EN");
		lines.line("CALSCALE", "GREGORIAN");
		lines.line("METHOD", "PUBLISH");
		lines.text("X-WR-CALNAME", SafeText.of(Labels.name(context.survey().result().estate())));
		EventText texts = new EventText(context);
		for (PlannedWave wave : rollout.waves()) {
			progress.report(wave.number() - 1L, rollout.waves().size());
			if (wave.wave().getStart() != null) {
				event(wave, texts, STAMP.format(context.stamp().truncatedTo(ChronoUnit.SECONDS)), lines);
			}
		}
		lines.line("END", "VCALENDAR");
	}

	private static void event(PlannedWave wave, EventText texts, String stamp, ContentLines lines)
			throws IOException {
		LocalDate start = wave.wave().getStart();
		LocalDate last = wave.wave().getEnd() == null || wave.wave().getEnd().isBefore(start) ? start
				: wave.wave().getEnd();
		lines.line("BEGIN", "VEVENT");
		lines.line("UID", texts.uid(wave));
		lines.line("DTSTAMP", stamp);
		lines.day("DTSTART", start);
		lines.day("DTEND", last.plusDays(1));
		lines.text("SUMMARY", texts.summary(wave));
		lines.text("DESCRIPTION", texts.description(wave));
		lines.line("STATUS", wave.standing().isBlocked() ? "TENTATIVE" : "CONFIRMED");
		lines.line("TRANSP", "TRANSPARENT");
		lines.line("END", "VEVENT");
	}
}
