package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.Standing;
import org.imprimatur.exchange.export.table.RowProgress;
import org.imprimatur.model.Device;

/** Writes the folder of a wave, and notes what is left out of it. */
final class WaveFolder {

	private final Path folder;
	private final boolean includeBlocked;
	private final LeftOut leftOut;
	private final RowProgress progress;
	private int unknowable;

	WaveFolder(Path folder, boolean includeBlocked, LeftOut leftOut, RowProgress progress) {
		this.folder = folder;
		this.includeBlocked = includeBlocked;
		this.leftOut = leftOut;
		this.progress = progress;
	}

	/** Devices that MDT cannot know, because their serial number is no name of a section. */
	int unknowable() {
		return unknowable;
	}

	void write(List<Installation> installations) throws IOException {
		Path mdt = Files.createDirectories(folder.resolve("mdt"));
		Path answers = Files.createDirectories(folder.resolve("unattend"));
		try (DeviceList devices = new DeviceList(folder.resolve("devices.csv"));
				CustomSettings settings = new CustomSettings(mdt.resolve("CustomSettings.ini"));
				MdtDatabase database = new MdtDatabase(mdt.resolve("computers.csv"))) {
			for (Installation installation : installations) {
				PlannedDeployment planned = installation.planned();
				if (installation.isWindows() && (includeBlocked || planned.blocked() < planned.devices().size())) {
					AnswerFile.write(installation, answers.resolve(installation.taskSequence() + ".xml"));
				}
				planned.each((device, standing) -> {
					progress.next();
					if (standing.isBlocked() && !includeBlocked) {
						leftOut.add(device, planned, standing);
					} else {
						add(device, installation, standing, devices, settings, database);
					}
				});
			}
		}
	}

	private void add(Device device, Installation installation, Standing standing, DeviceList devices,
			CustomSettings settings, MdtDatabase database) throws IOException {
		devices.add(device, installation, standing.verdict().name().toLowerCase(Locale.ROOT));
		if (installation.isWindows()) {
			if (MdtComputer.isKnowable(device)) {
				settings.add(device, installation);
				database.add(device, installation);
			} else {
				unknowable++;
			}
		}
	}
}
