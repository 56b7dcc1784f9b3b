package org.imprimatur.exchange.mapping;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.device.ExtraColumn;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/** The columns of a table with what becomes of each. */
final class MappedColumns {

	private static final String RAW = "raw_";

	private final List<Column> columns = new ArrayList<>();
	private final List<String> added = new ArrayList<>();

	/**
	 * A column.
	 *
	 * @param name   its name in the table
	 * @param reader reads its cells
	 * @param kept   the name under which it, or what its target does not take, is kept beside the fleet's own columns;
	 *               empty when nothing is
	 */
	record Column(String name, ValueReader reader, String kept) {

		/** Where its cells go. */
		Optional<Target> target() {
			return reader.mapping().target();
		}

		/** Whether it is not imported. */
		boolean leftOut() {
			return reader.mapping().leftOut();
		}
	}

	/** The columns of those names. */
	MappedColumns(List<String> names, Mapping mapping, Catalogue catalogue) {
		Set<String> taken = new HashSet<>(ExtraColumn.headers());
		for (DeviceColumn column : DeviceColumn.values()) {
			taken.add(column.header());
		}
		for (String name : names) {
			Optional<ColumnMapping> mapped = mapping.of(name);
			if (mapped.isEmpty()) {
				added.add(name);
			}
			ColumnMapping known = mapped.orElseGet(() -> ColumnMapping.kept(name));
			columns.add(new Column(name, new ValueReader(known, catalogue), kept(name, known, taken)));
		}
	}

	private static String kept(String name, ColumnMapping mapping, Set<String> taken) {
		if (mapping.leftOut()) {
			return "";
		}
		if (mapping.target().isEmpty()) {
			return free(name, taken);
		}
		boolean refuses = mapping.target().get().column()
				.filter(column -> !column.vocabulary().isEmpty() || column == DeviceColumn.LAST_SEEN).isPresent();
		return refuses ? free(RAW + mapping.target().get().header(), taken) : "";
	}

	private static String free(String name, Set<String> taken) {
		String free = name;
		if (!taken.add(free.strip().toLowerCase(Locale.ROOT))) {
			free = RAW + name;
			for (int i = 2; !taken.add(free.strip().toLowerCase(Locale.ROOT)); i++) {
				free = RAW + name + " (" + i + ")";
			}
		}
		return free;
	}

	/** The column at that place. */
	Column get(int index) {
		return columns.get(index);
	}

	/** How many there are. */
	int size() {
		return columns.size();
	}

	/** Columns that the mapping does not know. */
	List<String> added() {
		return added;
	}

	/** The columns of the mapping that go somewhere and are not there. */
	List<ColumnMapping> missing(Mapping mapping) {
		List<String> keys = columns.stream().map(column -> ColumnNames.key(column.name())).toList();
		return mapping.columns().stream().filter(column -> column.target().isPresent())
				.filter(column -> !keys.contains(ColumnNames.key(column.source()))).toList();
	}

	/** Names under which things are kept. */
	List<String> kept() {
		return columns.stream().map(Column::kept).filter(name -> !name.isEmpty()).toList();
	}

	/** The name of the column that goes to that target; the target's own when there is none. */
	String nameOf(Target target) {
		return columns.stream().filter(column -> column.target().filter(target::equals).isPresent()).map(Column::name)
				.findFirst().orElse(target.header());
	}

	/** Whether a column goes to that target. */
	boolean reach(Target target) {
		return columns.stream().anyMatch(column -> column.target().filter(target::equals).isPresent());
	}

	/** Whether a row is the header once more. */
	boolean isHeader(List<String> cells) {
		boolean any = false;
		for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
			if (columns.get(i).target().isPresent()) {
				any = true;
				if (!columns.get(i).name().equalsIgnoreCase(cells.get(i))) {
					return false;
				}
			}
		}
		return any;
	}
}
