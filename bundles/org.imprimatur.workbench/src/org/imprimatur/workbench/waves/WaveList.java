package org.imprimatur.workbench.waves;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.TreeColumnLayout;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.ColumnWeightData;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.diagram.DiagramHost;
import org.imprimatur.workbench.diagram.Themes;
import org.imprimatur.workbench.diagram.Tooltip;

/** Waves and their deployments in a list, whose names, days, images and groups are edited in their cells. */
final class WaveList {

	/** Of all columns together; beyond it the list scrolls. */
	private static final int LEAST_WIDTH = 860;

	private final TreeViewer viewer;
	private final TreeColumnLayout layout = new TreeColumnLayout();
	private final DiagramHost host;
	private final CellEdits cells;
	private Map<EObject, Judgement> judgements = Map.of();
	private boolean showing;

	WaveList(Composite parent, DiagramHost host, WaveEdits edits, Consumer<Element> choose) {
		this.host = host;
		Composite area = new Composite(parent, SWT.NONE);
		area.setLayout(layout);
		viewer = new TreeViewer(area, SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTree().setHeaderVisible(true);
		viewer.getTree().setLinesVisible(true);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(new WaveTree());
		viewer.setAutoExpandLevel(2);
		ColumnViewerToolTipSupport.enableFor(viewer);
		cells = new CellEdits(viewer, host, edits);
		columns();
		viewer.addSelectionChangedListener(event -> {
			if (!showing)
				choose.accept((Element) event.getStructuredSelection().getFirstElement());
		});
		viewer.addDoubleClickListener(event -> {
			if (event.getSelection() instanceof IStructuredSelection one && one.getFirstElement() instanceof Element element
					&& !viewer.isCellEditorActive())
				host.open(element);
		});
	}

	private void columns() {
		column(Messages.columnName, 24, WaveList::name, cells.names());
		column(Messages.columnStart, 12, WaveList::start, cells.starts());
		column(Messages.columnEnd, 12, WaveList::end, cells.ends());
		column(Messages.columnImage, 17, WaveList::image, cells.images());
		column(Messages.columnGroups, 17, WaveList::groups, cells.groups());
		column(Messages.columnDevices, 8, element -> DayText.wording().number(judgement(element).devices()), null);
		column(Messages.columnVerdict, 19, this::verdict, null);
	}

	private void column(String title, int weight, Function<Element, String> text, EditingSupport editing) {
		boolean number = title.equals(Messages.columnDevices);
		boolean verdict = title.equals(Messages.columnVerdict);
		TreeViewerColumn column = new TreeViewerColumn(viewer, number ? SWT.RIGHT : SWT.LEFT);
		column.getColumn().setText(title);
		layout.setColumnData(column.getColumn(), new ColumnWeightData(weight, LEAST_WIDTH * weight / 100, true));
		column.setEditingSupport(editing);
		column.setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object element) {
				return text.apply((Element) element);
			}

			@Override
			public Color getForeground(Object element) {
				Verdict worst = judgement((Element) element).verdict();
				return verdict && worst != Verdict.UNCHECKED
						? Themes.colour(Themes.of(viewer.getTree()), VerdictPaints.of(worst).line()) : null;
			}

			@Override
			public String getToolTipText(Object element) {
				return verdict ? Tooltip.broken(judgement((Element) element).reasons()) : null;
			}
		});
	}

	private static String name(Element element) {
		return Labels.name(element);
	}

	static String start(Element element) {
		return element instanceof Wave wave ? DayText.wording().day(wave.getStart())
				: DayText.wording().day(((Deployment) element).getDate());
	}

	static String end(Element element) {
		return element instanceof Wave wave ? DayText.wording().day(wave.getEnd()) : ""; //$NON-NLS-1$
	}

	private static String image(Element element) {
		return element instanceof Deployment deployment && deployment.getImage() != null
				? Labels.name(deployment.getImage()) : ""; //$NON-NLS-1$
	}

	private static String groups(Element element) {
		return element instanceof Deployment deployment ? RowText.groups(deployment) : ""; //$NON-NLS-1$
	}

	private String verdict(Element element) {
		Judgement judgement = judgement(element);
		return judgement == Judgement.NONE ? "" //$NON-NLS-1$
				: judgement.verdict().sign() + " " + judgement.reasons().lines().findFirst().orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private Judgement judgement(Element element) {
		return judgements.getOrDefault(element, Judgement.NONE);
	}

	Control control() {
		return viewer.getTree();
	}

	TreeViewer viewer() {
		return viewer;
	}

	/** Shows the estate as it is now. */
	void refresh() {
		quietly(() -> {
			List<Wave> waves = Schedule.of(host.document().estate()).lanes().stream().map(Schedule.Lane::wave).toList();
			if (!waves.equals(viewer.getInput()))
				viewer.setInput(waves);
			viewer.refresh();
		});
	}

	/** Shows other verdicts. */
	void show(Map<EObject, Judgement> next) {
		judgements = next;
		quietly(viewer::refresh);
	}

	/** Selects an element, and brings it into sight; tells nobody. */
	void select(Element element) {
		quietly(() -> viewer.setSelection(element == null ? StructuredSelection.EMPTY : new StructuredSelection(element),
				true));
	}

	private void quietly(Runnable what) {
		showing = true;
		try {
			what.run();
		} finally {
			showing = false;
		}
	}
}
