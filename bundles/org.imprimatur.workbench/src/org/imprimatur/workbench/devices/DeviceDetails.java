package org.imprimatur.workbench.devices;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.decoration.FindingText;

/** All columns of the device selected, to be edited, and what the rules say of it. */
final class DeviceDetails {

	private final DevicesHost host;
	private final ScrolledComposite scroll;
	private final Label findings;
	private final Map<DeviceColumn, Control> fields = new EnumMap<>(DeviceColumn.class);
	private Device device;

	DeviceDetails(Composite parent, DevicesHost host) {
		this.host = host;
		scroll = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.BORDER);
		Composite area = new Composite(scroll, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).applyTo(area);
		findings = new Label(area, SWT.WRAP);
		GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(200, SWT.DEFAULT).applyTo(findings);
		for (DeviceColumn column : DeviceColumn.values()) {
			new Label(area, SWT.NONE).setText(ColumnNames.of(column));
			Control field = field(area, column);
			GridDataFactory.fillDefaults().grab(true, false).applyTo(field);
			fields.put(column, field);
		}
		scroll.setContent(area);
		scroll.setExpandHorizontal(true);
		scroll.setExpandVertical(true);
		scroll.addListener(SWT.Resize, event -> measure());
		show(null, List.of());
	}

	private Control field(Composite area, DeviceColumn column) {
		boolean words = !column.vocabulary().isEmpty() && column != DeviceColumn.RIGHTS && column != DeviceColumn.EVIDENCE;
		if (words) {
			Combo combo = new Combo(area, SWT.DROP_DOWN);
			combo.setItems(new TreeSet<>(column.vocabulary()).toArray(String[]::new));
			combo.addListener(SWT.Selection, event -> set(column, combo.getText()));
			combo.addListener(SWT.FocusOut, event -> set(column, combo.getText()));
			return combo;
		}
		Text text = new Text(area, SWT.BORDER);
		text.addListener(SWT.FocusOut, event -> set(column, text.getText()));
		text.addListener(SWT.DefaultSelection, event -> set(column, text.getText()));
		return text;
	}

	private void set(DeviceColumn column, String value) {
		if (device == null || column.get(device).equals(value.strip())) {
			return;
		}
		BulkEdit edit = new BulkEdit(column, value.strip(), List.of(device));
		if (edit.problem().isPresent()) {
			fields.get(column).setToolTipText(edit.problem().get());
			fill(column);
		} else {
			edit.apply(host, Progress.NONE);
		}
	}

	/** Shows a device; null for none. */
	void show(Device shown, List<Finding> about) {
		device = shown;
		fields.forEach((column, field) -> field.setEnabled(shown != null));
		fields.keySet().forEach(this::fill);
		findings.setText(shown == null ? Messages.none : String.join("\n", about.stream() //$NON-NLS-1$
				.map(finding -> FindingText.message(finding) + "\n→ " + FindingText.remedy(finding)).toList())); //$NON-NLS-1$
		measure();
	}

	private void fill(DeviceColumn column) {
		String value = device == null ? "" : column.get(device); //$NON-NLS-1$
		if (fields.get(column) instanceof Combo combo) {
			combo.setText(value);
		} else if (fields.get(column) instanceof Text text) {
			text.setText(value);
		}
	}

	private void measure() {
		int width = Math.max(200, scroll.getClientArea().width);
		scroll.setMinSize(scroll.getContent().computeSize(width, SWT.DEFAULT));
	}

	Control field(DeviceColumn column) {
		return fields.get(column);
	}
}
