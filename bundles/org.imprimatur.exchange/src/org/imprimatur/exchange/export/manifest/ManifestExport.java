package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.ExportOption;
import org.imprimatur.exchange.export.PlanExport;
import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.PlannedWave;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.TargetFolder;
import org.imprimatur.exchange.export.table.RowProgress;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.rule.Labels;

/**
 * A folder with a folder for each wave. Devices that an open violation concerns are left out unless the settings include
 * them, and are listed with the reason; so is a deployment that names no image yet.
 */
public final class ManifestExport implements PlanExport {

	/** The list of deployments; a folder that has it is an export that may be replaced. */
	static final String LIST = "manifest.csv";

	static final String LEFT_OUT = "left-out.csv";
	static final String README = "README.txt";

	private static final int LONGEST_TASK_SEQUENCE = 16;
	private static final int LONGEST_FOLDER = 40;

	@Override
	public String id() {
		return "manifest";
	}

	@Override
	public String extension() {
		return "";
	}

	@Override
	public Set<ExportOption> options() {
		return EnumSet.of(ExportOption.INCLUDE_BLOCKED, ExportOption.OVERWRITE);
	}

	@Override
	public void write(ExportContext context, Path target, Progress progress) throws IOException {
		Rollout rollout = context.rollout();
		RowProgress rows = new RowProgress(progress, (long) rollout.listed() - rollout.unplanned().size());
		TargetFolder.write(target, context.settings().overwrite(), LIST,
				folder -> write(context, rollout, folder, rows));
	}

	private static void write(ExportContext context, Rollout rollout, Path folder, RowProgress progress)
			throws IOException {
		boolean all = context.settings().includeBlocked();
		PlainName taskSequences = new PlainName(LONGEST_TASK_SEQUENCE);
		PlainName folders = new PlainName(LONGEST_FOLDER);
		Readme readme = new Readme(context);
		try (CsvTarget list = new CsvTarget(folder.resolve(LIST), "plan", "wave", "folder", "start", "end",
				"deployment", "deployment_id", "task_sequence_id", "devices", "left_out", "rules");
				LeftOut leftOut = new LeftOut(folder.resolve(LEFT_OUT))) {
			for (PlannedWave wave : rollout.waves()) {
				String name = folders.unique(String.format(Locale.ROOT, "%02d-%s", wave.number(),
						PlainName.of(wave.wave().getId(), "wave")), "wave").toLowerCase(Locale.ROOT);
				List<Installation> installations = new ArrayList<>();
				for (PlannedDeployment planned : wave.deployments()) {
					String id = taskSequences.unique(planned.deployment().getId(), "DEPLOYMENT").toUpperCase(Locale.ROOT);
					Installation.of(planned, id, context.survey().result().catalogue()).ifPresent(installations::add);
					list.row(row(wave, planned, name, id, all));
				}
				WaveFolder content = new WaveFolder(folder.resolve(name), all, leftOut, progress);
				content.write(installations);
				readme.wave(wave, name, installations, content.unknowable());
			}
		}
		readme.write(folder.resolve(README));
	}

	private static String[] row(PlannedWave wave, PlannedDeployment planned, String folder, String taskSequence,
			boolean all) {
		return new String[] { Labels.name(wave.plan()), Labels.name(wave.wave()), folder, day(wave.wave().getStart()),
				day(wave.wave().getEnd()), Labels.name(planned.deployment()), planned.deployment().getId(),
				taskSequence, String.valueOf(planned.devices().size() - (all ? 0 : planned.blocked())),
				String.valueOf(all ? 0 : planned.blocked()), String.join(" ", planned.standing().rules()) };
	}

	private static String day(Object day) {
		return day == null ? "" : day.toString();
	}
}
