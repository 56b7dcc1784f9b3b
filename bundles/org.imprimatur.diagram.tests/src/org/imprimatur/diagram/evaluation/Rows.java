package org.imprimatur.diagram.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Connection;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.Drawing;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.Representation;
import org.imprimatur.diagram.Table;
import org.imprimatur.model.Device;
import org.imprimatur.model.Element;

/**
 * What a representation shows as lines of text, one an element: what it is, whose, its label, its colours and badges. A
 * pilcrow stands for a line feed, a tilde for a space that does not break.
 */
final class Rows {

	private final List<String> rows = new ArrayList<>();

	private Rows() {
	}

	static List<String> of(Representation representation) {
		Rows rows = new Rows();
		rows.add("title", representation.title());
		switch (representation) {
		case Drawing drawing -> rows.drawing(drawing);
		case Table table -> rows.table(table);
		}
		return rows.rows;
	}

	private void drawing(Drawing drawing) {
		drawing.figures().forEach(figure -> figure(figure, ""));
		drawing.connections().forEach(this::edge);
		drawing.legend().forEach(entry -> add("legend", entry.label()));
	}

	private void figure(Figure figure, String indent) {
		add(indent + figure.id(), figure.label(), figure.style().fill().name(), figure.style().border().name(),
				figure.badges().stream().map(Badge::name).collect(Collectors.joining(" ")));
		figure.children().forEach(child -> figure(child, indent + "  "));
	}

	private void edge(Connection edge) {
		Dash dash = edge.style().dash();
		add("edge " + edge.id(), edge.label(), edge.style().stroke().name(), dash == Dash.SOLID ? "" : dash.name());
	}

	private void table(Table table) {
		table.columns().forEach(column -> add("column " + id(column), column.label(), column.look().background().name()));
		for (Table.Line line : table.lines()) {
			String indent = "  ".repeat(line.depth());
			add(indent + "line " + id(line.head()), line.head().label(), line.head().look().background().name());
			for (int i = 0; i < table.columns().size(); i++) {
				Table.Cell cell = line.cells().get(i);
				if (!cell.label().isEmpty()) {
					add(indent + "  " + id(table.columns().get(i)), cell.label(), cell.look().background().name());
				}
			}
		}
	}

	private static String id(Table.Head head) {
		return head.element() == null ? head.mapping() : head.mapping() + ":" + id(head.element());
	}

	private static String id(EObject element) {
		return element instanceof Device device ? device.getSerial() : ((Element) element).getId();
	}

	private void add(String... cells) {
		rows.add(String.join(" | ", cells).replace("\n", " ¶ ").replace('\u00A0', '~').stripTrailing());
	}
}
