package org.imprimatur.exchange.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.imprimatur.exchange.report.ReportContext;
import org.imprimatur.exchange.report.content.PictureForm;
import org.imprimatur.exchange.report.content.ReportSource;
import org.imprimatur.exchange.report.content.Section;
import org.imprimatur.exchange.report.content.Sections;
import org.imprimatur.exchange.report.content.Words;

import freemarker.core.TemplateClassResolver;
import freemarker.template.Configuration;
import freemarker.template.TemplateException;
import freemarker.template.TemplateExceptionHandler;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModelException;
import freemarker.template.utility.DeepUnwrap;
import freemarker.template.TemplateModel;

/** The web page: one file that asks for no other, well-formed XML too. All that templates insert is escaped. */
public final class ReportPage {

	private static final Configuration TEMPLATES = templates();

	private ReportPage() {
	}

	private static Configuration templates() {
		Configuration templates = new Configuration(Configuration.VERSION_2_3_35);
		templates.setClassForTemplateLoading(ReportPage.class, "templates");
		templates.setDefaultEncoding(StandardCharsets.UTF_8.name());
		templates.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
		templates.setLogTemplateExceptions(false);
		templates.setWrapUncheckedExceptions(true);
		templates.setLocalizedLookup(false);
		templates.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
		return templates;
	}

	/** The page with diagrams as SVG. */
	public static String forBrowsers(ReportContext context) throws IOException {
		return of(context, Pictures.SVG);
	}

	/**
	 * The page of a report.
	 *
	 * @param pictures how diagrams get into it
	 * @throws IOException when a diagram cannot be drawn
	 */
	static String of(ReportContext context, PictureForm pictures) throws IOException {
		ReportSource source = new ReportSource(context, pictures);
		Words words = source.words();
		Map<String, Object> values = new HashMap<>();
		values.put("t", (TemplateMethodModelEx) arguments -> text(words, arguments));
		values.put("css", styleSheet());
		values.put("language", words.locale().getLanguage());
		values.put("title", words.of(source.estate()));
		values.put("day", context.survey().result().day().toString());
		values.put("generator", context.generator());
		List<Map<String, Object>> sections = new ArrayList<>();
		for (Section section : Sections.all()) {
			sections.add(Map.of("id", section.id(), "values", section.values(source)));
		}
		values.put("sections", sections);
		StringWriter page = new StringWriter();
		try {
			TEMPLATES.getTemplate("report.ftlh", words.locale()).process(values, page);
		} catch (TemplateException e) {
			throw new IllegalStateException(e);
		}
		return page.toString();
	}

	private static String text(Words words, List<?> arguments) throws TemplateModelException {
		Object[] plain = new Object[arguments.size()];
		for (int i = 0; i < plain.length; i++) {
			plain[i] = DeepUnwrap.unwrap((TemplateModel) arguments.get(i));
		}
		return words.text((String) plain[0], Arrays.copyOfRange(plain, 1, plain.length));
	}

	private static String styleSheet() {
		try (InputStream css = ReportPage.class.getResourceAsStream("report.css")) {
			return new String(css.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
