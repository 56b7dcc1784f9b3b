package org.imprimatur.sirius;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Stream;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.PrecisionPoint;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.ConnectionEditPart;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gmf.runtime.diagram.ui.editparts.CompartmentEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.DiagramRootEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.IGraphicalEditPart;
import org.eclipse.gmf.runtime.diagram.ui.editparts.ShapeEditPart;
import org.eclipse.sirius.diagram.DDiagramElement;
import org.eclipse.sirius.diagram.ui.tools.api.layout.provider.AbstractLayoutProvider;
import org.eclipse.sirius.diagram.ui.tools.internal.layout.provider.CompositeLeftRightProvider;

/**
 * Stands the plan in columns: agreements, images, the waves beneath one another by date, groups, keys and
 * activations, evidence. Each element stands, where there is room, at the height of those it is connected with. Parts of
 * the diagram are left to Sirius's layout.
 */
@SuppressWarnings("restriction")
final class PlanArrangement extends AbstractLayoutProvider {

	private static final String WAVE = "wave"; //$NON-NLS-1$
	private static final int LAST = 5;
	private static final Map<String, Integer> COLUMNS = Map.of("agreement", 0, "image", 1, WAVE, 2, "group", 3, "key", 4, //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$
			"activation", 4, "evidence", LAST, "waiver", LAST); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	/** Columns in the order in which they are filled: outwards from the waves. */
	private static final List<Integer> OUTWARDS = List.of(2, 1, 0, 3, 4, LAST);

	private static final int BETWEEN_COLUMNS = 90;
	private static final int BETWEEN_ROWS = 30;
	private static final int LANE_HEAD = 40;
	private static final int LANE_MARGIN = 25;

	private final IGraphicalEditPart diagram;
	private final Map<EditPart, Rectangle> places = new HashMap<>();

	PlanArrangement(IGraphicalEditPart diagram) {
		this.diagram = diagram;
	}

	@Override
	@SuppressWarnings("rawtypes")
	public Command layoutEditParts(List selected, IAdaptable layoutHint) {
		List<ShapeEditPart> parts = shapes(diagram);
		return selected.containsAll(parts) ? arrange(parts)
				: new CompositeLeftRightProvider().getLayoutNodeProvider(diagram).layoutEditParts(selected, layoutHint);
	}

	private static List<ShapeEditPart> shapes(EditPart parent) {
		return parent.getChildren().stream().filter(ShapeEditPart.class::isInstance).map(ShapeEditPart.class::cast)
				.toList();
	}

	private Command arrange(List<ShapeEditPart> parts) {
		Map<Integer, List<ShapeEditPart>> columns = new LinkedHashMap<>();
		parts.forEach(part -> columns.computeIfAbsent(COLUMNS.getOrDefault(mapping(part), LAST), key -> new ArrayList<>())
				.add(part));
		Map<Integer, Integer> left = left(columns);
		for (int column : OUTWARDS) {
			fill(columns.getOrDefault(column, List.of()), left.get(column));
		}
		CompoundCommand moves = new CompoundCommand();
		places.forEach((part, place) -> {
			Command move = move((ShapeEditPart) part, place);
			if (move.canExecute()) {
				moves.add(move);
			}
		});
		return moves;
	}

	private static String mapping(ShapeEditPart part) {
		return part.resolveSemanticElement() instanceof DDiagramElement element
				? element.getDiagramElementMapping().getName() : ""; //$NON-NLS-1$
	}

	private Map<Integer, Integer> left(Map<Integer, List<ShapeEditPart>> columns) {
		Map<Integer, Integer> left = new HashMap<>();
		int x = 0;
		for (int column = 0; column <= LAST; column++) {
			left.put(column, x);
			int width = columns.getOrDefault(column, List.of()).stream().mapToInt(part -> size(part).width).max().orElse(0);
			x += width == 0 ? 0 : width + BETWEEN_COLUMNS;
		}
		return left;
	}

	/** How large a part is; a lane as large as what stands in it asks for. */
	private Dimension size(ShapeEditPart part) {
		Dimension size = getBounds(part).getSize();
		List<ShapeEditPart> inside = inside(part);
		if (inside.isEmpty()) {
			return size;
		}
		int width = inside.stream().mapToInt(child -> getBounds(child).width).max().orElse(0) + 2 * LANE_MARGIN;
		int height = inside.stream().mapToInt(child -> getBounds(child).height + BETWEEN_ROWS).sum() + LANE_HEAD;
		return new Dimension(Math.max(size.width, width), height);
	}

	private static List<ShapeEditPart> inside(ShapeEditPart lane) {
		return lane.getChildren().stream().filter(CompartmentEditPart.class::isInstance)
				.flatMap(compartment -> shapes(compartment).stream()).toList();
	}

	private void fill(List<ShapeEditPart> column, int x) {
		int top = 0;
		for (ShapeEditPart part : ordered(column)) {
			Dimension size = size(part);
			int wanted = mapping(part).equals(WAVE) ? top : (int) height(part).orElse(top) - size.height / 2;
			place(part, new Rectangle(x, Math.max(top, wanted), size.width, size.height));
			top = Math.max(top, wanted) + size.height + BETWEEN_ROWS;
		}
	}

	private List<ShapeEditPart> ordered(List<ShapeEditPart> column) {
		return column.stream().sorted(Comparator.comparingDouble(
				part -> mapping(part).equals(WAVE) ? 0 : height(part).orElse(Double.MAX_VALUE))).toList();
	}

	/** Where, from the top, those stand on average that a part is connected with. */
	private OptionalDouble height(ShapeEditPart part) {
		return Stream.concat(((List<?>) part.getSourceConnections()).stream().map(one -> ((ConnectionEditPart) one).getTarget()),
				((List<?>) part.getTargetConnections()).stream().map(one -> ((ConnectionEditPart) one).getSource()))
				.filter(places::containsKey).mapToInt(end -> places.get(end).getCenter().y).average();
	}

	private void place(ShapeEditPart part, Rectangle place) {
		places.put(part, place);
		int y = place.y + LANE_HEAD;
		for (ShapeEditPart child : inside(part)) {
			Dimension size = getBounds(child).getSize();
			places.put(child, new Rectangle(place.x + LANE_MARGIN, y, size.width, size.height));
			y += size.height + BETWEEN_ROWS;
		}
	}

	/** Moves a part to its place, which for one in a lane is told from the lane's corner. */
	private Command move(ShapeEditPart part, Rectangle place) {
		EditPart lane = part.getParent() instanceof CompartmentEditPart compartment ? compartment.getParent() : part.getParent();
		Rectangle origin = places.getOrDefault(lane, new Rectangle());
		Rectangle now = part.getFigure().getBounds();
		double zoom = part.getRoot() instanceof DiagramRootEditPart root ? root.getZoomManager().getZoom() : 1;
		ChangeBoundsRequest request = new ChangeBoundsRequest(RequestConstants.REQ_MOVE);
		request.setEditParts(part);
		request.setMoveDelta(new PrecisionPoint((place.x - origin.x - now.x) * zoom, (place.y - origin.y - now.y) * zoom));
		request.setLocation(new PrecisionPoint((place.x - origin.x) * zoom, (place.y - origin.y) * zoom));
		return buildCommandWrapper(request, part);
	}
}
