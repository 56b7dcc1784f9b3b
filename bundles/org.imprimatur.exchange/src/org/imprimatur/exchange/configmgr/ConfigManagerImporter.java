package org.imprimatur.exchange.configmgr;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.columns.TableFile;
import org.imprimatur.exchange.columns.TableHeader;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;

/**
 * Reads results of queries of a Configuration Manager database, whose columns end in 0: one view a file, joined here by
 * ResourceID, or views that the query joined.
 */
public final class ConfigManagerImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "configmgr";

	private static final Headings HEADINGS = new Headings(ConfigColumn.SERIAL.names().getFirst(),
			ConfigColumn.SKU.names().getFirst(), ConfigColumn.PRODUCT_KEY_CHANNEL.names().getFirst(),
			"machine.serialView");

	/** Columns that files of others have too. */
	private static final Set<ConfigColumn> COMMON = EnumSet.of(ConfigColumn.RESOURCE_ID, ConfigColumn.LAST_SEEN);
	private static final int COLUMNS_NEEDED = 2;

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		Optional<TableHeader<ConfigColumn>> header = TableFile.header(sample, ConfigColumn.class);
		return header.map(TableHeader::found).filter(found -> found.size() >= COLUMNS_NEEDED
				&& found.stream().anyMatch(column -> !COMMON.contains(column))).isPresent();
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		ConfigRows reader = new ConfigRows(problems);
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		long done = 0;
		long rows = 0;
		for (Path file : files) {
			long nameless = reader.nameless();
			TableFile<ConfigColumn> table = new TableFile<>(context.content(file), ConfigColumn.class, Set.of(), false,
					damage, problems);
			table.read(reader::take, context.progress().part(done, total));
			done += Files.size(file);
			rows += table.count();
			if (reader.nameless() > nameless) {
				problems.add(file, 0, "", "rows.noMachine", reader.nameless() - nameless);
			}
		}
		damage.throwIfAny();
		FleetBuilder fleet = new FleetBuilder(context, problems, HEADINGS, List.of(ConfigRecords.RAW_LAST_SEEN));
		reader.computers().all().forEach(computer -> fleet.addNewest(ConfigRecords.of(computer)));
		return fleet.result(files.size(), rows, reader.nameless());
	}
}
