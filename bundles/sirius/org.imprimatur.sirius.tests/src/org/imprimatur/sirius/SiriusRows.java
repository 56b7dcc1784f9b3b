package org.imprimatur.sirius;

import static org.imprimatur.sirius.Row.id;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.sirius.diagram.BorderedStyle;
import org.eclipse.sirius.diagram.DDiagram;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.DDiagramElementContainer;
import org.eclipse.sirius.diagram.DEdge;
import org.eclipse.sirius.diagram.DNodeContainer;
import org.eclipse.sirius.diagram.EdgeArrows;
import org.eclipse.sirius.diagram.EdgeStyle;
import org.eclipse.sirius.diagram.EdgeTarget;
import org.eclipse.sirius.diagram.LineStyle;
import org.eclipse.sirius.table.business.api.query.DCellQuery;
import org.eclipse.sirius.table.metamodel.table.DCell;
import org.eclipse.sirius.table.metamodel.table.DColumn;
import org.eclipse.sirius.table.metamodel.table.DLine;
import org.eclipse.sirius.table.metamodel.table.DTable;
import org.eclipse.sirius.table.metamodel.table.DTableElementStyle;
import org.eclipse.sirius.table.metamodel.table.DTargetColumn;
import org.eclipse.sirius.viewpoint.DRepresentation;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.sirius.viewpoint.Decoration;
import org.eclipse.sirius.viewpoint.FontFormat;
import org.eclipse.sirius.viewpoint.LabelStyle;
import org.eclipse.sirius.viewpoint.RGBValues;
import org.eclipse.sirius.viewpoint.Style;

/** What a representation of Sirius shows, a row an element, written as {@link DrawnRows} does. */
final class SiriusRows {

	private final List<String> rows = new ArrayList<>();

	private SiriusRows() {
	}

	static List<String> of(DRepresentation representation) {
		SiriusRows rows = new SiriusRows();
		rows.add("title", representation.getName());
		switch (representation) {
		case DDiagram diagram -> rows.diagram(diagram);
		case DTable table -> rows.table(table);
		default -> throw new IllegalArgumentException("Neither diagram nor table: " + representation);
		}
		return rows.rows;
	}

	private void diagram(DDiagram diagram) {
		for (DDiagramElement element : diagram.getOwnedDiagramElements()) {
			if (element instanceof DEdge edge) {
				edge(edge);
			} else {
				figure("", element);
			}
		}
	}

	private void figure(String container, DDiagramElement element) {
		BorderedStyle style = (BorderedStyle) element.getStyle();
		String path = container + id(element.getDiagramElementMapping().getName(), element.getTarget());
		add("figure", path, element.getName(), Objects.requireNonNullElse(element.getTooltipText(), ""), rgb(fill(style)),
				rgb(style.getBorderColor()), style.getBorderSize(), dash(style.getBorderLineStyle()),
				text((LabelStyle) style), badges(element));
		if (element instanceof DNodeContainer parent) {
			parent.getOwnedDiagramElements().forEach(child -> figure(path + '/', child));
		}
	}

	private static RGBValues fill(Style style) {
		String feature = style.eClass().getEStructuralFeature("backgroundColor") == null ? "color" : "backgroundColor";
		return (RGBValues) style.eGet(style.eClass().getEStructuralFeature(feature));
	}

	private static String badges(DDiagramElement element) {
		return element.getDecorations().stream().map(SiriusRows::badge).sorted().collect(Collectors.joining(" "));
	}

	private static String badge(Decoration decoration) {
		return decoration.getDescription().getName() + '@' + decoration.getDescription().getPosition().getName();
	}

	private void edge(DEdge edge) {
		EdgeStyle style = (EdgeStyle) edge.getStyle();
		add("edge", id(edge.getDiagramElementMapping().getName(), edge.getTarget()), end(edge.getSourceNode()),
				end(edge.getTargetNode()), Objects.requireNonNullElse(edge.getName(), ""), rgb(style.getStrokeColor()),
				style.getSize(), dash(style.getLineStyle()), arrow(style.getSourceArrow()), arrow(style.getTargetArrow()));
	}

	private static String end(EdgeTarget end) {
		return id(((DDiagramElement) end).getDiagramElementMapping().getName(), ((DSemanticDecorator) end).getTarget());
	}

	private static String dash(LineStyle style) {
		return style.getName().replace("_LITERAL", "").toUpperCase(Locale.ROOT);
	}

	private static String arrow(EdgeArrows arrow) {
		return switch (arrow) {
		case NO_DECORATION_LITERAL -> "NONE";
		case INPUT_ARROW_LITERAL -> "OPEN";
		case INPUT_CLOSED_ARROW_LITERAL -> "CLOSED";
		case INPUT_FILL_CLOSED_ARROW_LITERAL -> "FILLED";
		default -> arrow.getName();
		};
	}

	private void table(DTable table) {
		for (DColumn column : table.getColumns()) {
			add("column", column(column), column.getLabel());
		}
		table.getLines().forEach(line -> line(0, line));
	}

	private static String column(DColumn column) {
		return id(column.getOriginMapping().getName(), column instanceof DTargetColumn shown ? shown.getTarget() : null);
	}

	private void line(int depth, DLine line) {
		String head = id(line.getOriginMapping().getName(), line.getTarget());
		DTableElementStyle style = line.getCurrentStyle();
		add("line", depth, head, line.getLabel(), look(style, style));
		for (DCell cell : line.getCells()) {
			if (cell.getLabel() != null && !cell.getLabel().isEmpty()) {
				DCellQuery query = new DCellQuery(cell);
				add("cell", head, column(cell.getColumn()), cell.getLabel(),
						look(query.getBackgroundStyleToApply().get(), query.getForegroundStyleToApply().get()));
			}
		}
		line.getLines().forEach(sub -> line(depth + 1, sub));
	}

	private static String look(DTableElementStyle background, DTableElementStyle foreground) {
		return rgb(background.getBackgroundColor()) + ' '
				+ text(foreground.getForegroundColor(), foreground.getLabelSize(), foreground.getLabelFormat());
	}

	private static String text(LabelStyle style) {
		return text(style.getLabelColor(), style.getLabelSize(), style.getLabelFormat());
	}

	private static String text(RGBValues colour, int size, List<FontFormat> format) {
		return rgb(colour) + ' ' + size + (format.contains(FontFormat.BOLD_LITERAL) ? " bold" : "")
				+ (format.contains(FontFormat.ITALIC_LITERAL) ? " italic" : "");
	}

	private static String rgb(RGBValues colour) {
		return String.format(Locale.ROOT, "%02x%02x%02x", colour.getRed(), colour.getGreen(), colour.getBlue());
	}

	private void add(Object... cells) {
		rows.add(Row.of(cells));
	}
}
