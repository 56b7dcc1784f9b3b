package org.imprimatur.workbench.wizards;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ColumnLabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.viewers.TableViewerColumn;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

/** Tables of records, as previews show them; rows are made when they come into sight. */
public final class RowTable {

	private static final int HEIGHT = 220;
	private static final int WIDTH = 420;

	/**
	 * One column.
	 *
	 * @param title what stands above it
	 * @param width in pixels
	 * @param text  of a cell
	 */
	public record Column<T>(String title, int width, Function<T, String> text) {
	}

	private RowTable() {
	}

	/** A table that fills its place. */
	public static <T> TableViewer create(Composite parent, int style, List<Column<T>> columns) {
		TableViewer viewer = new TableViewer(parent,
				style | SWT.VIRTUAL | SWT.BORDER | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
		viewer.getTable().setHeaderVisible(true);
		viewer.getTable().setLinesVisible(true);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true);
		data.heightHint = HEIGHT;
		data.widthHint = WIDTH;
		data.horizontalSpan = 3;
		viewer.getTable().setLayoutData(data);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		columns.forEach(column -> add(viewer, column));
		return viewer;
	}

	/** One more column. */
	public static <T> TableViewerColumn add(TableViewer viewer, Column<T> column) {
		TableViewerColumn added = new TableViewerColumn(viewer, SWT.NONE);
		added.getColumn().setText(column.title());
		added.getColumn().setWidth(column.width());
		added.getColumn().setMoveable(true);
		added.setLabelProvider(ColumnLabelProvider.createTextProvider(row -> {
			@SuppressWarnings("unchecked")
			T typed = (T) row;
			return column.text().apply(typed);
		}));
		return added;
	}
}
