package org.imprimatur.workbench.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

import org.eclipse.core.runtime.FileLocator;
import org.eclipse.core.runtime.Platform;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.diagram.evaluation.Viewpoint.Description;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.examples.Examples;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlanExports;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.CheckOptions;
import org.imprimatur.validation.engine.Checker;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.workbench.wizards.imports.ImportFormat;

/**
 * The help as a folder of pages for browsers. Words stand in {@code help/}; the references are made from model, rules and
 * formats, the drawings from an example, in the language of the workbench.
 */
final class HelpSite {

	private static final String BUNDLE = "org.imprimatur.workbench"; //$NON-NLS-1$
	private static final String EXAMPLE = "two-hundred-pcs"; //$NON-NLS-1$
	private static final List<String> SCREENS = List.of("welcome.png", "import.png"); //$NON-NLS-1$ //$NON-NLS-2$

	private final Locale locale = Locale.getDefault();
	private final String language = locale.getLanguage().equals("ja") ? "ja" : "en"; //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$

	/** Writes all pages into a folder. */
	void write(Path folder) throws IOException {
		Files.createDirectories(folder);
		copy("help/help.css", folder.resolve("help.css")); //$NON-NLS-1$ //$NON-NLS-2$
		for (String screen : SCREENS) {
			copy("help/" + language + "/" + screen, folder.resolve(screen)); //$NON-NLS-1$ //$NON-NLS-2$
		}
		List<Description> diagrams = Viewpoint.shipped(locale).descriptions();
		draw(folder, diagrams);
		for (HelpTopic topic : HelpTopic.values()) {
			page(folder, topic, words(topic) + switch (topic) {
			case PLAN_FILE -> PlanReference.html();
			case RULES -> rules();
			case IMPORTS -> imports();
			case EXPORTS -> exports();
			case DIAGRAMS -> diagrams(diagrams);
			case INDEX, TUTORIAL, PAGES, KEYBOARD, BENCHMARKS -> ""; //$NON-NLS-1$
			});
		}
	}

	private String words(HelpTopic topic) throws IOException {
		return new String(read("help/" + language + "/" + topic.id() + ".html"), StandardCharsets.UTF_8); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	}

	private static byte[] read(String path) throws IOException {
		URL found = FileLocator.find(Platform.getBundle(BUNDLE), org.eclipse.core.runtime.Path.fromPortableString(path));
		if (found == null) {
			throw new IOException(path);
		}
		try (InputStream in = found.openStream()) {
			return in.readAllBytes();
		}
	}

	private static void copy(String path, Path file) throws IOException {
		byte[] bytes = read(path);
		AtomicFile.write(file, out -> out.write(bytes));
	}

	private void page(Path folder, HelpTopic topic, String body) throws IOException {
		StringBuilder contents = new StringBuilder();
		for (HelpTopic other : HelpTopic.values()) {
			contents.append(other == topic ? "<li aria-current=\"page\">" : "<li>").append("<a href=\"").append(other.id()) //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
					.append(".html\">").append(Html.escape(other.title())).append("</a></li>\n"); //$NON-NLS-1$ //$NON-NLS-2$
		}
		String page = """
				<!DOCTYPE html>
				<html lang="%s"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
				<title>%s – Imprimatur</title><link rel="stylesheet" href="help.css"></head>
				<body><nav><p>Imprimatur</p><ul>
				%s</ul></nav><main><h1>%s</h1>
				%s</main></body></html>
				""".formatted(language, Html.escape(topic.title()), contents, Html.escape(topic.title()), body);
		AtomicFile.write(folder.resolve(topic.id() + ".html"), out -> out.write(page.getBytes(StandardCharsets.UTF_8))); //$NON-NLS-1$
	}

	private String rules() {
		RuleBook book = RuleBook.installed();
		Html page = new Html();
		for (RuleEntry rule : book.entries()) {
			page.heading(2, rule.id(), rule.id() + "  " + book.title(rule.id(), locale)); //$NON-NLS-1$
			page.paragraph(Labels.of(rule.severity(), locale).toString() + " · " //$NON-NLS-1$
					+ book.foundation(rule.id(), rule.confidence(), locale));
			page.paragraph(book.explanation(rule.id(), locale));
			page.paragraph(Messages.remedy + book.remedy(rule.id(), locale));
		}
		return page.toString();
	}

	private String imports() {
		return new Html().table(List.of(Messages.format, Messages.commandLine),
				ImportFormat.all().stream().map(format -> List.of(format.label(), "--format " + format.importer().id())).toList()) //$NON-NLS-1$
				.toString();
	}

	private String exports() {
		return new Html().table(List.of(Messages.format, Messages.holds, Messages.commandLine), PlanExports.all().stream()
				.map(export -> row(export)).toList()).toString();
	}

	private List<String> row(PlanExport export) {
		return List.of(export.label(locale), export.description(locale), "--format " + export.id()); //$NON-NLS-1$
	}

	private static String diagrams(List<Description> diagrams) {
		Html page = new Html();
		diagrams.forEach(diagram -> page.heading(2, diagram.name(), diagram.label()).paragraph(diagram.documentation())
				.picture(diagram.name() + ".svg", diagram.label())); //$NON-NLS-1$
		return page.toString();
	}

	/** Draws the example. */
	private void draw(Path folder, List<Description> diagrams) throws IOException {
		Path example = Files.createTempDirectory("imprimatur-help"); //$NON-NLS-1$
		try {
			Path plan = Examples.copy(EXAMPLE, example).stream().filter(file -> file.toString().endsWith(".imprimatur")) //$NON-NLS-1$
					.findFirst().orElseThrow();
			Estate estate = new EstateStore(locale).load(plan, Progress.NONE);
			Survey survey = Checker.survey(estate, CheckOptions.on(LocalDate.now()));
			EstateView.attach(estate, () -> survey, locale);
			for (Description diagram : diagrams) {
				var shown = Viewpoint.shipped(locale).show(diagram.name(), estate);
				try (OutputStream out = Files.newOutputStream(folder.resolve(diagram.name() + ".svg"))) { //$NON-NLS-1$
					Formats.of("svg").orElseThrow().write(shown, OutputOptions.of(locale, LocalDate.now()), out); //$NON-NLS-1$
				}
			}
		} finally {
			try (var files = Files.list(example)) {
				for (Path file : files.toList()) {
					Files.delete(file);
				}
			}
			Files.delete(example);
		}
	}
}
