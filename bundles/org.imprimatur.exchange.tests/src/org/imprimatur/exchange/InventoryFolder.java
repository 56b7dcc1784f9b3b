package org.imprimatur.exchange;

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
import java.util.Optional;

import org.imprimatur.model.Device;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;

/** A folder of inventory files for tests of one importer, and what is read from them. */
public final class InventoryFolder {

	private final Path folder;
	private final Importer importer;

	public InventoryFolder(Path folder, Importer importer) {
		this.folder = folder;
		this.importer = importer;
	}

	/** The text of a fixture beside the importer's tests. */
	public String text(String fixture) {
		try (InputStream in = importer.getClass().getResourceAsStream("fixtures/" + fixture)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public Path fixture(String name) {
		return write(name, text(name));
	}

	public List<Path> fixtures(String... names) {
		return Arrays.stream(names).map(this::fixture).toList();
	}

	public Path write(String name, String text) {
		return write(name, text, StandardCharsets.UTF_8);
	}

	public Path write(String name, String text, Charset charset) {
		return write(name, text.getBytes(charset));
	}

	public Path write(String name, byte[] bytes) {
		try {
			return Files.write(folder.resolve(name), bytes);
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	public static ImportContext context(Locale locale) {
		return new ImportContext(Catalogue.shipped(), Progress.NONE, locale);
	}

	public ImportResult read(List<Path> files) throws IOException {
		return importer.read(files, context(Locale.ENGLISH));
	}

	public ImportResult read(Path... files) throws IOException {
		return read(List.of(files));
	}

	/** The problems because of which nothing is imported; none when all is well. */
	public List<ImportProblem> damage(Path... files) throws IOException {
		try {
			read(files);
			return List.of();
		} catch (ImportException e) {
			return e.problems();
		}
	}

	/** Imports into a fleet file of that name, and gives the file's text; empty when there is none. */
	public String fleet(String name, List<Path> files) throws IOException {
		Path fleet = folder.resolve(name + ".fleet.csv");
		new FleetImport(context(Locale.ENGLISH)).run(files, fleet, Optional.of(importer.id()), false);
		return Files.exists(fleet) ? Files.readString(fleet) : "";
	}

	/** The cells of the device with that serial number. */
	public static List<String> cells(ImportResult result, String serial, String... headers) {
		Device device = result.fleet().getDevices().stream().filter(each -> serial.equals(each.getSerial())).findFirst()
				.orElseThrow();
		return Arrays.stream(headers).map(header -> cell(result, device, header)).toList();
	}

	private static String cell(ImportResult result, Device device, String header) {
		return DeviceColumn.ofHeader(header).map(column -> column.get(device)).orElseGet(
				() -> device.getUnknownCells().get(result.fleet().getUnknownColumns().indexOf(header)));
	}

	/** The messages of the problems that were met. */
	public static List<String> messages(ImportResult result) {
		return result.problems().stream().map(ImportProblem::message).toList();
	}
}
