package org.imprimatur.exchange.entitlement;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.mapping.ColumnNames;
import org.imprimatur.exchange.mapping.Spreadsheet;
import org.imprimatur.exchange.mapping.TableHead;
import org.imprimatur.exchange.day.DayOrder;

/** Reads the lines of one purchase list. */
final class PurchaseReader {

	private static final ColumnNames NAMES = new ColumnNames(PurchaseReader.class, "purchases.properties");
	private static final Set<PurchaseColumn> DAYS = Set.of(PurchaseColumn.DATE, PurchaseColumn.FROM,
			PurchaseColumn.TO);
	private static final int MAX_LINES = 200_000;

	private final Spreadsheet table;
	private final Map<String, PurchaseColumn> named = new HashMap<>();
	private final ImportContext context;
	private final ProblemList damage;
	private final ProblemList problems;
	private final Map<PurchaseColumn, Integer> places = new EnumMap<>(PurchaseColumn.class);
	private final Set<String> told = new HashSet<>();
	private TableHead head;
	private DayOrder order = DayOrder.OPEN;

	PurchaseReader(Spreadsheet table, Map<PurchaseColumn, String> columns, ImportContext context, ProblemList damage,
			ProblemList problems) {
		this.table = table;
		this.context = context;
		this.damage = damage;
		this.problems = problems;
		columns.forEach((column, name) -> named.put(ColumnNames.key(name), column));
	}

	/** Its lines, as far as it is not damaged. */
	List<PurchaseLine> read(Optional<String> sheet) throws IOException {
		Optional<TableHead> found = TableHead.find(table, sheet, name -> column(name).map(PurchaseColumn::key),
				new ProblemList(context.messages()));
		if (found.isEmpty()) {
			if (damage.count() == 0) {
				damage.add(table.path(), 0, "", "mapping.noHeader");
			}
			return List.of();
		}
		head = found.get();
		place();
		boolean described = places.containsKey(PurchaseColumn.PRODUCT)
				|| places.containsKey(PurchaseColumn.PART_NUMBER);
		if (!described || !places.containsKey(PurchaseColumn.QUANTITY)) {
			damage.add(table.path(), head.line(), "", "purchase.columns", String.join(", ", head.names()));
			return List.of();
		}
		List<CsvRow> rows = new ArrayList<>();
		table.read(head.sheet(), problems, row -> take(row, rows), context.progress());
		order = DayOrder.of(rows.stream().flatMap(row -> DAYS.stream().map(column -> cell(row, column)))
				.collect(Collectors.toSet()));
		return rows.stream().map(this::line).toList();
	}

	private Optional<PurchaseColumn> column(String name) {
		PurchaseColumn given = named.get(ColumnNames.key(name));
		return given != null ? Optional.of(given)
				: NAMES.find(name).map(key -> PurchaseColumn.valueOf(key.toUpperCase(Locale.ROOT)))
						.filter(column -> !named.containsValue(column));
	}

	private void place() {
		for (int i = 0; i < head.names().size(); i++) {
			int index = i;
			column(head.names().get(i)).ifPresent(column -> {
				if (places.putIfAbsent(column, index) != null) {
					problems.add(table.path(), head.line(), head.names().get(index), "purchase.columnTwice",
							head.names().get(places.get(column)));
				}
			});
		}
	}

	private boolean take(CsvRow row, List<CsvRow> rows) {
		if (row.line() <= head.line()) {
			return true;
		}
		if (!table.isWorkbook() && row.size() < head.names().size()) {
			damage.add(table.path(), row.line(), head.names().get(row.size() - 1), "file.cellsMissing", row.size(),
					head.names().size());
			return damage.count() < ProblemList.LIMIT;
		}
		if (!row.keys().isEmpty() && told.add("key")) {
			int key = row.keys().nextSetBit(0);
			problems.add(table.path(), row.line(), key < head.names().size() ? head.names().get(key) : "",
					"file.productKey");
		}
		if (isLine(row)) {
			rows.add(row);
		}
		if (rows.size() > MAX_LINES) {
			damage.add(table.path(), row.line(), "", "purchase.tooLong", MAX_LINES);
		}
		return rows.size() <= MAX_LINES;
	}

	/** Sums name no product, or nothing else but a quantity; they are told where they could be lines. */
	private boolean isLine(CsvRow row) {
		boolean described = !cell(row, PurchaseColumn.PRODUCT).isEmpty()
				|| !cell(row, PurchaseColumn.PART_NUMBER).isEmpty();
		if (!described && !cell(row, PurchaseColumn.QUANTITY).isEmpty()) {
			problems.add(table.path(), row.line(), "", "purchase.noProduct", cell(row, PurchaseColumn.QUANTITY));
		}
		return described;
	}

	private PurchaseLine line(CsvRow row) {
		return new PurchaseLine(table.path(), row.line(), cell(row, PurchaseColumn.PRODUCT),
				cell(row, PurchaseColumn.PART_NUMBER), cell(row, PurchaseColumn.KIND), cell(row, PurchaseColumn.METRIC),
				cell(row, PurchaseColumn.ORDER), cell(row, PurchaseColumn.LINE), cell(row, PurchaseColumn.AGREEMENT),
				Quantity.read(cell(row, PurchaseColumn.QUANTITY)), day(row, PurchaseColumn.DATE),
				day(row, PurchaseColumn.FROM), day(row, PurchaseColumn.TO));
	}

	private Optional<LocalDate> day(CsvRow row, PurchaseColumn column) {
		String text = cell(row, column);
		Optional<LocalDate> day = order.read(text);
		if (!text.isEmpty() && day.isEmpty()) {
			problems.add(table.path(), row.line(), head.names().get(places.get(column)), "purchase.day", text);
		}
		return day;
	}

	private String cell(CsvRow row, PurchaseColumn column) {
		Integer place = places.get(column);
		return place == null || place >= row.size() ? "" : row.cell(place);
	}
}
