package org.imprimatur.exchange.export.manifest;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.imprimatur.model.Device;

/**
 * Writes an MDT rules file: a section for each serial number, and a default that authorises no other computer. MDT keeps
 * the first value that it finds along {@code Priority}.
 */
final class CustomSettings implements AutoCloseable {

	private static final String END = "\r\n";

	private final Writer out;

	CustomSettings(Path file) throws IOException {
		BufferedWriter writer = Files.newBufferedWriter(file, StandardCharsets.US_ASCII);
		out = writer;
		line("[Settings]");
		line("Priority=SerialNumber, Default");
		line("");
		line("[Default]");
		line("; Only the computers below are planned and checked. No other is authorised.");
		line("OSInstall=NO");
	}

	void add(Device device, Installation installation) throws IOException {
		line("");
		line("[" + device.getSerial() + "]");
		for (var property : MdtComputer.properties(device, installation).entrySet()) {
			line(property.getKey() + "=" + property.getValue());
		}
	}

	private void line(String text) throws IOException {
		out.write(text);
		out.write(END);
	}

	@Override
	public void close() throws IOException {
		out.close();
	}
}
