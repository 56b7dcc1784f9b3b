package org.imprimatur.exchange.export.manifest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/** Writes computers for the MDT database: what identifies each, then its settings under the names that MDT has. */
final class MdtDatabase implements AutoCloseable {

	private final CsvTarget csv;

	MdtDatabase(Path file) throws IOException {
		csv = new CsvTarget(file, Stream.concat(Stream.of("SerialNumber", "AssetTag", "Description"),
				MdtComputer.PROPERTIES.stream()).toArray(String[]::new));
	}

	void add(Device device, Installation installation) throws IOException {
		Map<String, String> properties = MdtComputer.properties(device, installation);
		csv.row(Stream.concat(
				Stream.of(device.getSerial(), DeviceColumn.ASSET_TAG.get(device), DeviceColumn.NAME.get(device)),
				MdtComputer.PROPERTIES.stream().map(name -> properties.getOrDefault(name, "")))
				.toArray(String[]::new));
	}

	@Override
	public void close() throws IOException {
		csv.close();
	}
}
