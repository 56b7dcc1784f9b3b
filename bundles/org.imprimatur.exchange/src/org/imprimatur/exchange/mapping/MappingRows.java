package org.imprimatur.exchange.mapping;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.fleet.DeviceColumn;

/** Makes a mapping of the rows of its file. */
final class MappingRows {

	private final Path file;
	private final ProblemList damage;
	private final Map<String, ColumnMapping> columns = new LinkedHashMap<>();
	private final Map<String, String> sources = new HashMap<>();
	private Optional<String> sheet = Optional.empty();

	MappingRows(Path file, ProblemList damage) {
		this.file = file;
		this.damage = damage;
	}

	/** The mapping, as far as the rows are right. */
	Mapping read(List<CsvRow> rows) {
		List<String> header = rows.isEmpty() ? List.of() : rows.getFirst().cells();
		if (!header.stream().map(String::toLowerCase).toList().equals(MappingFile.HEADER)) {
			damage.add(file, 1, "", "mapping.header", String.join(",", MappingFile.HEADER));
			return new Mapping(sheet, List.of());
		}
		rows.subList(1, rows.size()).forEach(this::row);
		return new Mapping(sheet, List.copyOf(columns.values()));
	}

	private void row(CsvRow row) {
		List<String> cells = new ArrayList<>(row.cells());
		while (cells.size() < MappingFile.HEADER.size()) {
			cells.add("");
		}
		String source = MappingFile.unguard(cells.get(0));
		String target = cells.get(1);
		String value = MappingFile.unguard(cells.get(2));
		if (MappingFile.isSheet(source, target)) {
			sheet = Optional.of(value).filter(name -> !name.isEmpty());
		} else if (source.isEmpty()) {
			damage.add(file, row.line(), MappingFile.HEADER.get(0), "mapping.noSource");
		} else {
			column(row.line(), source, target);
			translate(row.line(), source, value, MappingFile.unguard(cells.get(3)));
		}
	}

	private void column(long line, String source, String text) {
		String key = ColumnNames.key(source);
		boolean leftOut = MappingFile.isLeftOut(text);
		Optional<Target> target = Target.ofHeader(text);
		if (target.isEmpty() && !text.isEmpty() && !leftOut) {
			TreeSet<String> known = new TreeSet<>();
			Target.all().forEach(each -> known.add(each.header()));
			damage.add(file, line, MappingFile.HEADER.get(1), "mapping.noTarget", text, String.join(", ", known));
			return;
		}
		ColumnMapping known = columns.putIfAbsent(key,
				new ColumnMapping(source, target, leftOut, List.of(), DayOrder.OPEN));
		if (known == null) {
			String other = target.map(to -> sources.putIfAbsent(to.header(), source)).orElse(null);
			if (other != null) {
				damage.add(file, line, MappingFile.HEADER.get(1), "mapping.targetTwice", text, other, source);
			}
		} else if (!text.isEmpty() && (!known.target().equals(target) || known.leftOut() != leftOut)) {
			damage.add(file, line, MappingFile.HEADER.get(1), "mapping.sourceTwice", source);
		}
	}

	private void translate(long line, String source, String value, String becomes) {
		ColumnMapping column = columns.get(ColumnNames.key(source));
		if (value.isEmpty() || column == null) {
			return;
		}
		List<Translation> translations = new ArrayList<>(column.translations());
		DayOrder order = column.dayOrder();
		if (MappingFile.isDate(value)) {
			order = MappingFile.dayOrder(becomes);
			if (order == DayOrder.OPEN) {
				damage.add(file, line, MappingFile.HEADER.get(3), "mapping.dayOrder", becomes);
			}
		} else {
			translations.add(new Translation(value, becomes));
			checkWord(line, column, becomes);
		}
		columns.put(ColumnNames.key(source),
				new ColumnMapping(column.source(), column.target(), column.leftOut(), translations, order));
	}

	private void checkWord(long line, ColumnMapping mapping, String becomes) {
		Optional<DeviceColumn> column = mapping.target().flatMap(Target::column);
		if (column.isPresent() && !column.get().accepts(becomes)) {
			damage.add(file, line, MappingFile.HEADER.get(3), "mapping.word", becomes, column.get().header(),
					String.join(", ", new TreeSet<>(column.get().vocabulary())));
		}
	}
}
