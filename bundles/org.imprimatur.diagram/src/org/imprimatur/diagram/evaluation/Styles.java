package org.imprimatur.diagram.evaluation;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.imprimatur.diagram.ConnectionStyle;
import org.imprimatur.diagram.ConnectionStyle.Arrow;
import org.imprimatur.diagram.Dash;
import org.imprimatur.diagram.FigureStyle;
import org.imprimatur.diagram.FigureStyle.Outline;
import org.imprimatur.diagram.Table.Look;
import org.imprimatur.diagram.TextStyle;
import org.imprimatur.diagram.expression.Expressions;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;
import org.imprimatur.diagram.specification.SpecificationException;

/** Turns the style descriptions of a specification into looks. Defaults are those of Sirius's metamodel. */
final class Styles {

	private static final int LABEL_SIZE = 8;
	private static final int CELL_LABEL_SIZE = 12;
	private static final int ARC = 10;

	private final Expressions expressions;
	private final Palette palette;

	Styles(Expressions expressions, Palette palette) {
		this.expressions = expressions;
		this.palette = palette;
	}

	/** The style of a mapping that applies: the first conditional one whose predicate holds, else its own. */
	SpecElement applying(SpecElement mapping, Scope scope) {
		return mapping.children("conditionnalStyles").stream()
				.filter(conditional -> expressions.holds(conditional, "predicateExpression", scope))
				.flatMap(conditional -> conditional.child("style").stream()).findFirst()
				.or(() -> mapping.child("style"))
				.orElseThrow(() -> new SpecificationException(mapping, "it needs a style"));
	}

	/** How a node or container looks. */
	FigureStyle figure(SpecElement style, Scope scope) {
		boolean container = style.type().equals("FlatContainerStyleDescription");
		int radius = style.flag("roundedCorner") ? style.number("arcWidth", ARC) : 0;
		return new FigureStyle(outline(style), palette.paint(style, container ? "backgroundColor" : "color", scope),
				palette.paint(style, "borderColor", scope),
				expressions.number(style, "borderSizeComputationExpression", scope).orElse(0),
				dash(style.text("borderLineStyle")), radius, text(style, "labelColor", LABEL_SIZE, scope));
	}

	private static Outline outline(SpecElement style) {
		return switch (style.type()) {
		case "EllipseNodeDescription" -> Outline.ELLIPSE;
		case "LozengeNodeDescription" -> Outline.LOZENGE;
		case "NoteDescription" -> Outline.NOTE;
		default -> Outline.RECTANGLE;
		};
	}

	private static Dash dash(String literal) {
		return literal.isEmpty() ? Dash.SOLID : Dash.valueOf(literal.toUpperCase(Locale.ROOT));
	}

	private TextStyle text(SpecElement style, String colour, int size, Scope scope) {
		String format = style.text("labelFormat");
		return new TextStyle(palette.paint(style, colour, scope), style.number("labelSize", size),
				format.contains("bold"), format.contains("italic"));
	}

	/** Width and height that a node style asks for, in tens of pixels. */
	OptionalInt size(SpecElement style, Scope scope) {
		OptionalInt size = style.text("sizeComputationExpression").isEmpty() ? OptionalInt.of(3)
				: expressions.number(style, "sizeComputationExpression", scope);
		return size.isPresent() && size.getAsInt() < 0 ? OptionalInt.empty() : size;
	}

	/** How an edge looks. */
	ConnectionStyle connection(SpecElement style, Scope scope) {
		int width = style.text("sizeComputationExpression").isEmpty() ? 1
				: expressions.number(style, "sizeComputationExpression", scope).orElse(1);
		TextStyle text = style.child("centerLabelStyleDescription")
				.map(label -> text(label, "labelColor", LABEL_SIZE, scope))
				.orElseGet(() -> new TextStyle(palette.paint(style, "strokeColor", scope), LABEL_SIZE, false, false));
		return new ConnectionStyle(palette.paint(style, "strokeColor", scope), width, dash(style.text("lineStyle")),
				arrow(style.text("sourceArrow", "NoDecoration")), arrow(style.text("targetArrow", "InputArrow")), text);
	}

	private static Arrow arrow(String literal) {
		return switch (literal) {
		case "InputArrow" -> Arrow.OPEN;
		case "InputClosedArrow" -> Arrow.CLOSED;
		case "InputFillClosedArrow" -> Arrow.FILLED;
		case "Diamond" -> Arrow.DIAMOND;
		case "FillDiamond" -> Arrow.FILLED_DIAMOND;
		default -> Arrow.NONE;
		};
	}

	/** A mapping of a table and what its predicates and colours are evaluated on. */
	record Styled(SpecElement mapping, Scope scope) {
	}

	/** How a head of a table looks. */
	Look look(SpecElement mapping, Scope scope) {
		return look(List.of(new Styled(mapping, scope)));
	}

	/**
	 * How a cell looks, as Sirius has it: the first conditional style that holds comes before all usual ones.
	 *
	 * @param styled whose styles count, those of the crossing before those of the line and the column
	 */
	Look look(List<Styled> styled) {
		Styled foreground = applying(styled, "foregroundConditionalStyle", "defaultForeground");
		Styled background = applying(styled, "backgroundConditionalStyle", "defaultBackground");
		return new Look(palette.paint(background.mapping(), "backgroundColor", background.scope()),
				text(foreground.mapping(), "foreGroundColor", CELL_LABEL_SIZE, foreground.scope()));
	}

	private Styled applying(List<Styled> styled, String conditional, String usual) {
		return styled.stream().flatMap(one -> one.mapping().children(conditional).stream()
				.filter(style -> expressions.holds(style, "predicateExpression", one.scope()))
				.flatMap(style -> style.child("style").stream()).map(style -> new Styled(style, one.scope()))).findFirst()
				.or(() -> styled.stream().flatMap(one -> one.mapping().child(usual).stream()
						.map(style -> new Styled(style, one.scope()))).findFirst())
				.orElseThrow(() -> new SpecificationException(styled.getFirst().mapping(), "it needs " + usual));
	}
}
