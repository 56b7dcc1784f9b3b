package org.imprimatur.workbench.devices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;
import org.imprimatur.model.Device;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.proposal.ProposalSettings;
import org.imprimatur.validation.proposal.Scope;
import org.imprimatur.validation.rule.Labels;

/** Asks which devices are to be planned, and into which waves. */
final class ProposalPage extends WizardPage {

	private static final int MOST_WAVES = 200;
	private static final int MOST_DAYS = 365;
	private static final int INDENT = 20;

	private final DevicesHost host;
	private final List<Device> devices;
	private final List<DeviceGroup> firstGroups;
	private Button unplanned;
	private Button byGroup;
	private Button selected;
	private CheckboxTableViewer groups;
	private Button newPlan;
	private Button existing;
	private Spinner count;
	private DateTime first;
	private Spinner days;
	private Combo wave;
	private Button confirm;
	private List<Wave> waves;

	ProposalPage(DevicesHost host, List<Device> devices, List<DeviceGroup> groups) {
		super("proposal"); //$NON-NLS-1$
		this.host = host;
		this.devices = devices;
		this.firstGroups = groups;
		setTitle(Messages.proposeTitle);
		setDescription(Messages.proposeDescription);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().margins(12, 12).spacing(5, 10).applyTo(body);
		createDevices(group(body, Messages.proposeWhich, true));
		createWaves(group(body, Messages.proposeWaves, false));
		confirm = new Button(body, SWT.CHECK);
		confirm.setText(Messages.proposeConfirm);
		confirm.setSelection(true);
		setControl(body);
		validate();
	}

	private static Group group(Composite body, String title, boolean grows) {
		Group group = new Group(body, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().margins(8, 8).applyTo(group);
		GridDataFactory.fillDefaults().grab(true, grows).applyTo(group);
		return group;
	}

	private void createDevices(Composite area) {
		unplanned = radio(area, Messages.proposeUnplanned, devices.isEmpty() && firstGroups.isEmpty());
		selected = radio(area, NLS.bind(Messages.proposeSelected, AnswersText.number(devices.size())),
				!devices.isEmpty());
		selected.setEnabled(!devices.isEmpty());
		byGroup = radio(area, Messages.proposeGroups, devices.isEmpty() && !firstGroups.isEmpty());
		groups = CheckboxTableViewer.newCheckList(area, SWT.BORDER | SWT.V_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).indent(INDENT, 0).hint(420, 110).applyTo(groups.getControl());
		Survey survey = host.survey();
		groups.setContentProvider(ArrayContentProvider.getInstance());
		groups.setLabelProvider(LabelProvider.createTextProvider(group -> NLS.bind(Messages.deviceCount,
				Labels.name((DeviceGroup) group), AnswersText.number(survey.size((DeviceGroup) group)))));
		groups.setInput(host.estate().getGroups());
		groups.setCheckedElements(firstGroups.toArray());
		groups.addCheckStateListener(event -> {
			choose(byGroup, unplanned, selected);
			validate();
		});
	}

	private void createWaves(Composite area) {
		newPlan = radio(area, Messages.proposeNewPlan, true);
		Composite dates = new Composite(area, SWT.NONE);
		GridDataFactory.fillDefaults().indent(INDENT, 0).applyTo(dates);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(dates);
		count = spinner(dates, 1, MOST_WAVES);
		new Label(dates, SWT.NONE).setText(Messages.proposeFrom);
		first = new DateTime(dates, SWT.DATE | SWT.DROP_DOWN | SWT.BORDER);
		setFirst(LocalDate.now());
		new Label(dates, SWT.NONE).setText(Messages.proposeEvery);
		days = spinner(dates, 7, MOST_DAYS);
		new Label(dates, SWT.NONE).setText(Messages.proposeDays);
		existing = radio(area, Messages.proposeIntoWave, false);
		wave = new Combo(area, SWT.READ_ONLY);
		GridDataFactory.fillDefaults().indent(INDENT, 0).grab(true, false).applyTo(wave);
		waves = host.estate().getPlans().stream().flatMap(plan -> plan.getWaves().stream()).toList();
		wave.setItems(waves.stream().map(Labels::name).toArray(String[]::new));
		wave.select(0);
		existing.setEnabled(!waves.isEmpty());
		wave.setEnabled(!waves.isEmpty());
		wave.addListener(SWT.Selection, event -> choose(existing, newPlan));
	}

	private Button radio(Composite area, String text, boolean on) {
		Button radio = new Button(area, SWT.RADIO);
		radio.setText(text);
		radio.setSelection(on);
		radio.addListener(SWT.Selection, event -> validate());
		return radio;
	}

	private static Spinner spinner(Composite area, int value, int most) {
		Spinner spinner = new Spinner(area, SWT.BORDER);
		spinner.setValues(value, 1, most, 0, 1, 10);
		return spinner;
	}

	private static void choose(Button wanted, Button... others) {
		Arrays.stream(others).forEach(other -> other.setSelection(false));
		wanted.setSelection(true);
	}

	private void validate() {
		boolean none = byGroup.getSelection() && groups.getCheckedElements().length == 0;
		setErrorMessage(none ? Messages.proposeNoGroup : null);
		setPageComplete(!none);
	}

	private void setFirst(LocalDate day) {
		first.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
	}

	/** Chooses groups as the user would. */
	void chooseGroups(List<DeviceGroup> wanted) {
		groups.setCheckedElements(wanted.toArray());
		choose(byGroup, unplanned, selected);
		validate();
	}

	/** Chooses waves of a new plan as the user would. */
	void chooseWaves(int wanted, LocalDate from, int interval) {
		count.setSelection(wanted);
		setFirst(from);
		days.setSelection(interval);
	}

	/** Chooses an existing wave as the user would. */
	void chooseWave(Wave wanted) {
		wave.select(waves.indexOf(wanted));
		choose(existing, newPlan);
	}

	/** What was chosen. */
	ProposalRequest request() {
		ProposalSettings settings = ProposalSettings
				.from(LocalDate.of(first.getYear(), first.getMonth() + 1, first.getDay()), Locale.getDefault())
				.withDays(days.getSelection());
		ProposalSettings placed = existing.getSelection() ? settings.into(waves.get(wave.getSelectionIndex()))
				: settings.asNewPlan(count.getSelection());
		return new ProposalRequest(scope(), confirm.getSelection() ? placed : placed.withoutConfirm());
	}

	private Function<Survey, Scope> scope() {
		if (byGroup.getSelection()) {
			List<DeviceGroup> wanted = Arrays.stream(groups.getCheckedElements()).map(DeviceGroup.class::cast).toList();
			return survey -> Scope.ofGroups(survey, wanted);
		}
		return selected.getSelection() ? survey -> Scope.of(survey, devices) : Scope::unplanned;
	}
}
