package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.rule.Labels;

/** Writes the devices of a wave with what they get, for any tool that reads CSV. */
final class DeviceList implements AutoCloseable {

	private static final List<DeviceColumn> DEVICE = List.of(DeviceColumn.SERIAL, DeviceColumn.NAME,
			DeviceColumn.ASSET_TAG, DeviceColumn.MANUFACTURER, DeviceColumn.MODEL, DeviceColumn.ARCHITECTURE,
			DeviceColumn.SITE, DeviceColumn.DEPARTMENT);
	private static final List<String> PLANNED = List.of("deployment", "deployment_id", "date", "image", "image_file",
			"image_sha256", "image_edition", "display_language", "task_sequence_id", "verdict");

	private final CsvTarget csv;

	DeviceList(Path file) throws IOException {
		csv = new CsvTarget(file, Stream.concat(DEVICE.stream().map(DeviceColumn::header), PLANNED.stream())
				.toArray(String[]::new));
	}

	void add(Device device, Installation to, String verdict) throws IOException {
		Stream<String> planned = Stream.of(Labels.name(to.planned().deployment()), to.planned().deployment().getId(),
				to.day(), Labels.name(to.image()), to.image().getFile(), to.image().getSha256(), to.editionId(),
				to.language(), to.isWindows() ? to.taskSequence() : "", verdict);
		csv.row(Stream.concat(DEVICE.stream().map(column -> column.get(device)), planned).toArray(String[]::new));
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
