package org.imprimatur.workbench.audit;

import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.ColumnViewer;
import org.eclipse.jface.viewers.ColumnViewerToolTipSupport;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.jface.viewers.TreeViewer;
import org.eclipse.jface.viewers.TreeViewerColumn;
import org.eclipse.jface.viewers.ViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TreeColumn;

/** Makes the columns of a list or tree. */
final class Columns {

	private final ColumnViewer viewer;

	Columns(ColumnViewer viewer) {
		this.viewer = viewer;
	}

	/** Adds a column. */
	Columns add(String title, int width, int alignment, Function<Object, String> text) {
		return add(title, width, alignment, text, node -> null);
	}

	/** Adds a column with images. */
	Columns add(String title, int width, int alignment, Function<Object, String> text, Function<Object, Image> image) {
		column(title, width, alignment).setLabelProvider(new ColumnLabelProvider() {
			@Override
			public String getText(Object node) {
				return text.apply(node);
			}

			@Override
			public Image getImage(Object node) {
				return image.apply(node);
			}

			@Override
			public String getToolTipText(Object node) {
				return text.apply(node);
			}
		});
		return this;
	}

	private ViewerColumn column(String title, int width, int alignment) {
		if (viewer instanceof TreeViewer tree) {
			TreeViewerColumn column = new TreeViewerColumn(tree, alignment);
			TreeColumn widget = column.getColumn();
			widget.setText(title);
			widget.setWidth(width);
			widget.setResizable(true);
			return column;
		}
		TableViewerColumn column = new TableViewerColumn((TableViewer) viewer, alignment);
		TableColumn widget = column.getColumn();
		widget.setText(title);
		widget.setWidth(width);
		widget.setResizable(true);
		return column;
	}

	/** A table to which columns are added. */
	static TableViewer table(Composite parent) {
		TableViewer viewer = new TableViewer(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		viewer.setUseHashlookup(true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.getTable().setHeaderVisible(true);
		ColumnViewerToolTipSupport.enableFor(viewer);
		return viewer;
	}
}
