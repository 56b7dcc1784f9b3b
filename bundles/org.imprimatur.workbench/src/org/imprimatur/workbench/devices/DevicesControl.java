package org.imprimatur.workbench.devices;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.DeviceProfile;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** Filter, table and details of a plan's devices, with what can be done to them. */
final class DevicesControl extends Composite {

	private static final int[] SHARES = { 64, 36 };

	private final DevicesHost host;
	private final Chips chips;
	private final DeviceTable table;
	private final DeviceDetails details;
	private final Label status;
	private final QueryJob job;
	private final ColumnChoice choice;
	private final DevicesActions actions;

	DevicesControl(Composite parent, DevicesHost host, IPreferenceStore preferences) {
		super(parent, SWT.NONE);
		this.host = host;
		this.choice = new ColumnChoice(preferences);
		GridLayoutFactory.swtDefaults().applyTo(this);
		chips = new Chips(this);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(chips.control());
		SashForm sash = new SashForm(this, SWT.HORIZONTAL | SWT.SMOOTH);
		GridDataFactory.fillDefaults().grab(true, true).hint(400, 200).applyTo(sash);
		table = new DeviceTable(sash);
		details = new DeviceDetails(sash, host);
		sash.setWeights(SHARES);
		status = new Label(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(status);
		job = new QueryJob(host, this::receive);
		table.setColumns(choice.remembered());
		table.onSort(this::ask);
		chips.onChange(this::ask);
		actions = new DevicesActions(this, host);
		table.control().setMenu(actions.menu(table.control()));
		table.control().addListener(SWT.Selection, event -> selected());
		table.control().addListener(SWT.DefaultSelection, event -> selected());
		addDisposeListener(event -> {
			choice.remember(table.columns());
			job.cancel();
		});
		ask();
	}

	DeviceTable table() {
		return table;
	}

	Chips chips() {
		return chips;
	}

	DeviceDetails details() {
		return details;
	}

	DevicesActions actions() {
		return actions;
	}

	/** Another filter or order is wanted. */
	void ask() {
		job.ask(chips.applyTo(DeviceQuery.all(table.columns()).withSort(table.sort())));
	}

	/** Shows the devices that have a text in a column, whatever else was wanted before. */
	void search(String text) {
		chips.clear();
		chips.text().setText(text);
		ask();
	}

	/** Devices or verdicts have changed. */
	void refresh() {
		job.refresh();
	}

	private void receive(QueryJob.Shown answer) {
		if (!isDisposed()) {
			getDisplay().asyncExec(() -> show(answer));
		}
	}

	private void show(QueryJob.Shown answer) {
		if (!isDisposed()) {
			boolean others = answer.rows() != table.shown().rows();
			List<Device> before = table.selectionCount() == 1 ? selection() : List.of();
			table.show(answer);
			if (others) {
				chips.offer(host.estate().getGroups(), answer.rows().profiles());
			}
			before.forEach(this::select);
			selected();
		}
	}

	/** Selects a device and brings it into sight, if it is shown. */
	void select(Device device) {
		int[] order = table.shown().order();
		IntStream.range(0, order.length).filter(place -> table.shown().rows().device(order[place]) == device).findFirst()
				.ifPresent(place -> {
					table.select(place);
					selected();
				});
	}

	/** The devices selected, a view of the table. */
	List<Device> selection() {
		int[] rows = table.selection();
		QueryJob.Shown shown = table.shown();
		return new AbstractList<>() {
			@Override
			public Device get(int place) {
				return shown.rows().device(rows[place]);
			}

			@Override
			public int size() {
				return rows.length;
			}
		};
	}

	private void selected() {
		int count = table.selectionCount();
		status.setText(NLS.bind(Messages.count, new Object[] { AnswersText.number(table.shown().order().length),
				AnswersText.number(table.shown().rows().size()), AnswersText.number(count) }));
		Device one = count == 1 ? selection().getFirst() : null;
		details.show(one, one == null ? List.of() : findings(one));
	}

	private List<Finding> findings(Device device) {
		return host.survey().result().findings().stream().filter(finding -> finding.counts(Severity.ADVICE))
				.filter(finding -> finding.profile().filter(profile -> sameLicence(profile.device(), device)).isPresent())
				.toList();
	}

	/** Findings are told by what the rules read; to look for the device in each would take a pass over all. */
	private static boolean sameLicence(DeviceProfile profile, Device device) {
		return device.getProfile() != null && Arrays.stream(DeviceColumn.values())
				.filter(column -> column.isShared() && column != DeviceColumn.SITE
						&& column != DeviceColumn.DEPARTMENT
						&& column != DeviceColumn.GROUP)
				.allMatch(column -> profile.get(column).equals(device.getProfile().get(column)));
	}

	/** The deployment that reaches a device, if one does. */
	Optional<Deployment> deployment(Device device) {
		return host.survey().facts().deployments().stream()
				.filter(it -> it.devices().stream().anyMatch(other -> other == device)).map(it -> it.deployment())
				.findFirst();
	}

	/** Asks for columns and shows them. */
	void chooseColumns() {
		table.setColumns(ColumnChoice.ask(getShell(), table.columns()));
		choice.remember(table.columns());
		ask();
	}

	@Override
	public boolean setFocus() {
		return table.control().setFocus();
	}
}
