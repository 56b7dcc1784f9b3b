package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.imprimatur.exchange.Messages;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.PlannedWave;
import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;

/** Tells people what the folder holds, what is left out and why, and what has to be put in. */
final class Readme {

	private static final String END = "\r\n";

	private final ExportContext context;
	private final Messages messages;
	private final StringBuilder text = new StringBuilder();

	Readme(ExportContext context) {
		this.context = context;
		this.messages = context.messages();
		line("", "readme.title", name(context.survey().result().estate()), context.survey().result().day());
		line("", context.settings().includeBlocked() ? "readme.includesBlocked" : "readme.leavesOut");
		end();
	}

	void wave(PlannedWave wave, String folder, List<Installation> installations, int unknowable) {
		line("", "readme.wave", folder, name(wave.plan()), name(wave.wave()), period(wave));
		for (PlannedDeployment planned : wave.deployments()) {
			deployment(planned, installations.stream().filter(one -> one.planned() == planned).findFirst().orElse(null));
		}
		if (unknowable > 0) {
			line("  ", "readme.unknowable", unknowable);
		}
		end();
	}

	private void deployment(PlannedDeployment planned, Installation installation) {
		boolean all = context.settings().includeBlocked();
		line("  - ", "readme.deployment", name(planned.deployment()),
				planned.devices().size() - (all ? 0 : planned.blocked()), planned.devices().size());
		if (installation == null) {
			line("      ", "readme.noImage");
			return;
		}
		if (!installation.isWindows()) {
			line("      ", "readme.notWindows");
		} else if (all || planned.blocked() < planned.devices().size()) {
			line("      ", "readme.taskSequence", installation.taskSequence(), name(installation.image()));
			if (installation.key().isNeeded()) {
				line("      ", "readme.key", installation.key().placeholder());
			}
		}
		if (planned.blocked() > 0) {
			line("      ", all ? "readme.blockedIncluded" : "readme.blocked", planned.blocked());
			planned.findings().stream().filter(finding -> finding.counts(Severity.ERROR)).map(this::reason).distinct()
					.forEach(reason -> text.append("        ").append(reason).append(END));
		}
	}

	private String reason(Finding finding) {
		return SafeText.of(finding.rule() + ": " + context.book().text(finding, context.locale()));
	}

	private String period(PlannedWave wave) {
		return messages.text("readme.period", wave.wave().getStart() == null ? "–" : wave.wave().getStart(),
				wave.wave().getEnd() == null ? "–" : wave.wave().getEnd());
	}

	private static String name(Element element) {
		return SafeText.of(Labels.name(element));
	}

	private void line(String indent, String key, Object... arguments) {
		text.append(indent).append(messages.text(key, arguments)).append(END);
	}

	private void end() {
		text.append(END);
	}

	/** Writes it, with a byte order mark, by which old Windows editors know UTF-8. */
	void write(Path file) throws IOException {
		line("", "readme.files");
		for (String key : List.of("readme.devices", "readme.mdt", "readme.database", "readme.unattend")) {
			line("  ", key);
		}
		end();
		line("", "readme.leftOut");
		line("", "readme.secrets");
		Files.writeString(file, "\uFEFF" + text, StandardCharsets.UTF_8);
	}
}
