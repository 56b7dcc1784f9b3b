package org.imprimatur.exchange.report;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.exchange.report.page.PdfReport;
import org.imprimatur.exchange.report.page.ReportPage;

/** The forms of the audit report. Its size does not grow with the devices of the estate. */
public enum AuditReport {

	/** One file for browsers and their printers, that asks for no other. */
	HTML {
		@Override
		public void write(ReportContext context, OutputStream out) throws IOException {
			out.write(ReportPage.forBrowsers(context).getBytes(StandardCharsets.UTF_8));
		}
	},
	/** A tagged PDF with bookmarks. */
	PDF {
		@Override
		public void write(ReportContext context, OutputStream out) throws IOException {
			PdfReport.write(context, out);
		}
	};

	/**
	 * Writes a report.
	 *
	 * @param out stays open
	 * @throws org.imprimatur.exchange.report.page.MissingFontException when no font has its characters
	 * @throws IOException when {@code out} fails
	 */
	public abstract void write(ReportContext context, OutputStream out) throws IOException;

	/** The form that a file's name asks for. */
	public static Optional<AuditReport> byFileName(String name) {
		return Stream.of(values()).filter(form -> name.toUpperCase(Locale.ROOT).endsWith("." + form.name())).findFirst();
	}
}
