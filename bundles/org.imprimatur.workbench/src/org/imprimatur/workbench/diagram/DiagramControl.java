package org.imprimatur.workbench.diagram;

import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.validation.ui.document.EstateDocument;

/**
 * The representations of a plan with all one does with them: choose, zoom, pan, walk through, search, export. Drawn anew
 * in the background by {@link #refresh}; the last drawing stays meanwhile.
 */
public final class DiagramControl extends Composite {

	private final DiagramHost host;
	private final SharedSelection selection;
	private final DiagramBar bar;
	private final SearchBar search;
	private final DiagramCanvas canvas;
	private final DrawingJob job;
	private DrawingRequest drawn;

	/** Makes the controls, and begins to draw. */
	public DiagramControl(Composite parent, DiagramHost host) {
		super(parent, SWT.NONE);
		this.host = host;
		Viewpoint viewpoint = ShippedViewpoint.get();
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 4).applyTo(this);
		bar = new DiagramBar(this, viewpoint.descriptions());
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(bar);
		search = new SearchBar(this);
		GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(search);
		canvas = new DiagramCanvas(this);
		canvas.say(Messages.drawing);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(canvas);
		canvas.listen(new CanvasListener());
		bar.connect(canvas, this::refresh, new DiagramExport(this)::start);
		search.connect(canvas);
		selection = new SharedSelection(host.selection(), this, this::showSelection);
		job = new DrawingJob(host::document, () -> viewpoint, new Delivery(getDisplay()));
		addDisposeListener(event -> job.cancel());
		hookMenu();
		refresh();
	}

	private final class CanvasListener implements DiagramCanvas.Listener {
		@Override
		public void selected(Optional<Item> item) {
			selection.select(item.map(Item::element).orElse(null));
		}

		@Override
		public void opened(Item item) {
			if (item.element() != null)
				host.open(item.element());
		}
	}

	/** Brings what the job delivers into the UI thread. */
	private final class Delivery implements DrawingJob.Receiver {
		private final Display display;

		Delivery(Display display) {
			this.display = display;
		}

		@Override
		public void drawn(DrawingRequest request, Scene scene) {
			later(() -> show(request, scene));
		}

		@Override
		public void failed(DrawingRequest request, Exception problem) {
			later(() -> canvas.say(NLS.bind(Messages.cannotDraw, problem.getLocalizedMessage())));
		}

		private void later(Runnable what) {
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (!isDisposed())
						what.run();
				});
		}
	}

	private void show(DrawingRequest request, Scene scene) {
		boolean sameKind = drawn != null && drawn.kind().equals(request.kind());
		drawn = request;
		canvas.show(scene, sameKind);
		if (canvas.selection().isEmpty())
			showSelection();
		search.refresh();
	}

	/** Draws the estate as it is now. */
	public void refresh() {
		job.draw(bar.request());
	}

	/** Shows a representation: {@code plan}, {@code rights}, {@code lineage}, {@code fleet}, {@code matrix}, {@code deployments}. */
	public void show(String kind) {
		bar.choose(kind);
		refresh();
	}

	/** Shows only what something was found about, or all, where the representation can be told so. */
	public void showFindingsOnly(boolean only) {
		bar.showFindingsOnly(only);
		refresh();
	}

	/** Puts the focus where elements are searched. */
	public void startSearch() {
		search.setFocus();
	}

	@Override
	public boolean setFocus() {
		return !canvas.isDisposed() && canvas.setFocus();
	}

	EstateDocument document() {
		return host.document();
	}

	/** Name of the representation that is chosen. */
	String kind() {
		return bar.request().kind();
	}

	/** The scene on the screen. */
	Optional<Scene> scene() {
		return canvas.scene();
	}

	DiagramCanvas canvas() {
		return canvas;
	}

	SearchBar search() {
		return search;
	}

	/** Whether the representation on the screen shows an element. */
	public boolean shows(EObject element) {
		return scene().filter(scene -> !scene.showing(element).isEmpty()).isPresent();
	}

	private void showSelection() {
		Optional<Item> item = selection.element().flatMap(element -> scene()
				.flatMap(scene -> scene.showing(element).stream().findFirst()));
		canvas.select(item);
		item.ifPresent(canvas::reveal);
	}

	private void showSelection(EObject element) {
		if (canvas.selection().map(Item::element).orElse(null) != element)
			showSelection();
	}

	private void hookMenu() {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			canvas.selection().map(Item::element).ifPresent(element -> {
				manager.add(new MenuAction(Messages.open, () -> host.open(element)));
				host.fillMenu(manager, element);
				manager.add(new Separator());
			});
			manager.add(new MenuAction(Messages.fit, canvas::fit));
			manager.add(new MenuAction(Messages.fullSize, () -> canvas.zoom(1 / canvas.viewport().scale())));
		});
		canvas.setMenu(menu.createContextMenu(canvas));
		addDisposeListener(event -> menu.dispose());
	}

	private static final class MenuAction extends Action {
		private final Runnable what;

		MenuAction(String text, Runnable what) {
			super(text);
			this.what = what;
		}

		@Override
		public void run() {
			what.run();
		}
	}
}
