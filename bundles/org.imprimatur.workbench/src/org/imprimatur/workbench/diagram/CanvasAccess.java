package org.imprimatur.workbench.diagram;

import java.util.Optional;

import org.eclipse.osgi.util.NLS;
import org.imprimatur.diagram.Representation;

/** Tells screen readers what is drawn, and the item that is selected with its verdict and remedies. */
final class CanvasAccess {

	private final DiagramCanvas canvas;

	CanvasAccess(DiagramCanvas canvas) {
		this.canvas = canvas;
		AccessibleText.tell(canvas, this::name, this::description, Messages.accessHelp);
		canvas.listen(new DiagramCanvas.Listener() {
			@Override
			public void selected(Optional<Item> item) {
				AccessibleText.changed(canvas);
			}
		});
	}

	/** The selected item, else the title of the drawing. */
	String name() {
		return canvas.selection().map(item -> item.isEdge() ? NLS.bind(Messages.accessEdge, item.title()) : item.title())
				.orElseGet(() -> representation().map(Representation::title).orElse("")); //$NON-NLS-1$
	}

	/** Verdict, findings and remedies of the selected item, else what the drawing is for. */
	String description() {
		return canvas.selection().map(Item::tooltip)
				.orElseGet(() -> representation().map(Representation::description).orElse("")); //$NON-NLS-1$
	}

	private Optional<Representation> representation() {
		return canvas.scene().map(Scene::representation);
	}
}
