package org.imprimatur.diagram.layout;

import java.util.ArrayList;
import java.util.List;

import org.imprimatur.diagram.Badge;
import org.imprimatur.diagram.Figure;
import org.imprimatur.diagram.FigureStyle.Outline;

/** Label and badges of a figure: how much room they need and where they stand in it. */
final class BlockLabel {

	static final BlockLabel NONE = new BlockLabel();

	private static final double PADDING_X = 12;
	private static final double PADDING_Y = 8;
	private static final double BADGE = 16;
	private static final double BADGE_GAP = 4;
	private static final double WIDTH = 208;
	private static final double LEAST_WIDTH = 72;
	private static final double LEAST_HEIGHT = 32;
	private static final double SIZE_UNIT = 10;

	private final Figure figure;
	private final Label label;

	private BlockLabel() {
		figure = null;
		label = new Label(List.of(), 0, 0);
	}

	BlockLabel(Figure figure) {
		this.figure = figure;
		label = Label.of(figure.label(), figure.style().text(), figure.style().fill(),
				Math.max(wanted() - 2 * PADDING_X,
				figure.size().isPresent() ? LEAST_WIDTH : WIDTH));
	}

	private double wanted() {
		return figure.size().orElse(0) * SIZE_UNIT;
	}

	/** Width of a figure without children. */
	double leafWidth() {
		double text = label.width() + 2 * PADDING_X + room(true) + room(false);
		return Grid.up(Math.max(figure.size().isPresent() ? wanted() : LEAST_WIDTH, text * bulge()));
	}

	/** Height of a figure without children. */
	double leafHeight() {
		double text = Math.max(label.height() + 2 * PADDING_Y, figure.badges().isEmpty() ? 0 : BADGE + 2 * BADGE_GAP);
		return Grid.up(Math.max(figure.size().isPresent() ? wanted() : LEAST_HEIGHT, text * bulge()));
	}

	/** How much larger than its text an outline must be that is no rectangle. */
	private double bulge() {
		return switch (figure.style().outline()) {
		case RECTANGLE, NOTE -> 1;
		case ELLIPSE -> Math.sqrt(2);
		case LOZENGE -> 2;
		};
	}

	/** Width of a container's head. */
	double headWidth() {
		return figure == null ? 0 : label.width() + 2 * PADDING_X + room(true) + room(false);
	}

	/** Height of a container's head, above its children. */
	double headHeight() {
		return figure == null ? 0 : Grid.up(Math.max(label.height() + PADDING_Y + 4, PADDING_Y));
	}

	/** The lines within a figure of that area. */
	List<TextLine> lines(Area area, boolean leaf) {
		if (!leaf)
			return label.at(area.x() + PADDING_X + room(true), area.y() + PADDING_Y);
		double y = area.centreY() - label.height() / 2;
		if (figure.style().outline() == Outline.ELLIPSE || figure.style().outline() == Outline.LOZENGE)
			return label.centredAt(area.centreX() + (room(true) - room(false)) / 2, y);
		return label.at(area.x() + PADDING_X + room(true), y);
	}

	private double room(boolean left) {
		long most = 0;
		for (Badge.Corner corner : Badge.Corner.values())
			if (left ? isWest(corner) : isEast(corner))
				most = Math.max(most, figure.badges().stream().filter(badge -> badge.corner() == corner).count());
		return most * (BADGE + BADGE_GAP);
	}

	private static boolean isWest(Badge.Corner corner) {
		return corner.name().endsWith("WEST");
	}

	private static boolean isEast(Badge.Corner corner) {
		return corner.name().endsWith("EAST");
	}

	/** The badges on a figure of that area: those of one corner side by side, inwards. */
	List<PlacedBadge> badges(Area area) {
		List<PlacedBadge> placed = new ArrayList<>();
		int[] taken = new int[Badge.Corner.values().length];
		for (Badge badge : figure.badges()) {
			double step = taken[badge.corner().ordinal()]++ * (BADGE + BADGE_GAP);
			placed.add(new PlacedBadge(badge, place(badge.corner(), step, area)));
		}
		return placed;
	}

	private static Area place(Badge.Corner corner, double step, Area area) {
		double x = isWest(corner) ? area.x() + BADGE_GAP + step
				: isEast(corner) ? area.right() - BADGE - BADGE_GAP - step : area.centreX() - BADGE / 2 + step;
		double y = switch (corner) {
		case NORTH_WEST, NORTH_EAST -> area.y() + BADGE_GAP;
		case SOUTH_WEST, SOUTH_EAST -> area.bottom() - BADGE - BADGE_GAP;
		case NORTH -> area.y() - BADGE / 2;
		case SOUTH -> area.bottom() - BADGE / 2;
		case WEST, CENTER, EAST -> area.centreY() - BADGE / 2;
		};
		return new Area(x, y, BADGE, BADGE);
	}
}
