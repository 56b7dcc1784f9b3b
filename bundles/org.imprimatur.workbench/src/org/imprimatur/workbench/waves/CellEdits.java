package org.imprimatur.workbench.waves;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.DialogCellEditor;
import org.eclipse.jface.viewers.EditingSupport;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Image;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.workbench.diagram.DiagramHost;

/** How the cells of the list are edited. */
final class CellEdits {

	private final TreeViewer viewer;
	private final DiagramHost host;
	private final WaveEdits edits;

	CellEdits(TreeViewer viewer, DiagramHost host, WaveEdits edits) {
		this.viewer = viewer;
		this.host = host;
		this.edits = edits;
	}

	/** One column: for which elements it is edited, how, and what to do then. */
	private final class Support extends EditingSupport {
		private final CellEditor editor;
		private final Predicate<Object> editable;
		private final Function<Object, Object> value;
		private final BiConsumer<Object, Object> change;

		Support(CellEditor editor, Predicate<Object> editable, Function<Object, Object> value,
				BiConsumer<Object, Object> change) {
			super(viewer);
			this.editor = editor;
			this.editable = editable;
			this.value = value;
			this.change = change;
		}

		@Override
		protected CellEditor getCellEditor(Object element) {
			return editor;
		}

		@Override
		protected boolean canEdit(Object element) {
			return editable.test(element);
		}

		@Override
		protected Object getValue(Object element) {
			return value.apply(element);
		}

		@Override
		protected void setValue(Object element, Object changed) {
			if (editor.isValueValid()) {
				change.accept(element, changed);
				viewer.refresh();
			}
		}
	}

	EditingSupport names() {
		return new Support(new TextCellEditor(viewer.getTree()), element -> true,
				element -> Labels.name((Element) element),
				(element, name) -> edits.rename((Element) element, (String) name));
	}

	EditingSupport starts() {
		return new Support(new DayCellEditor(viewer.getTree()), element -> true, CellEdits::start,
				(element, day) -> edits.setStart((Element) element, (LocalDate) day));
	}

	private static LocalDate start(Object element) {
		return element instanceof Wave wave ? wave.getStart() : ((Deployment) element).getDate();
	}

	EditingSupport ends() {
		return new Support(new DayCellEditor(viewer.getTree()), Wave.class::isInstance,
				element -> ((Wave) element).getEnd(), (element, day) -> edits.setEnd((Wave) element, (LocalDate) day));
	}

	EditingSupport images() {
		ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(viewer.getTree(), SWT.READ_ONLY);
		editor.setContentProvider(ArrayContentProvider.getInstance());
		editor.setLabelProvider(LabelProvider.createTextProvider(image -> Labels.name((Image) image)));
		return new Support(editor, Deployment.class::isInstance, element -> {
			editor.setInput(host.document().estate().getImages());
			return ((Deployment) element).getImage();
		}, (element, image) -> {
			if (image != null)
				edits.setImage((Deployment) element, (Image) image);
		});
	}

	EditingSupport groups() {
		Deployment[] edited = new Deployment[1];
		DialogCellEditor editor = new DialogCellEditor(viewer.getTree()) {
			@Override
			protected Object openDialogBox(Control window) {
				return GroupsDialog.ask(window.getShell(), host.document().estate(), edited[0]).orElse(null);
			}

			@Override
			protected void updateContents(Object value) {
				super.updateContents(value == null ? "" : RowText.groups(edited[0])); //$NON-NLS-1$
			}
		};
		return new Support(editor, Deployment.class::isInstance, element -> {
			edited[0] = (Deployment) element;
			return List.copyOf(edited[0].getGroups());
		}, (element, groups) -> edits.setGroups((Deployment) element, groups(groups)));
	}

	private static List<DeviceGroup> groups(Object value) {
		return ((List<?>) value).stream().map(DeviceGroup.class::cast).toList();
	}
}
