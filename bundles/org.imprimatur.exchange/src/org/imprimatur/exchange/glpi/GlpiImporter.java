package org.imprimatur.exchange.glpi;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.agent.AgentReader;
import org.imprimatur.exchange.agent.InventoryImport;
import org.imprimatur.exchange.agent.InventorySource;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.exchange.table.HeaderNames;

/** Reads GLPI's list of computers as CSV, and inventories of GLPI's and FusionInventory's agents, JSON or XML. */
public final class GlpiImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "glpi";

	/** Columns by which a list is known to be one, and how many of them and of others it needs. */
	private static final Set<GlpiColumn> MARKS = Set.of(GlpiColumn.ENTITY, GlpiColumn.INVENTORY_NUMBER,
			GlpiColumn.ALTERNATE_USERNAME, GlpiColumn.OS_NAME, GlpiColumn.OS_VERSION, GlpiColumn.KERNEL_VERSION,
			GlpiColumn.LAST_INVENTORY);
	private static final int ENOUGH = 3;

	private static final HeaderNames<GlpiColumn> NAMES = new HeaderNames<>(GlpiColumn.class, "columns");
	private static final InventorySource<GlpiColumn> SOURCE = new InventorySource<>(NAMES, GlpiColumn.SERIAL,
			Set.of(GlpiColumn.LAST_INVENTORY), GlpiRow::machine, GlpiRow.OTHERS, UnaryOperator.identity(),
			new Headings("Serial number", "", "", "table.noSerial"));

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		if (AgentReader.isStructured(sample)) {
			return AgentReader.recognises(sample);
		}
		Set<GlpiColumn> found = NAMES.columnsOf(sample.csv());
		return found.size() >= ENOUGH && found.stream().anyMatch(MARKS::contains)
				&& Stream.of(GlpiColumn.NAME, GlpiColumn.SERIAL).anyMatch(found::contains);
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		return new InventoryImport<>(SOURCE, context).read(files);
	}
}
