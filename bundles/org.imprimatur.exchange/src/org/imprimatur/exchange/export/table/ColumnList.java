package org.imprimatur.exchange.export.table;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.imprimatur.exchange.export.SafeText;
import org.imprimatur.exchange.export.Standing;
import org.imprimatur.exchange.export.table.Column.Kind;

/** Lists the columns of a table. Texts that hold a product key do not pass. */
final class ColumnList<R> {

	private static final int DAY_WIDTH = 12;
	private static final int COUNT_WIDTH = 10;
	private static final int VERDICT_WIDTH = 24;
	private static final int RULES_WIDTH = 28;

	private final List<Column<R>> columns = new ArrayList<>();

	ColumnList<R> text(String key, int width, Function<R, String> value) {
		return add(key, Kind.TEXT, width, row -> SafeText.of(value.apply(row)));
	}

	ColumnList<R> shared(String key, int width, Function<R, String> value) {
		return add(key, Kind.SHARED, width, row -> SafeText.of(value.apply(row)));
	}

	ColumnList<R> count(String key, Function<R, Integer> value) {
		return add(key, Kind.COUNT, COUNT_WIDTH, value::apply);
	}

	ColumnList<R> day(String key, Function<R, LocalDate> value) {
		return add(key, Kind.DAY, DAY_WIDTH, value::apply);
	}

	ColumnList<R> literal(String key, int width, Function<R, Enum<?>> value) {
		return add(key, Kind.LITERAL, width, value::apply);
	}

	ColumnList<R> list(String key, int width, Function<R, List<String>> value) {
		return add(key, Kind.LIST, width, row -> value.apply(row).stream().map(SafeText::of).toList());
	}

	/** Verdict and rules. */
	ColumnList<R> standing(Function<R, Standing> standing) {
		add("verdict", Kind.VERDICT, VERDICT_WIDTH, row -> standing.apply(row).verdict());
		return add("rules", Kind.LIST, RULES_WIDTH, row -> standing.apply(row).rules());
	}

	ColumnList<R> add(String key, Kind kind, int width, Function<R, Object> value) {
		columns.add(new Column<>(key, kind, width, value));
		return this;
	}

	List<Column<R>> columns() {
		return List.copyOf(columns);
	}
}
