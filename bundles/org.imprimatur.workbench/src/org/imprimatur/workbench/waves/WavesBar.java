package org.imprimatur.workbench.waves;

import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.swt.widgets.ToolItem;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Image;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.diagram.DiagramHost;
import org.imprimatur.workbench.diagram.Icons;
import org.imprimatur.workbench.waves.TimeScale.Zoom;

/** What is added and removed, and how many days are seen. */
final class WavesBar extends Composite {

	private final DiagramHost host;
	private final WaveEdits edits;
	private final Consumer<Element> choose;
	private final Icons icons = new Icons(WavesBar.class, this);
	private final ToolBar tools;
	private final ToolBar view;
	private final ToolItem addDeployment;
	private final ToolItem remove;
	private Element selected;

	WavesBar(Composite parent, DiagramHost host, WaveEdits edits, Consumer<Element> choose) {
		super(parent, SWT.NONE);
		this.host = host;
		this.edits = edits;
		this.choose = choose;
		GridLayoutFactory.fillDefaults().numColumns(2).extendedMargins(4, 4, 4, 0).applyTo(this);
		tools = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(tools);
		view = new ToolBar(this, SWT.FLAT | SWT.RIGHT);
		item("add-wave", Messages.addWave, () -> choose.accept(edits.addWave())); //$NON-NLS-1$
		addDeployment = item("add-deployment", Messages.addDeployment, this::offerImages); //$NON-NLS-1$
		remove = item("remove", Messages.remove, () -> { //$NON-NLS-1$
			edits.remove(selected);
			choose.accept(null);
		});
		adapt(null);
	}

	private ToolItem item(String icon, String text, Runnable action) {
		ToolItem item = new ToolItem(tools, SWT.PUSH);
		item.setImage(icons.of(icon));
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
		return item;
	}

	/** Adds what acts on the timeline. */
	void connect(TimelineCanvas timeline) {
		ToolItem today = new ToolItem(view, SWT.PUSH);
		today.setText(Messages.today);
		today.addListener(SWT.Selection, event -> timeline.showToday());
		new ToolItem(view, SWT.SEPARATOR);
		zoom(timeline, Zoom.DAY, Messages.zoomDay);
		zoom(timeline, Zoom.WEEK, Messages.zoomWeek);
		zoom(timeline, Zoom.MONTH, Messages.zoomMonth);
	}

	private void zoom(TimelineCanvas timeline, Zoom zoom, String text) {
		ToolItem item = new ToolItem(view, SWT.RADIO);
		item.setText(text);
		item.setSelection(timeline.zoom() == zoom);
		item.addListener(SWT.Selection, event -> {
			if (item.getSelection())
				timeline.zoom(zoom);
		});
		timeline.addListener(SWT.Paint, event -> {
			if (item.getSelection() != (timeline.zoom() == zoom))
				item.setSelection(timeline.zoom() == zoom);
		});
	}

	/** Offers what can be done with an element. */
	void adapt(Element element) {
		selected = element;
		addDeployment.setEnabled(wave() != null);
		remove.setEnabled(WavesControl.shows(element));
	}

	private Wave wave() {
		return selected instanceof Wave wave ? wave
				: selected instanceof Deployment deployment ? (Wave) deployment.eContainer() : null;
	}

	private void offerImages() {
		Menu menu = new Menu(tools);
		for (Image image : host.document().estate().getImages()) {
			MenuItem item = new MenuItem(menu, SWT.PUSH);
			item.setText(Labels.name(image).replace("&", "&&")); //$NON-NLS-1$ //$NON-NLS-2$
			item.addListener(SWT.Selection, event -> add(image));
		}
		if (menu.getItemCount() == 0) {
			MenuItem none = new MenuItem(menu, SWT.PUSH);
			none.setText(Messages.noImages);
			none.setEnabled(false);
		}
		Rectangle place = addDeployment.getBounds();
		menu.setLocation(tools.toDisplay(place.x, place.y + place.height));
		menu.addListener(SWT.Hide, event -> getDisplay().asyncExec(menu::dispose));
		menu.setVisible(true);
	}

	private void add(Image image) {
		Deployment added = edits.addDeployment(wave(), image);
		choose.accept(added);
		GroupsDialog.ask(getShell(), host.document().estate(), added)
				.ifPresent(groups -> edits.setGroups(added, groups));
	}
}
