package org.imprimatur.cli.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.DeviceChange;
import org.imprimatur.exchange.FleetImport.Outcome;
import org.imprimatur.exchange.ImportCounts;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.MergeReport;

/** What an import did, for scripts, in the form that {@code import.schema.json} beside this class describes. */
public final class ImportJson {

	private static final int FORMAT = 1;
	private static final String SCHEMA = "import.schema.json";

	private final Locale locale;
	private final String version;

	/** Reports of that version of Imprimatur, with texts in that language. */
	public ImportJson(Locale locale, String version) {
		this.locale = locale;
		this.version = version;
	}

	/** Writes the JSON schema of the reports. */
	public static void printSchema(OutputStream out) throws IOException {
		try (InputStream schema = ImportJson.class.getResourceAsStream(SCHEMA)) {
			schema.transferTo(out);
		}
	}

	/** Writes a report. */
	public void write(Outcome outcome, Path fleet, boolean dryRun, Writer out) throws IOException {
		JsonText json = new JsonText(out);
		json.object(() -> {
			json.put("format", FORMAT).put("version", version).put("language", locale.getLanguage())
					.put("inventory", outcome.format()).put("fleet", fleet.toString()).put("dryRun", dryRun)
					.put("written", outcome.written());
			json.object("read", () -> counts(outcome.result().counts(), json));
			merge(outcome.merge(), json);
			json.array("problems", () -> {
				for (ImportProblem problem : outcome.result().problems()) {
					json.object(() -> json.put("file", problem.file().toString()).put("line", problem.line())
							.put("column", problem.column()).put("message", problem.message()));
				}
			});
		}).end();
		out.write('\n');
	}

	private static void counts(ImportCounts counts, JsonText json) throws IOException {
		json.put("files", counts.files()).put("rows", counts.rows()).put("unusedRows", counts.unused())
				.put("machines", counts.machines()).put("devices", counts.devices())
				.put("skipped", counts.skipped()).put("problems", counts.problems());
	}

	private static void merge(MergeReport merge, JsonText json) throws IOException {
		json.texts("added", merge.added());
		changes("changed", merge.changed(), json);
		json.put("unchanged", merge.unchanged());
		changes("conflicting", merge.conflicting(), json);
		changes("outdated", merge.outdated(), json);
		json.texts("missing", merge.missing());
	}

	private static void changes(String name, List<DeviceChange> changes, JsonText json) throws IOException {
		json.array(name, () -> {
			for (DeviceChange change : changes) {
				json.object(() -> json.put("serial", change.serial()).put("name", change.name()).array("cells", () -> {
					for (CellChange cell : change.cells()) {
						json.object(() -> json.put("column", cell.column()).put("before", cell.before()).put("after",
								cell.after()));
					}
				}));
			}
		});
	}
}
