package org.imprimatur.workbench.waves;

import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Wave;
import org.imprimatur.workbench.diagram.DiagramHost;
import org.imprimatur.workbench.diagram.SharedSelection;

/**
 * Waves and deployments of a plan on a timeline and in a list, and all that is done to them. Dates follow an edit at once,
 * verdicts as soon as a job has read them.
 */
public final class WavesControl extends Composite {

	private static final int[] SHARES = { 58, 42 };

	private final DiagramHost host;
	private final SharedSelection selection;
	private final WaveEdits edits;
	private final WavesBar bar;
	private final TimelineCanvas timeline;
	private final SashForm below;
	private final WaveList list;
	private final JudgementJob job;

	/** Makes the controls, and shows the estate. */
	public WavesControl(Composite parent, DiagramHost host) {
		super(parent, SWT.NONE);
		this.host = host;
		edits = new WaveEdits(host::document);
		selection = new SharedSelection(host.selection(), this, this::show);
		GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(this);
		bar = new WavesBar(this, host, edits, selection::select);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
		SashForm sash = new SashForm(this, SWT.VERTICAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 300).applyTo(sash);
		timeline = new TimelineCanvas(sash);
		below = new SashForm(sash, SWT.HORIZONTAL | SWT.SMOOTH);
		list = new WaveList(below, host, edits, selection::select);
		sash.setWeights(SHARES);
		timeline.listen(new TimelineListener());
		bar.connect(timeline);
		hookMenu(timeline);
		hookMenu(list.control());
		job = new JudgementJob(host::document, judged(getDisplay()));
		addDisposeListener(event -> job.cancel());
		refresh();
		refreshVerdicts();
	}

	private Consumer<Map<EObject, Judgement>> judged(Display display) {
		return judgements -> {
			if (!display.isDisposed())
				display.asyncExec(() -> {
					if (!isDisposed()) {
						timeline.show(judgements);
						list.show(judgements);
					}
				});
		};
	}

	private final class TimelineListener implements TimelineCanvas.Listener {
		@Override
		public void selected(Optional<Element> element) {
			selection.select(element.orElse(null));
		}

		@Override
		public void opened(Element element) {
			host.open(element);
		}

		@Override
		public void dropped(Drag drag) {
			drag.drop(edits);
			refresh();
		}

		@Override
		public void pressed(Row row, TimelineCanvas.Command command) {
			command(row, command);
		}
	}

	private void command(Row row, TimelineCanvas.Command command) {
		Span days = row.span().orElseGet(() -> timeline.days(row));
		switch (command) {
		case EARLIER -> move(row, days.moved(-1));
		case LATER -> move(row, days.moved(1));
		case SHORTER -> resize(row, days.endMoved(-1));
		case LONGER -> resize(row, days.endMoved(1));
		case REMOVE -> {
			edits.remove(row.element());
			selection.select(null);
		}
		}
		refresh();
	}

	private void move(Row row, Span days) {
		if (row.element() instanceof Wave wave)
			edits.place(wave, days);
		else if (row.element() instanceof Deployment deployment && row.span().isPresent())
			edits.place(deployment, days.from());
	}

	private void resize(Row row, Span days) {
		if (row.element() instanceof Wave wave)
			edits.place(wave, days);
	}

	/** Shows the estate as it is now; the verdicts are those of the last check. */
	public void refresh() {
		timeline.show(host.document().read(() -> Schedule.of(host.document().estate())));
		list.refresh();
		show(selection.element().orElse(null));
	}

	/** Shows the verdicts of the newest check as soon as they are read. */
	public void refreshVerdicts() {
		job.schedule();
	}

	/** Where something may stand beside the list. */
	SashForm below() {
		return below;
	}

	/** Shows what stands beside the list, or the list alone. */
	void showBeside(boolean beside) {
		below.setMaximizedControl(beside ? null : below.getChildren()[0]);
	}

	TimelineCanvas timeline() {
		return timeline;
	}

	WaveList list() {
		return list;
	}

	/** Whether it shows such elements: waves and deployments. */
	public static boolean shows(EObject element) {
		return element instanceof Wave || element instanceof Deployment;
	}

	@Override
	public boolean setFocus() {
		return !timeline.isDisposed() && timeline.setFocus();
	}

	private void show(EObject chosen) {
		Element element = chosen instanceof Element found ? found : null;
		timeline.select(element);
		list.select(element);
		bar.adapt(element);
	}

	private void hookMenu(Control control) {
		MenuManager menu = new MenuManager();
		menu.setRemoveAllWhenShown(true);
		menu.addMenuListener(manager -> {
			if (selection.element().orElse(null) instanceof Element element) {
				manager.add(action(Messages.open, () -> host.open(element)));
				host.fillMenu(manager, element);
				manager.add(action(Messages.remove, () -> {
					edits.remove(element);
					selection.select(null);
					refresh();
				}));
			}
		});
		control.setMenu(menu.createContextMenu(control));
		addDisposeListener(event -> menu.dispose());
	}

	private static Action action(String text, Runnable what) {
		return new Action(text) {
			@Override
			public void run() {
				what.run();
			}
		};
	}
}
