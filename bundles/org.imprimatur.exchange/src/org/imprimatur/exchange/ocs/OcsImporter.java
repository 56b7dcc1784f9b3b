package org.imprimatur.exchange.ocs;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.agent.AgentReader;
import org.imprimatur.exchange.agent.InventoryImport;
import org.imprimatur.exchange.agent.InventorySource;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.exchange.table.HeaderNames;

/** Reads OCS Inventory's list of computers as CSV, and the XML that its agents and its server write of a computer. */
public final class OcsImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "ocs";

	/** How its agents call themselves. */
	private static final Pattern AGENT = Pattern.compile("OCS-NG|OCSInventory", Pattern.CASE_INSENSITIVE);

	private static final HeaderNames<OcsColumn> NAMES = new HeaderNames<>(OcsColumn.class, "columns");
	private static final InventorySource<OcsColumn> SOURCE = new InventorySource<>(NAMES, OcsColumn.SERIAL,
			Set.of(OcsColumn.LAST_INVENTORY), OcsRow::machine, OcsRow.OTHERS, OcsImporter::repaired,
			new Headings("BIOS Serial number", "", "", "table.noSerial"));

	private static FileContent repaired(FileContent list) {
		return new FileContent(list.name(), list.size(), () -> new QuoteRepair(list.opener().open()),
				list.encoding());
	}

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		if (AgentReader.isStructured(sample)) {
			return AgentReader.recognises(sample) && AGENT.matcher(sample.text()).find();
		}
		Set<OcsColumn> found = NAMES.columnsOf(sample.csv());
		return found.contains(OcsColumn.LAST_INVENTORY) && found.contains(OcsColumn.NAME)
				|| found.contains(OcsColumn.TAG) && found.contains(OcsColumn.OS_NAME);
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		return new InventoryImport<>(SOURCE, context).read(files);
	}
}
