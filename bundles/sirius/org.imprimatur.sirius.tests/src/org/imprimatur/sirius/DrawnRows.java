package org.imprimatur.sirius;

import static org.imprimatur.sirius.Row.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.Paint;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.Table.Look;
import org.imprimatur.diagram.TextStyle;

/** What is drawn without Sirius, a row an element. */
final class DrawnRows {

	private final List<String> rows = new ArrayList<>();

	private DrawnRows() {
	}

	static List<String> of(Representation representation) {
		DrawnRows rows = new DrawnRows();
		switch (representation) {
		case Drawing drawing -> {
			rows.add("title", drawing.title());
			drawing.figures().forEach(figure -> rows.figure("", figure));
			drawing.connections().forEach(rows::edge);
		}
		case Table table -> rows.table(table);
		}
		return rows.rows;
	}

	private void figure(String container, Figure figure) {
		FigureStyle style = figure.style();
		String path = container + id(figure.mapping(), figure.element());
		add("figure", path, figure.label(), figure.tooltip(), rgb(style.fill()), rgb(style.border()), style.borderWidth(),
				style.dash(), text(style.text()), figure.badges().stream().map(DrawnRows::badge).sorted().collect(Collectors.joining(" ")));
		figure.children().forEach(child -> figure(path + '/', child));
	}

	private static String badge(Badge badge) {
		return badge.name() + '@' + badge.corner();
	}

	private void edge(Connection edge) {
		add("edge", id(edge.mapping(), edge.element()), id(edge.source().mapping(), edge.source().element()),
				id(edge.target().mapping(), edge.target().element()), edge.label(), rgb(edge.style().stroke()),
				edge.style().width(), edge.style().dash(), edge.style().start(), edge.style().end());
	}

	private void table(Table table) {
		add("title", table.title());
		table.columns().forEach(column -> add("column", id(column.mapping(), column.element()), column.label()));
		for (Table.Line line : table.lines()) {
			String head = id(line.head().mapping(), line.head().element());
			add("line", line.depth(), head, line.head().label(), look(line.head().look()));
			for (int i = 0; i < line.cells().size(); i++) {
				Table.Head column = table.columns().get(i);
				Table.Cell cell = line.cells().get(i);
				if (!cell.label().isEmpty()) {
					add("cell", head, id(column.mapping(), column.element()), cell.label(), look(cell.look()));
				}
			}
		}
	}

	private static String look(Look look) {
		return rgb(look.background()) + ' ' + text(look.text());
	}

	private static String text(TextStyle text) {
		return rgb(text.paint()) + ' ' + text.size() + (text.bold() ? " bold" : "") + (text.italic() ? " italic" : "");
	}

	private static String rgb(Paint paint) {
		return String.format(Locale.ROOT, "%06x", paint.light());
	}

	private void add(Object... cells) {
		rows.add(Row.of(cells));
	}
}
