package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.model.Device;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;

/** Writes tables for tests, and reads them by the mapping that is proposed. */
final class Tables {

	private final Path folder;

	Tables(Path folder) {
		this.folder = folder;
	}

	Path write(String name, String text, Charset charset) {
		try {
			return Files.write(folder.resolve(name), text.getBytes(charset));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	Path write(String name, String text) {
		return write(name, text, StandardCharsets.UTF_8);
	}

	static ImportContext context() {
		return new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH);
	}

	static MappingProposal propose(Path file) throws IOException {
		return MappingProposal.propose(file, context());
	}

	/** Imports a table by the mapping proposed for it. */
	static ImportResult read(Path file) throws IOException {
		return read(file, propose(file).mapping());
	}

	static ImportResult read(Path file, Mapping mapping) throws IOException {
		return new MappingImporter(mapping).read(List.of(file), context());
	}

	/** The targets proposed, by their names; empty where there is none. */
	static List<String> targets(MappingProposal proposal) {
		return proposal.columns().stream().map(column -> column.target().map(Target::header).orElse("")).toList();
	}

	/** The cells of one device in known or unknown columns. */
	static List<String> cells(ImportResult result, int device, String... headers) {
		Device found = result.fleet().getDevices().get(device);
		return List.of(headers).stream().map(header -> DeviceColumn.ofHeader(header).map(column -> column.get(found))
				.orElseGet(() -> found.getUnknownCells().get(result.fleet().getUnknownColumns().indexOf(header)))).toList();
	}

	static List<String> messages(List<ImportProblem> problems) {
		return problems.stream().map(ImportProblem::message).toList();
	}
}
