package org.imprimatur.exchange.snipeit;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.device.Headings;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.HeaderNames;
import org.imprimatur.exchange.table.TableFile;
import org.imprimatur.exchange.table.TableRow;
import org.imprimatur.model.io.Progress;

/** Reads lists that belong together: licences first, then the assets that they are assigned to. */
final class SnipeItImport {

	private static final HeaderNames<OtherThing> OTHER_THINGS = new HeaderNames<>(OtherThing.class, "categories");
	private static final Headings HEADINGS = new Headings("Serial", "", "", "table.noSerial");

	private final ImportContext context;
	private final ProblemList damage;
	private final ProblemList problems;
	private final LicenceBook book;
	private final FleetBuilder fleet;
	private long total;
	private long done;
	private long rows;
	private long foreign;

	SnipeItImport(ImportContext context) {
		this.context = context;
		this.damage = new ProblemList(context.messages());
		this.problems = new ProblemList(context.messages());
		this.book = new LicenceBook(context.catalogue(), problems);
		this.fleet = new FleetBuilder(context, problems, HEADINGS, AssetRow.OTHERS);
	}

	ImportResult read(List<Path> files) throws IOException {
		List<Path> assets = new ArrayList<>();
		List<Path> licences = new ArrayList<>();
		for (Path file : files) {
			total += Files.size(file);
			(SnipeItImporter.isLicences(Sample.of(context.content(file))) ? licences : assets).add(file);
		}
		for (Path file : licences) {
			licences(file, context.progress().part(done, total));
			done += Files.size(file);
		}
		for (Path file : assets) {
			assets(file, context.progress().part(done, total));
			done += Files.size(file);
		}
		damage.throwIfAny();
		book.close();
		return fleet.result(files.size(), rows, book.unused(), foreign + book.foreign());
	}

	private void licences(Path file, Progress progress) throws IOException {
		DayOrder days = TableFile.dayOrder(context.content(file), SnipeItImporter.LICENCES,
				Set.of(LicenceColumn.PURCHASE_DATE, LicenceColumn.EXPIRATION_DATE), context, progress);
		TableFile<LicenceColumn> table = new TableFile<>(context.content(file), SnipeItImporter.LICENCES, damage,
				problems);
		table.read(row -> {
			book.add(SnipeLicence.of(row, days));
			return true;
		}, progress);
		rows += table.count();
	}

	private void assets(Path file, Progress progress) throws IOException {
		DayOrder days = TableFile.dayOrder(context.content(file), SnipeItImporter.ASSETS, Set.of(AssetColumn.PURCHASE_DATE),
				context, progress);
		Map<String, Long> otherThings = new LinkedHashMap<>();
		TableFile<AssetColumn> table = new TableFile<>(context.content(file), SnipeItImporter.ASSETS, damage, problems)
				.requiring(AssetColumn.SERIAL);
		table.read(row -> {
			take(row, days, otherThings);
			return true;
		}, progress);
		rows += table.count();
		otherThings.forEach((category, count) -> problems.add(file, 0, "", "asset.noComputer", count, category));
	}

	private void take(TableRow<AssetColumn> row, DayOrder days, Map<String, Long> otherThings) {
		String category = row.get(AssetColumn.CATEGORY);
		if (OTHER_THINGS.column(category).isPresent()) {
			foreign++;
			otherThings.merge(category, 1L, Long::sum);
			return;
		}
		String byod = row.get(AssetColumn.BYOD);
		if (!byod.isEmpty() && YesNo.of(byod).isEmpty()) {
			problems.add(row.file(), row.line(), row.header(AssetColumn.BYOD), "asset.noYesOrNo", byod);
		}
		fleet.add(AssetRow.machine(row, days, book));
	}
}
