package org.imprimatur.workbench.preferences;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.Regrading;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleSettingsFile;

/** The decisions of a project about rules, in its file. Comments at the beginning of the file are kept. */
final class RuleDecisions {

	private static final String HEADER = "rule,severity,reason"; //$NON-NLS-1$

	private final Path file;

	/** Those of the plans in a folder. */
	RuleDecisions(Path folder) {
		this.file = folder.resolve(RuleSettingsFile.NAME);
	}

	/**
	 * The decisions by rule.
	 *
	 * @throws IOException when the file is wrong; it is not written then either
	 */
	Map<String, Regrading> read() throws IOException {
		return Files.exists(file) ? RuleSettingsFile.read(file, RuleBook.installed(), Locale.getDefault()).regradings()
				: Map.of();
	}

	/** Replaces the decisions. A file with none is only written where there is one already. */
	void write(Map<String, Regrading> decisions) throws IOException {
		if (decisions.isEmpty() && Files.notExists(file)) {
			return;
		}
		List<String> lines = new ArrayList<>(comments());
		lines.add(HEADER);
		new TreeMap<>(decisions).values().forEach(decision -> lines.add(String.join(",", decision.rule(), //$NON-NLS-1$
				decision.severity().map(severity -> severity.name().toLowerCase(Locale.ROOT)).orElse("off"), //$NON-NLS-1$
				"\"" + decision.reason().replace("\"", "\"\"") + "\""))); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
		AtomicFile.write(file, out -> {
			Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
			text.write(String.join("\n", lines) + "\n"); //$NON-NLS-1$ //$NON-NLS-2$
			text.flush();
		});
	}

	private List<String> comments() throws IOException {
		return Files.exists(file)
				? Files.readAllLines(file).stream().takeWhile(line -> line.replace("\uFEFF", "").startsWith("#")).toList() //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
				: List.of();
	}
}
