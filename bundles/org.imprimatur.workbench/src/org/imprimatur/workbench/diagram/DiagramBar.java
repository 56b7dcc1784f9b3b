package org.imprimatur.workbench.diagram;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imprimatur.diagram.evaluation.Viewpoint.Description;
import org.imprimatur.diagram.evaluation.Viewpoint.Filter;
import org.imprimatur.diagram.evaluation.Viewpoint.Layer;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.diagram.output.OutputFormat;

/** What is drawn, at which scale, and where it goes. */
final class DiagramBar extends Composite {

	private static final double STEP = 1.25;
	private static final String PERCENT = "%"; //$NON-NLS-1$

	private final List<Description> descriptions;
	private final Map<String, Set<String>> layersOn = new HashMap<>();
	private final Icons icons = new Icons(DiagramBar.class, this);
	private final Combo chooser;
	private final ToolBar tools;
	private ToolItem layers;
	private ToolItem findingsOnly;
	private ToolItem scale;

	DiagramBar(Composite parent, List<Description> descriptions) {
		super(parent, SWT.NONE);
		this.descriptions = descriptions;
		descriptions.forEach(description -> layersOn.put(description.name(), new HashSet<>(description.usualLayers())));
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).extendedMargins(4, 0, 4, 0).applyTo(this);
		chooser = new Combo(this, SWT.READ_ONLY);
		descriptions.forEach(description -> chooser.add(description.label()));
		chooser.setVisibleItemCount(descriptions.size());
		chooser.select(0);
		tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
	}

	/** Fills the bar with what acts on a canvas. */
	void connect(DiagramCanvas canvas, Runnable redraw, Consumer<OutputFormat> export) {
		chooser.addListener(SWT.Selection, event -> {
			adapt();
			redraw.run();
		});
		layers = item(SWT.PUSH, "layers", Messages.layers, Messages.layersTip, () -> dropDown(layers, layerMenu(redraw))); //$NON-NLS-1$
		findingsOnly = item(SWT.CHECK, "findings", Messages.findingsOnly, Messages.findingsOnlyTip, redraw); //$NON-NLS-1$
		new ToolItem(tools, SWT.SEPARATOR);
		item(SWT.PUSH, "zoom-out", "", Messages.zoomOut, () -> canvas.zoom(1 / STEP)); //$NON-NLS-1$ //$NON-NLS-2$
		scale = new ToolItem(tools, SWT.PUSH);
		scale.setText("100 %"); //$NON-NLS-1$
		scale.setToolTipText(Messages.fullSize);
		scale.addListener(SWT.Selection, event -> canvas.zoom(1 / canvas.viewport().scale()));
		item(SWT.PUSH, "zoom-in", "", Messages.zoomIn, () -> canvas.zoom(STEP)); //$NON-NLS-1$ //$NON-NLS-2$
		item(SWT.PUSH, "fit", "", Messages.fit, canvas::fit); //$NON-NLS-1$ //$NON-NLS-2$
		new ToolItem(tools, SWT.SEPARATOR);
		ToolItem[] exporting = new ToolItem[1];
		exporting[0] = item(SWT.PUSH, "export", Messages.export, Messages.exportTip, //$NON-NLS-1$
				() -> dropDown(exporting[0], exportMenu(export)));
		canvas.listen(new DiagramCanvas.Listener() {
			@Override
			public void moved() {
				scale.setText(Math.round(canvas.viewport().scale() * 100) + " " + PERCENT); //$NON-NLS-1$
			}
		});
		adapt();
	}

	private ToolItem item(int style, String icon, String text, String tip, Runnable action) {
		ToolItem item = new ToolItem(tools, style);
		item.setImage(icons.of(icon));
		item.setText(text);
		item.setToolTipText(tip);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	private Menu layerMenu(Runnable redraw) {
		Menu menu = new Menu(tools);
		Set<String> on = layersOn.get(description().name());
		for (Layer layer : description().layers()) {
			MenuItem item = new MenuItem(menu, SWT.CHECK);
			item.setText(layer.label());
			item.setSelection(on.contains(layer.name()));
			item.addListener(SWT.Selection, event -> {
				if (!on.remove(layer.name()))
					on.add(layer.name());
				redraw.run();
			});
		}
		return menu;
	}

	private Menu exportMenu(Consumer<OutputFormat> export) {
		Menu menu = new Menu(tools);
		for (OutputFormat format : Formats.all()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(DiagramExport.label(format));
			item.addListener(SWT.Selection, event -> export.accept(format));
		}
		return menu;
	}

	private void dropDown(ToolItem item, Menu menu) {
		Rectangle place = item.getBounds();
		menu.setLocation(tools.toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void adapt() {
		chooser.setToolTipText(Tooltip.broken(description().documentation()));
		layers.setEnabled(!description().layers().isEmpty());
		findingsOnly.setEnabled(!description().filters().isEmpty());
	}

	private Description description() {
		return descriptions.get(chooser.getSelectionIndex());
	}

	/** Chooses a representation by its name. */
	void choose(String kind) {
		for (int i = 0; i < descriptions.size(); i++)
			if (descriptions.get(i).name().equals(kind))
				chooser.select(i);
		adapt();
	}

	/** Shows only what something was found about, or all. */
	void showFindingsOnly(boolean only) {
		findingsOnly.setSelection(only);
	}

	/** What is to be drawn. */
	DrawingRequest request() {
		Description shown = description();
		Set<String> filters = findingsOnly != null && findingsOnly.getSelection()
				? shown.filters().stream().map(Filter::name).collect(Collectors.toSet()) : Set.of();
		return new DrawingRequest(shown.name(), Set.copyOf(layersOn.get(shown.name())), filters);
	}
}
