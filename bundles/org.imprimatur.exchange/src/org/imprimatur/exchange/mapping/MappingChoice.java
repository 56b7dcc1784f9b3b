package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ProblemList;

/**
 * Finds the mapping for a table: one of those given; else the one that lies beside it under its name; else the only one
 * in its folder all of whose columns it has.
 */
final class MappingChoice {

	private static final int MAX_FILES = 100;

	private final List<Mapping> given;
	private final ImportContext context;

	/** Prefers these mappings. */
	MappingChoice(List<Mapping> given, ImportContext context) {
		this.given = given;
		this.context = context;
	}

	/**
	 * The mapping for a table.
	 *
	 * @throws ImportException when the one beside it is damaged
	 */
	Optional<Mapping> find(Spreadsheet table) throws IOException {
		if (given.size() == 1) {
			return Optional.of(given.getFirst());
		}
		if (!given.isEmpty()) {
			return onlyFitting(table, given);
		}
		Path beside = MappingFile.beside(table.path());
		return Files.isRegularFile(beside) ? Optional.of(MappingFile.read(beside, context))
				: onlyFitting(table, inFolder(table.path()));
	}

	private List<Mapping> inFolder(Path table) throws IOException {
		List<Mapping> mappings = new ArrayList<>();
		for (Path file : files(table)) {
			try {
				mappings.add(MappingFile.read(file, context));
			} catch (ImportException e) {
				// another table's business
			}
		}
		return mappings;
	}

	/** The mapping files in a table's folder. */
	static List<Path> files(Path table) throws IOException {
		List<Path> files = new ArrayList<>();
		Path folder = table.toAbsolutePath().getParent();
		try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, MappingFile::isMapping)) {
			for (Path file : found) {
				if (Files.isRegularFile(file) && files.size() < MAX_FILES) {
					files.add(file);
				}
			}
		}
		files.sort(Comparator.naturalOrder());
		return files;
	}

	private Optional<Mapping> onlyFitting(Spreadsheet table, List<Mapping> mappings) throws IOException {
		List<Mapping> fitting = new ArrayList<>();
		for (Mapping mapping : mappings) {
			if (fits(table, mapping)) {
				fitting.add(mapping);
			}
		}
		return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
	}

	private boolean fits(Spreadsheet table, Mapping mapping) throws IOException {
		Optional<String> sheet = mapping.sheet().filter(table.sheets()::contains);
		Optional<TableHead> head = TableHead.find(table, sheet,
				name -> mapping.of(name).flatMap(ColumnMapping::target).map(Target::header),
				new ProblemList(context.messages()));
		return head.isPresent() && mapping.targets() > 0 && mapping.fit(head.get().names()) == mapping.targets();
	}
}
