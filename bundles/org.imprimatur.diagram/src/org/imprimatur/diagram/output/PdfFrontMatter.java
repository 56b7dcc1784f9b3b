package org.imprimatur.diagram.output;

import java.time.ZoneOffset;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.TimeZone;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.apache.pdfbox.cos.COSDictionary;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.text.PlainText;

/** What a PDF says about itself. */
final class PdfFrontMatter {

	private PdfFrontMatter() {
	}

	/** Sets title, subject, language and date; the plan's date, so that one plan makes one file. */
	static void write(PDDocument document, Representation representation, OutputOptions options) {
		PDDocumentInformation information = document.getDocumentInformation();
		information.setTitle(PlainText.of(representation.title()));
		information.setSubject(PlainText.of(representation.description()));
		information.setCreator("Imprimatur");
		Calendar date = new GregorianCalendar(TimeZone.getTimeZone(ZoneOffset.UTC));
		date.setTimeInMillis(options.date().atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli());
		information.setCreationDate(date);
		document.getDocumentCatalog().setLanguage(options.locale().toLanguageTag());
		PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
		preferences.setDisplayDocTitle(true);
		document.getDocumentCatalog().setViewerPreferences(preferences);
		document.setDocumentId(options.date().toEpochDay());
	}
}
