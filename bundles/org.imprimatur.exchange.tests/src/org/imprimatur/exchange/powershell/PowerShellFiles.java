package org.imprimatur.exchange.powershell;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.model.Device;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;

/** Writes inventory files for tests, and reads them. */
final class PowerShellFiles {

	private final Path folder;

	PowerShellFiles(Path folder) {
		this.folder = folder;
	}

	/** Copies a fixture, with the line ends of Windows. */
	Path fixture(String name) {
		return write(name, text(name), StandardCharsets.UTF_8);
	}

	List<Path> fixtures(String... names) {
		return Arrays.stream(names).map(this::fixture).toList();
	}

	/** The text of a fixture. */
	static String text(String name) {
		try (InputStream in = PowerShellFiles.class.getResourceAsStream("fixtures/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path write(String name, String text, Charset charset) {
		return write(name, text.replace("\r\n", "\n").replace("\n", "\r\n").getBytes(charset));
	}

	Path write(String name, String text) {
		return write(name, text, StandardCharsets.UTF_8);
	}

	Path write(String name, byte[] bytes) {
		try {
			Path file = folder.resolve(name);
			Files.createDirectories(file.getParent());
			return Files.write(file, bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	static ImportContext context() {
		return new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH);
	}

	static ImportResult read(List<Path> files) throws IOException {
		return new PowerShellImporter().read(files, context());
	}

	static Device device(ImportResult result, String name) {
		return result.fleet().getDevices().stream().filter(device -> name.equalsIgnoreCase(device.getName()))
				.findFirst().orElseThrow();
	}

	/** A device's cell in a known or unknown column. */
	static String cell(ImportResult result, Device device, String header) {
		return DeviceColumn.ofHeader(header).map(column -> column.get(device)).orElseGet(
				() -> device.getUnknownCells().get(result.fleet().getUnknownColumns().indexOf(header)));
	}

	/** A device's cells, {@code header=value} for those that are not empty. */
	static List<String> cells(ImportResult result, String name, String... headers) {
		Device device = device(result, name);
		return Arrays.stream(headers).map(header -> cell(result, device, header)).toList();
	}
}
