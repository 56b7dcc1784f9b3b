package org.imprimatur.workbench.diagram;

import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.workbench.diagram.Steps.Direction;

/**
 * Arrows walk from figure to figure, with Ctrl along the edges; + and - zoom, 0 is full size, 1 the whole; Home selects
 * the first, Enter opens, Escape lets go.
 */
final class CanvasKeys {

	private static final double STEP = 1.25;

	private final DiagramCanvas canvas;

	CanvasKeys(DiagramCanvas canvas) {
		this.canvas = canvas;
		canvas.addListener(SWT.KeyDown, this::press);
		canvas.addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
				|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
		canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
	}

	private void press(Event event) {
		event.doit = !(zooms(event.character) || goes(event));
	}

	private boolean zooms(char key) {
		switch (key) {
		case '+', '=' -> canvas.zoom(STEP);
		case '-' -> canvas.zoom(1 / STEP);
		case '0' -> canvas.zoom(1 / canvas.viewport().scale());
		case '1' -> canvas.fit();
		default -> {
			return false;
		}
		}
		return true;
	}

	private boolean goes(Event event) {
		switch (event.keyCode) {
		case SWT.ARROW_LEFT -> step(event, Direction.LEFT);
		case SWT.ARROW_RIGHT -> step(event, Direction.RIGHT);
		case SWT.ARROW_UP -> step(event, Direction.UP);
		case SWT.ARROW_DOWN -> step(event, Direction.DOWN);
		case SWT.HOME -> first();
		case SWT.CR, SWT.KEYPAD_CR -> canvas.selection().ifPresent(canvas::tellOpened);
		case SWT.ESC -> {
			canvas.select(Optional.empty());
			canvas.tellSelected();
		}
		case SWT.PAGE_UP -> canvas.look(canvas.viewport().moved(0, canvas.getClientArea().height * 0.8));
		case SWT.PAGE_DOWN -> canvas.look(canvas.viewport().moved(0, -canvas.getClientArea().height * 0.8));
		default -> {
			return false;
		}
		}
		return true;
	}

	private void first() {
		canvas.scene().flatMap(scene -> scene.items().stream().findFirst()).ifPresent(canvas::choose);
	}

	private void step(Event event, Direction direction) {
		Optional<Item> from = canvas.selection();
		if (from.isEmpty())
			first();
		else
			canvas.scene().flatMap(scene -> from.get().isEdge() || (event.stateMask & SWT.MOD1) != 0
					? Steps.alongEdges(scene, from.get(), direction) : Steps.figure(scene, from.get(), direction))
					.ifPresent(canvas::choose);
	}
}
