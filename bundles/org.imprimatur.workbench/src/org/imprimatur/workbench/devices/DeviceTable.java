package org.imprimatur.workbench.devices;

import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Slider;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.proposal.Names;
import org.imprimatur.validation.proposal.Verdict;
import org.imprimatur.workbench.devices.DeviceQuery.Sort;

/**
 * The rows on the screen. The native table holds just these, since it takes seconds to make room for a million; the bar
 * beside it goes over all. What is selected is a set of bits over all rows.
 */
final class DeviceTable {

	private static final String VERDICT_COLOUR = "org.imprimatur.workbench.verdict."; //$NON-NLS-1$
	private static final int WIDTH = 130;
	private static final int VERDICT_WIDTH = 180;

	private final Composite area;
	private final Table table;
	private final Slider bar;
	private final BitSet selected = new BitSet();
	private int top;
	private int anchor;
	private QueryJob.Shown shown = QueryJob.Shown.NOTHING;
	private List<DeviceColumn> columns = List.of();
	private Runnable sorted = () -> {
	};
	private Optional<Sort> sort = Optional.empty();

	DeviceTable(Composite parent) {
		area = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(area);
		table = new Table(area, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
		bar = new Slider(area, SWT.VERTICAL);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		GridDataFactory.fillDefaults().grab(false, true).applyTo(bar);
		table.setHeaderVisible(true);
		table.setLinesVisible(true);
		table.addListener(SWT.SetData, this::fill);
		table.addListener(SWT.Selection, this::noteSelection);
		table.addListener(SWT.Resize, event -> scrollTo(top));
		table.addListener(SWT.KeyDown, this::key);
		table.addListener(SWT.MouseVerticalWheel, event -> scrollTo(top - event.count));
		bar.addListener(SWT.Selection, event -> scrollTo(bar.getSelection()));
	}

	private int page() {
		int height = table.getClientArea().height - table.getHeaderHeight();
		return Math.max(1, height / Math.max(1, table.getItemHeight()));
	}

	/** Shows the rows from a place on. */
	private void scrollTo(int place) {
		int all = shown.order().length;
		int page = page();
		top = Math.max(0, Math.min(place, all - page));
		bar.setValues(top, 0, Math.max(1, all), Math.max(1, Math.min(page, all)), 1, page);
		bar.setEnabled(all > page);
		table.setItemCount(Math.min(page, all));
		table.clearAll();
		table.deselectAll();
		table.select(IntStream.range(0, table.getItemCount()).filter(i -> selected.get(top + i)).toArray());
	}

	/** Keys that leave the rows on the screen. */
	private void key(Event event) {
		int focus = table.getSelectionIndex();
		int last = table.getItemCount() - 1;
		int wanted = switch (event.keyCode) {
		case SWT.PAGE_DOWN -> top + focus + page();
		case SWT.PAGE_UP -> top + focus - page();
		case SWT.HOME -> 0;
		case SWT.END -> shown.order().length - 1;
		case SWT.ARROW_DOWN -> focus == last ? top + last + 1 : -1;
		case SWT.ARROW_UP -> focus == 0 ? top - 1 : -1;
		default -> -1;
		};
		if (wanted >= 0 && event.stateMask == 0 && shown.order().length > 0) {
			select(Math.min(wanted, shown.order().length - 1));
			event.doit = false;
			table.notifyListeners(SWT.DefaultSelection, new Event());
		}
	}

	/** Follows what is selected in the native table: one row, one more, or a range from the row selected last. */
	private void noteSelection(Event event) {
		int place = event.item == null ? anchor : top + table.indexOf((TableItem) event.item);
		if ((event.stateMask & SWT.SHIFT) != 0) {
			selected.clear();
			selected.set(Math.min(anchor, place), Math.max(anchor, place) + 1);
		} else {
			if ((event.stateMask & SWT.MOD1) == 0) {
				selected.clear();
			}
			IntStream.range(0, table.getItemCount()).forEach(i -> selected.set(top + i, table.isSelected(i)));
			anchor = place;
		}
	}

	/** Selects one row and brings it into sight. */
	void select(int place) {
		selected.clear();
		selected.set(place);
		anchor = place;
		boolean seen = place >= top && place < top + table.getItemCount();
		scrollTo(seen ? top : place < top ? place : place - page() + 1);
	}

	/** Selects all rows. */
	void selectAll() {
		selected.set(0, shown.order().length);
		scrollTo(top);
	}

	int selectionCount() {
		return selected.cardinality();
	}

	Composite area() {
		return area;
	}

	Table control() {
		return table;
	}

	/** Calls back when another order is wanted. */
	void onSort(Runnable listener) {
		sorted = listener;
	}

	Optional<Sort> sort() {
		return sort;
	}

	/** Shows these columns behind the verdict. */
	void setColumns(List<DeviceColumn> wanted) {
		table.setRedraw(false);
		for (TableColumn old : table.getColumns()) {
			old.dispose();
		}
		columns = List.copyOf(wanted);
		column(Messages.verdict, Optional.empty());
		wanted.forEach(column -> column(ColumnNames.of(column), Optional.of(column)));
		table.clearAll();
		table.setRedraw(true);
	}

	private void column(String title, Optional<DeviceColumn> of) {
		TableColumn column = new TableColumn(table, SWT.NONE);
		column.setText(title);
		column.setWidth(of.isPresent() ? WIDTH : VERDICT_WIDTH);
		column.setMoveable(of.isPresent());
		column.setData(of.orElse(null));
		column.addListener(SWT.Selection, event -> sortBy(column, of));
	}

	private void sortBy(TableColumn column, Optional<DeviceColumn> by) {
		boolean descending = sort.filter(it -> it.column().equals(by) && !it.descending()).isPresent();
		sort = Optional.of(new Sort(by, descending));
		table.setSortColumn(column);
		table.setSortDirection(descending ? SWT.DOWN : SWT.UP);
		sorted.run();
	}

	/** The columns in the order in which the user has put them. */
	List<DeviceColumn> columns() {
		return IntStream.of(table.getColumnOrder()).mapToObj(table::getColumn).map(TableColumn::getData)
				.filter(DeviceColumn.class::isInstance).map(DeviceColumn.class::cast).toList();
	}

	/** Shows an answer instead of the one before; devices keep their place on the screen where they can. */
	void show(QueryJob.Shown answer) {
		shown = answer;
		selected.clear();
		anchor = 0;
		scrollTo(top);
	}

	QueryJob.Shown shown() {
		return shown;
	}

	private void fill(Event event) {
		int row = shown.order()[top + event.index];
		Device device = shown.rows().device(row);
		TableItem item = (TableItem) event.item;
		Optional<Verdict> verdict = shown.rows().verdict(row);
		item.setText(0, sign(verdict));
		item.setForeground(0, verdict.map(it -> JFaceResources.getColorRegistry().get(VERDICT_COLOUR + colour(it)))
				.orElse(null));
		for (int i = 0; i < columns.size(); i++) {
			item.setText(i + 1, columns.get(i).get(device));
		}
	}

	/** A verdict as a sign and a word, so that nobody needs its colour. */
	static String sign(Optional<Verdict> verdict) {
		Names names = Names.of(Locale.getDefault());
		return verdict.map(it -> switch (it) {
		case ALLOWED -> "√ "; //$NON-NLS-1$
		case ADVICE -> "i "; //$NON-NLS-1$
		case WARN -> "! "; //$NON-NLS-1$
		case CONFIRM -> "? "; //$NON-NLS-1$
		case FORBIDDEN -> "× "; //$NON-NLS-1$
		} + names.verdict(it)).orElseGet(() -> "– " + names.unplanned()); //$NON-NLS-1$
	}

	private static String colour(Verdict verdict) {
		return switch (verdict) {
		case ALLOWED -> "clean"; //$NON-NLS-1$
		case FORBIDDEN -> "error"; //$NON-NLS-1$
		default -> verdict.name().toLowerCase(Locale.ROOT);
		};
	}

	/** The rows selected, by their indices in the estate. */
	int[] selection() {
		return selected.cardinality() == shown.order().length ? shown.order()
				: selected.stream().map(place -> shown.order()[place]).toArray();
	}
}
