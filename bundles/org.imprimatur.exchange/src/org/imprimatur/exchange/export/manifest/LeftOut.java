package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.nio.file.Path;

import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.Standing;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.rule.Labels;

/** Lists the devices that may not be deployed to, with the rules that say so. */
final class LeftOut implements AutoCloseable {

	private final CsvTarget csv;

	LeftOut(Path file) throws IOException {
		csv = new CsvTarget(file, "serial", "name", "wave", "deployment", "deployment_id", "rules");
	}

	void add(Device device, PlannedDeployment planned, Standing standing) throws IOException {
		csv.row(device.getSerial(), DeviceColumn.NAME.get(device), Labels.name(planned.wave()),
				Labels.name(planned.deployment()), planned.deployment().getId(), String.join(" ", standing.rules()));
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
