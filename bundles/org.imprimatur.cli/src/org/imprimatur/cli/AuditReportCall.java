package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.imprimatur.cli.text.Visible;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportSettings;
import org.imprimatur.exchange.export.csv.CsvExport;
import org.imprimatur.exchange.report.AuditReport;
import org.imprimatur.exchange.report.ReportContext;
import org.imprimatur.exchange.report.page.MissingFontException;
import org.imprimatur.exchange.seal.SealedCheck;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.exchange.seal.SealedInput.Role;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/** The part of {@code imprimatur audit} that writes the report, and the list of devices beside it. */
final class AuditReportCall {

	private final ParseResult call;
	private final Session session;
	private final Path named;
	private final AuditReport form;
	private final Path file;
	private final Optional<Path> list;
	private final Optional<SealedCheck> since;

	/**
	 * A call that asks for a report; what is wrong with it is found before anything is read.
	 *
	 * @param inputs files that may not be overwritten
	 * @throws UsageException when the file's name tells no format, or a file is asked for that may not be written
	 * @throws IOException    when the folder is missing or the earlier seal cannot be read
	 */
	AuditReportCall(ParseResult call, List<Path> inputs, Session session) throws IOException {
		this.call = call;
		this.session = session;
		named = call.matchedOptionValue("--output", (Path) null);
		form = AuditReport.byFileName(named.toString()).orElseThrow(() -> session.usage("audit.whichFormat", named));
		file = new OutputFile(named, inputs, session).path();
		Path listed = call.matchedOptionValue("--device-list", (Path) null);
		list = listed == null ? Optional.empty() : Optional.of(new OutputFile(listed, inputs, session).path());
		if (list.filter(file::equals).isPresent()) {
			throw session.usage("audit.sameFile", named);
		}
		Path earlier = call.matchedOptionValue("--since", (Path) null);
		since = earlier == null ? Optional.empty() : Optional.of(AuditDiffCommand.read(earlier, session));
		if (serials() < 0 || serials() > ReportContext.MOST_SERIALS) {
			throw session.usage("audit.devices", serials(), ReportContext.MOST_SERIALS);
		}
	}

	/** Declares the options of reports. */
	static void describe(CommandSpec spec) {
		spec.addOption(OptionSpec.builder("-o", "--output").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--devices").paramLabel("COUNT").type(Integer.class).build());
		spec.addOption(OptionSpec.builder("--device-list").paramLabel("FILE").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--since").paramLabel("SEAL").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--font").paramLabel("FILE").type(Path.class).build());
	}

	private int serials() {
		return call.matchedOptionValue("--devices", ReportContext.USUAL_SERIALS);
	}

	/** Writes the report of a check. */
	void write(Survey survey, List<SealedInput> inputs, Instant stamp) throws IOException {
		String generator = "Imprimatur " + Version.text();
		try (ProgressLine progress = session.progress()) {
			Optional<SealedInput> listed = Optional.empty();
			if (list.isPresent()) {
				progress.rows(session.wording().text("progress.writing", list.get().getFileName()));
				new CsvExport().write(new ExportContext(survey, RuleBook.installed(), session.wording().locale(), stamp,
						generator, ExportSettings.DEFAULT), list.get(), progress);
				listed = Optional.of(SealedInput.of(Role.FLEET, list.get(), file.toAbsolutePath().getParent(), progress));
			}
			progress.step(session.wording().text("progress.writing", file.getFileName()));
			ReportContext context = new ReportContext(survey, RuleBook.installed(), session.wording().locale(), stamp,
					generator, call.matchedOptionValue("--by", "").strip(), inputs, serials(), listed, since,
					Optional.ofNullable(call.matchedOptionValue("--font", (Path) null)).map(session::resolve));
			AtomicFile.write(file, out -> form.write(context, out));
		} catch (MissingFontException e) {
			throw new IOException(session.wording().text("audit.noFont", e.characters()), e);
		}
		session.out().println(Visible.text(session.wording().text("audit.reported", named)));
	}
}
