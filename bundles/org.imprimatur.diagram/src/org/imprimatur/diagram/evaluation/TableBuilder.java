package org.imprimatur.diagram.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.diagram.Table;
import org.imprimatur.diagram.Table.Cell;
import org.imprimatur.diagram.Table.Head;
import org.imprimatur.diagram.Table.Line;
import org.imprimatur.diagram.Table.Look;
import org.imprimatur.diagram.evaluation.Styles.Styled;
import org.imprimatur.diagram.expression.Scope;
import org.imprimatur.diagram.specification.SpecElement;

/** Evaluates a description of a cross table or of an edition table. */
final class TableBuilder {

	private static final String ANY_FEATURE = "*";

	private final Context context;
	private final SpecElement description;

	TableBuilder(Context context, SpecElement description) {
		this.context = context;
		this.description = description;
	}

	Table build(EObject shown) {
		boolean cross = description.type().equals("CrossTableDescription");
		List<Column> columns = cross ? elementColumns(shown) : featureColumns(shown);
		List<Line> lines = new ArrayList<>();
		description.children("ownedLineMappings").forEach(mapping -> lines(mapping, shown, 0, columns, lines));
		return new Table(context.expressions().text(description, "titleExpression", Scope.of(shown)),
				context.labels().text(description, "endUserDocumentation"), columns.stream().map(Column::head).toList(),
				lines);
	}

	private record Column(SpecElement mapping, Head head) {
	}

	private List<Column> elementColumns(EObject shown) {
		List<Column> columns = new ArrayList<>();
		for (SpecElement mapping : description.children("ownedColumnMappings")) {
			for (EObject element : FigureBuilder.candidates(context.expressions(), mapping, shown)) {
				columns.add(new Column(mapping, head(mapping, element)));
			}
		}
		return columns;
	}

	private List<Column> featureColumns(EObject shown) {
		return description.children("ownedColumnMappings").stream().map(mapping -> new Column(mapping, new Head(
				mapping.name(), null, context.expressions().text(mapping, "headerLabelExpression", Scope.of(shown)), "",
				headLook(shown)))).toList();
	}

	/** The styles of a feature's column are those of its cells; its head looks as the lines do. */
	private Look headLook(EObject shown) {
		return context.styles().look(description.children("ownedLineMappings").getFirst(), Scope.of(shown));
	}

	private Head head(SpecElement mapping, EObject element) {
		Scope scope = Scope.of(element);
		return new Head(mapping.name(), element, context.expressions().text(mapping, "headerLabelExpression", scope), "",
				context.styles().look(mapping, scope));
	}

	private void lines(SpecElement mapping, EObject container, int depth, List<Column> columns, List<Line> lines) {
		for (EObject element : FigureBuilder.candidates(context.expressions(), mapping, container)) {
			Head head = head(mapping, element);
			lines.add(new Line(head, depth, columns.stream().map(column -> cell(mapping, head, column)).toList()));
			mapping.children("ownedSubLines").forEach(sub -> lines(sub, element, depth + 1, columns, lines));
		}
	}

	private Cell cell(SpecElement lineMapping, Head line, Column column) {
		Optional<Cell> cell = column.head().element() == null ? featureCell(lineMapping, line, column)
				: crossing(lineMapping, line, column);
		return cell.orElseGet(() -> new Cell("", "", line.look()));
	}

	private Optional<Cell> featureCell(SpecElement lineMapping, Head line, Column column) {
		String feature = column.mapping().text("featureName");
		if (!feature.equals(ANY_FEATURE) && line.element().eClass().getEStructuralFeature(feature) == null) {
			return Optional.empty();
		}
		Scope scope = Scope.of(line.element());
		return Optional.of(new Cell(context.expressions().text(column.mapping(), "labelExpression", scope), "",
				context.styles().look(List.of(new Styled(lineMapping, scope), new Styled(column.mapping(), scope)))));
	}

	private Optional<Cell> crossing(SpecElement lineMapping, Head line, Column column) {
		Map<String, EObject> variables = Map.of("lineSemantic", line.element(), "columnSemantic",
				column.head().element());
		return description.children("intersection").stream()
				.filter(crossing -> crossing.links("lineMapping").contains(lineMapping)
						&& crossing.link("columnMapping") == column.mapping()
						&& context.expressions()
								.elements(crossing, "columnFinderExpression", Scope.of(line.element()))
								.contains(column.head().element())
						&& context.expressions().holds(crossing, "preconditionExpression",
								new Scope(column.head().element(), variables)))
				.findFirst().map(crossing -> {
					Scope scope = new Scope(line.element(), variables);
					return new Cell(context.expressions().text(crossing, "labelExpression", scope), "",
							context.styles().look(List.of(new Styled(crossing, scope), new Styled(lineMapping, scope),
									new Styled(column.mapping(), scope))));
				});
	}
}
