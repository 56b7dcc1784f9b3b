package org.imprimatur.exchange.mapping;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;

/**
 * Reads any table of devices, CSV or XLSX, by a mapping of its columns. The mapping is given, is among the files, or
 * lies beside the table; see {@link MappingFile}. Without one nothing is imported: {@link MappingProposal} makes one to
 * look at.
 */
public final class MappingImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "mapping";

	private final List<Mapping> given;

	/** Looks for the mapping where the files are. */
	public MappingImporter() {
		this.given = List.of();
	}

	/** Reads by that mapping. */
	public MappingImporter(Mapping mapping) {
		this.given = List.of(mapping);
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		try {
			return MappingFile.isMapping(sample.file()) || Files.isRegularFile(MappingFile.beside(sample.file()))
					|| !MappingChoice.files(sample.file()).isEmpty() && hasMapping(sample.file());
		} catch (IOException e) {
			return false;
		}
	}

	private static boolean hasMapping(Path file) throws IOException {
		ImportContext context = new ImportContext(Catalogue.shipped(), Progress.NONE, Locale.ENGLISH);
		Optional<Spreadsheet> table = Spreadsheet.open(context.content(file), new ProblemList(context.messages()),
				Progress.NONE);
		if (table.isEmpty()) {
			return false;
		}
		try (Spreadsheet opened = table.get()) {
			return new MappingChoice(List.of(), context).find(opened).isPresent();
		}
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		List<MappedTable> tables = new ArrayList<>();
		List<Path> inventories = files.stream().filter(file -> !MappingFile.isMapping(file)).toList();
		if (inventories.isEmpty()) {
			damage.add(files.getFirst(), 0, "", "mapping.noTable");
		}
		try {
			open(files, inventories, context, damage, problems, tables);
			damage.throwIfAny();
			ImportResult result = read(inventories, tables, context, problems);
			damage.throwIfAny();
			return result;
		} finally {
			for (MappedTable table : tables) {
				table.close();
			}
		}
	}

	private void open(List<Path> files, List<Path> inventories, ImportContext context, ProblemList damage,
			ProblemList problems, List<MappedTable> tables) throws IOException {
		List<Mapping> mappings = new ArrayList<>(given);
		for (Path file : files) {
			if (MappingFile.isMapping(file)) {
				mappings.add(MappingFile.read(file, context));
			}
		}
		MappingChoice choice = new MappingChoice(mappings, context);
		long total = total(inventories);
		long done = 0;
		for (Path file : inventories) {
			Progress share = new ShareOfProgress(context.progress(), done, Files.size(file), 2 * total);
			Optional<Spreadsheet> table = Spreadsheet.open(context.content(file), damage, share);
			if (table.isPresent()) {
				open(table.get(), choice, context, damage, problems).ifPresent(tables::add);
			}
			done += Files.size(file);
		}
	}

	private static Optional<MappedTable> open(Spreadsheet table, MappingChoice choice, ImportContext context,
			ProblemList damage, ProblemList problems) throws IOException {
		Optional<MappedTable> opened = Optional.empty();
		try {
			long before = damage.count();
			Optional<Mapping> mapping = choice.find(table);
			if (mapping.isPresent()) {
				opened = MappedTable.of(table, mapping.get(), context, damage, problems);
			} else if (damage.count() == before) {
				damage.add(table.path(), 0, "", "mapping.none", MappingFile.beside(table.path()).getFileName());
			}
		} finally {
			if (opened.isEmpty()) {
				table.close();
			}
		}
		return opened;
	}

	private static ImportResult read(List<Path> inventories, List<MappedTable> tables, ImportContext context,
			ProblemList problems) throws IOException {
		List<String> kept = tables.stream().flatMap(table -> table.columns().kept().stream()).distinct().toList();
		FleetBuilder fleet = new FleetBuilder(context, problems, headings(tables.getFirst().columns()), others(kept));
		long total = total(inventories);
		long done = total;
		long rows = 0;
		for (int i = 0; i < tables.size(); i++) {
			long size = Files.size(inventories.get(i));
			tables.get(i).read(fleet::add, new ShareOfProgress(context.progress(), done, size, 2 * total));
			rows += tables.get(i).rows();
			done += size;
		}
		return fleet.result(inventories.size(), rows, 0);
	}

	private static List<String> others(List<String> kept) {
		List<String> others = new ArrayList<>(kept);
		if (!others.contains(RowMapper.RAW_VERSION)) {
			others.add(RowMapper.RAW_VERSION);
		}
		return others;
	}

	private static Headings headings(MappedColumns columns) {
		Target edition = Target.of(SystemColumn.OS_EDITION);
		return new Headings(columns.nameOf(Target.of(DeviceColumn.SERIAL)),
				columns.nameOf(columns.reach(edition) ? edition : Target.of(SystemColumn.OS_CAPTION)),
				columns.nameOf(Target.of(SystemColumn.OS_CHANNEL)), "mapping.noSerial");
	}

	private static long total(List<Path> files) throws IOException {
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		return total;
	}
}
