package org.imprimatur.exchange.vamt;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.columns.TableFile;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.model.io.Progress;

/**
 * Reads products of the Volume Activation Management Tool: its table ActiveProduct as CSV, and Computer Information
 * Lists. Computers have no serial numbers there, so they are found in the fleet by their names. Of a key, the last five
 * characters, the kind and the KMS host are kept, never more.
 */
public final class VamtImporter implements Importer {

	/** The format's short name. */
	public static final String ID = "vamt";

	private static final Headings HEADINGS = new Headings(VamtColumn.COMPUTER.names().getFirst(),
			VamtColumn.LICENSE_FAMILY.names().getFirst(), VamtColumn.DESCRIPTION.names().getFirst(),
			"machine.serialUnknown");
	private static final Set<VamtColumn> NEEDED = EnumSet.of(VamtColumn.COMPUTER, VamtColumn.PRODUCT_NAME);

	/** Columns that other lists of products do not have. */
	private static final Set<VamtColumn> MARKS = EnumSet.of(VamtColumn.KEY_TYPE, VamtColumn.KMS_HOST,
			VamtColumn.CONFIRMATION_ID, VamtColumn.GENUINE_STATUS, VamtColumn.CMID, VamtColumn.LICENSE_FAMILY,
			VamtColumn.LICENSE_STATUS, VamtColumn.ACTIVATION_OBJECT);
	private static final String LIST_MARK = "softwarelicensingdata";
	private static final List<String> PRODUCT_MARKS = List.of("fullyqualifieddomainname", "licensestatus");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		if (isXml(sample)) {
			String text = sample.text().toLowerCase(Locale.ROOT);
			return text.contains(LIST_MARK) || PRODUCT_MARKS.stream().allMatch(text::contains);
		}
		return TableFile.header(sample, VamtColumn.class).map(header -> header.found())
				.filter(found -> found.containsAll(NEEDED) && found.stream().anyMatch(MARKS::contains)).isPresent();
	}

	private static boolean isXml(Sample sample) {
		return sample.text().stripLeading().startsWith("<");
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		ProblemList damage = new ProblemList(context.messages());
		ProblemList problems = new ProblemList(context.messages());
		VamtComputers computers = new VamtComputers();
		long total = 0;
		for (Path file : files) {
			total += Files.size(file);
		}
		long done = 0;
		for (Path file : files) {
			Progress progress = context.progress().part(done, total);
			if (isXml(Sample.of(context.content(file)))) {
				new ListFile(context.content(file), damage, problems).read(computers::add, progress);
			} else {
				new TableFile<>(context.content(file), VamtColumn.class, NEEDED, false, damage, problems)
						.read(row -> computers.add(product(row)), progress);
			}
			done += Files.size(file);
		}
		damage.throwIfAny();
		computers.report(problems);
		FleetBuilder fleet = new FleetBuilder(context, problems, HEADINGS, VamtComputer.OTHERS);
		add(computers, fleet, context, problems);
		return fleet.result(files.size(), computers.products(), computers.nameless());
	}

	private static void add(VamtComputers computers, FleetBuilder fleet, ImportContext context,
			ProblemList problems) {
		Map<Path, Long> byName = new LinkedHashMap<>();
		for (VamtComputer computer : computers.all()) {
			Optional<String> serial = context.known().serialOf(computer.name());
			serial.ifPresent(known -> byName.merge(computer.first().file(), 1L, Long::sum));
			fleet.add(computer.record(serial.orElse("")));
		}
		byName.forEach((file, count) -> problems.add(file, 0, VamtColumn.COMPUTER.names().getFirst(),
				"machine.byName", count));
	}

	private static VamtProduct product(TableRow<VamtColumn> row) {
		Map<VamtColumn, String> cells = new EnumMap<>(VamtColumn.class);
		for (VamtColumn column : VamtColumn.values()) {
			if (column.isRead()) {
				cells.put(column, row.get(column));
			}
		}
		return new VamtProduct(row.file(), row.line(), cells, row.header().has(VamtColumn.PARTIAL_KEY)
				? Optional.of(row.has(VamtColumn.PARTIAL_KEY)) : Optional.empty());
	}
}
