package org.imprimatur.workbench.devices;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;

/** Asks for a column and its new value, and tells how many devices change. */
final class BulkEditDialog extends TitleAreaDialog {

	private static final List<DeviceColumn> COLUMNS = Arrays.stream(DeviceColumn.values())
			.filter(column -> column != DeviceColumn.SERIAL).toList();

	private final List<Device> devices;
	private final ChangeCount count = new ChangeCount(this::counted);
	private Combo column;
	private Combo value;
	private BulkEdit edit;

	BulkEditDialog(Shell parent, List<Device> devices) {
		super(parent);
		this.devices = devices;
		setShellStyle(getShellStyle() | SWT.RESIZE);
	}

	/** The edit that was chosen. */
	BulkEdit edit() {
		return edit;
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		getShell().setText(Messages.bulkEdit.replace("…", "")); //$NON-NLS-1$ //$NON-NLS-2$
		setTitle(NLS.bind(Messages.bulkTitle, AnswersText.number(devices.size())));
		new Label(area, SWT.NONE).setText(Messages.bulkColumn);
		column = new Combo(area, SWT.READ_ONLY);
		column.setItems(COLUMNS.stream().map(ColumnNames::of).toArray(String[]::new));
		column.select(COLUMNS.indexOf(DeviceColumn.SITE));
		new Label(area, SWT.NONE).setText(Messages.bulkValue);
		value = new Combo(area, SWT.DROP_DOWN);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(column);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(value);
		column.addListener(SWT.Selection, event -> offerValues());
		value.addModifyListener(event -> preview());
		return area;
	}

	@Override
	protected Control createContents(Composite parent) {
		Control contents = super.createContents(parent);
		offerValues();
		return contents;
	}

	private void offerValues() {
		DeviceColumn chosen = COLUMNS.get(column.getSelectionIndex());
		value.setItems(new TreeSet<>(chosen.vocabulary()).toArray(String[]::new));
		value.setText(devices.isEmpty() ? "" : chosen.get(devices.getFirst())); //$NON-NLS-1$
		preview();
	}

	private void preview() {
		edit = new BulkEdit(COLUMNS.get(column.getSelectionIndex()), value.getText().strip(), devices);
		Optional<String> problem = edit.problem();
		setMessage(problem.orElse(Messages.counting),
				problem.isPresent() ? IMessageProvider.ERROR : IMessageProvider.NONE);
		getButton(OK).setEnabled(false);
		if (problem.isEmpty()) {
			count.ask(edit);
		}
	}

	private void counted(BulkEdit asked, long changes) {
		Display.getDefault().asyncExec(() -> {
			if (asked == edit && getShell() != null && edit.problem().isEmpty()) {
				setMessage(NLS.bind(Messages.bulkChanges, AnswersText.number(changes), AnswersText.number(devices.size())));
				getButton(OK).setEnabled(changes > 0);
			}
		});
	}

	@Override
	public boolean close() {
		count.cancel();
		return super.close();
	}

	/** Chooses as the user would. */
	void choose(DeviceColumn wanted, String text) {
		column.select(COLUMNS.indexOf(wanted));
		offerValues();
		value.setText(text);
	}
}
