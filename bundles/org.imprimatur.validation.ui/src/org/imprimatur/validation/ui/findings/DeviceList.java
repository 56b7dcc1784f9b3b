package org.imprimatur.validation.ui.findings;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.DeviceSet;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** The devices of a finding: the first thousand, of which only those that are seen get a row. */
final class DeviceList extends Composite {

	/** How many are listed. */
	static final int MOST = 1000;

	private record Column(String title, int width, Function<Device, String> text) {
	}

	private static final List<Column> COLUMNS = List.of( //
			new Column(Messages.deviceSerial, 120, DeviceColumn.SERIAL::get), //
			new Column(Messages.deviceName, 120, DeviceColumn.NAME::get), //
			new Column(Messages.deviceManufacturer, 100, DeviceColumn.MANUFACTURER::get), //
			new Column(Messages.deviceModel, 140, DeviceColumn.MODEL::get), //
			new Column(Messages.deviceSite, 90, DeviceColumn.SITE::get), //
			new Column(Messages.deviceUser, 140, DeviceColumn.USER::get));

	private final Table table;
	private final Label more;
	private List<Device> devices = List.of();

	DeviceList(Composite parent) {
		super(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		table = new Table(this, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(table);
		table.setHeaderVisible(true);
		for (Column column : COLUMNS) {
			TableColumn widget = new TableColumn(table, SWT.LEFT);
			widget.setText(column.title());
			widget.setWidth(column.width());
		}
		table.addListener(SWT.SetData, event -> fill((TableItem) event.item, event.index));
		table.addListener(SWT.KeyDown, event -> {
			if ((event.stateMask & SWT.MOD1) != 0 && (event.keyCode == 'c' || event.keyCode == SWT.INSERT)) {
				copy();
			} else if ((event.stateMask & SWT.MOD1) != 0 && event.keyCode == 'a') {
				table.selectAll();
			}
		});
		table.setMenu(menu());
		more = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().indent(4, 0).exclude(true).applyTo(more);
	}

	private Menu menu() {
		Menu menu = new Menu(table);
		MenuItem copy = new MenuItem(menu, SWT.PUSH);
		copy.setText(Messages.copy);
		copy.addListener(SWT.Selection, event -> copy());
		return menu;
	}

	private void fill(TableItem item, int index) {
		item.setText(COLUMNS.stream().map(column -> text(column, devices.get(index))).toArray(String[]::new));
	}

	private static String text(Column column, Device device) {
		return Objects.requireNonNullElse(column.text().apply(device), ""); //$NON-NLS-1$
	}

	/** Lists the first of these devices. */
	void show(DeviceSet set) {
		devices = set.stream().limit(MOST).toList();
		table.deselectAll();
		table.setItemCount(devices.size());
		table.clearAll();
		boolean cut = set.size() > devices.size();
		more.setText(cut ? NLS.bind(Messages.devicesMore, FindingText.count(MOST), FindingText.count(set.size())) : ""); //$NON-NLS-1$
		more.setVisible(cut);
		GridDataFactory.createFrom((GridData) more.getLayoutData()).exclude(!cut).applyTo(more);
		layout();
	}

	/** Copies the selected devices, or all that are listed, as a table. */
	private void copy() {
		int[] selected = table.getSelectionIndices();
		List<Device> chosen = selected.length == 0 ? devices
				: Arrays.stream(selected).mapToObj(devices::get).toList();
		if (chosen.isEmpty()) {
			return;
		}
		StringJoiner lines = new StringJoiner("\n"); //$NON-NLS-1$
		for (Device device : chosen) {
			StringJoiner line = new StringJoiner("\t"); //$NON-NLS-1$
			COLUMNS.forEach(column -> line.add(text(column, device)));
			lines.add(line.toString());
		}
		Clipboard clipboard = new Clipboard(getDisplay());
		clipboard.setContents(new Object[] { lines.toString() }, new Transfer[] { TextTransfer.getInstance() });
		clipboard.dispose();
	}
}
