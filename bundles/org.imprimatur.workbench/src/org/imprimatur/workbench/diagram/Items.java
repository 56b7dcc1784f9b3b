package org.imprimatur.workbench.diagram;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.Table.Cell;
import org.imprimatur.diagram.Table.Head;
import org.imprimatur.diagram.Table.Line;
import org.imprimatur.diagram.layout.Area;
import org.imprimatur.diagram.layout.PlacedDrawing;
import org.imprimatur.diagram.layout.PlacedTable;
import org.imprimatur.diagram.layout.Point;
import org.imprimatur.diagram.layout.Route;
import org.imprimatur.model.Element;

/** Finds what can be pointed at in what is laid out. Later items lie upon earlier ones. */
final class Items {

	private Items() {
	}

	/** Figures, outer ones first, then edges. */
	static List<Item> of(PlacedDrawing drawing) {
		List<Item> items = new ArrayList<>();
		drawing.allBoxes().forEach(box -> {
			Figure figure = box.figure();
			items.add(Item.box(figure.id(), figure.element(), figure.label(), figure.tooltip(), box.area()));
		});
		drawing.routes().forEach(route -> items.add(edge(route)));
		return items;
	}

	private static Item edge(Route route) {
		var edge = route.connection();
		return new Item(edge.id(), edge.element(), edge.label().isEmpty() ? ends(route) : edge.label(), edge.tooltip(),
				around(route.points()), route.points(), edge.source().id(), edge.target().id());
	}

	private static String ends(Route route) {
		return firstLine(route.connection().source()) + " → " + firstLine(route.connection().target()); //$NON-NLS-1$
	}

	private static String firstLine(Figure figure) {
		return figure.label().lines().findFirst().orElse(""); //$NON-NLS-1$
	}

	private static Area around(List<Point> way) {
		double left = way.stream().mapToDouble(Point::x).min().orElse(0);
		double top = way.stream().mapToDouble(Point::y).min().orElse(0);
		return new Area(left, top, way.stream().mapToDouble(Point::x).max().orElse(0) - left,
				way.stream().mapToDouble(Point::y).max().orElse(0) - top);
	}

	/** Heads and cells, line by line. */
	static List<Item> of(PlacedTable placed) {
		Table table = placed.table();
		List<Item> items = new ArrayList<>();
		double x = placed.headWidth();
		for (int column = 0; column < table.columns().size(); column++) {
			double width = placed.widths().get(column);
			items.add(head("c" + column, table.columns().get(column), new Area(x, 0, width, placed.headHeight()))); //$NON-NLS-1$
			x += width;
		}
		double y = placed.headHeight();
		for (int index = 0; index < table.lines().size(); index++) {
			double height = placed.heights().get(index);
			line(index, placed, y, items);
			y += height;
		}
		return items;
	}

	private static Item head(String id, Head head, Area area) {
		return Item.box(id, head.element(), head.label(), head.tooltip(), area);
	}

	private static void line(int index, PlacedTable placed, double y, List<Item> items) {
		Line line = placed.table().lines().get(index);
		double height = placed.heights().get(index);
		items.add(head("l" + index, line.head(), new Area(0, y, placed.headWidth(), height))); //$NON-NLS-1$
		double x = placed.headWidth();
		for (int column = 0; column < line.cells().size(); column++) {
			Cell cell = line.cells().get(column);
			double width = placed.widths().get(column);
			items.add(Item.box("l" + index + "c" + column, shown(line.head(), placed.table().columns().get(column)), //$NON-NLS-1$ //$NON-NLS-2$
					cell.label(), cell.tooltip(), new Area(x, y, width, height)));
			x += width;
		}
	}

	/** What a cell is about: the column's element where the line stands for devices only. */
	private static EObject shown(Head line, Head column) {
		return line.element() instanceof Element || column.element() == null ? line.element() : column.element();
	}
}
