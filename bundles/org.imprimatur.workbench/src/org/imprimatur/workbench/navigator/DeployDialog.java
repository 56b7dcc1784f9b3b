package org.imprimatur.workbench.navigator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Image;
import org.imprimatur.model.Wave;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.model.edit.ElementText;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Asks which image goes onto which groups in which wave, and tells what the rules say of it. */
final class DeployDialog extends TitleAreaDialog {

	private final EstateDocument document;
	private final DeployRequest request;
	private final TrialJob job;
	private final List<Image> images;
	private final List<Optional<Wave>> waves;
	private Combo image;
	private CheckboxTableViewer groups;
	private Combo wave;
	private Text reasons;
	private Optional<Deploy> chosen = Optional.empty();

	DeployDialog(Shell shell, EstateDocument document, DeployRequest request) {
		super(shell);
		setShellStyle(getShellStyle() | SWT.RESIZE);
		this.document = document;
		this.request = request;
		this.job = new TrialJob(shell.getDisplay(), this::show);
		this.images = List.copyOf(document.estate().getImages());
		this.waves = Stream.concat(Deploy.waves(document.estate()).stream().map(Optional::of),
				Stream.of(Optional.<Wave>empty())).toList();
	}

	/** What the user wants; empty when they change their mind. */
	static Optional<Deploy> ask(Shell shell, EstateDocument document, DeployRequest request) {
		DeployDialog dialog = new DeployDialog(shell, document, request);
		return dialog.open() == OK ? dialog.chosen : Optional.empty();
	}

	@Override
	protected void configureShell(Shell shell) {
		super.configureShell(shell);
		shell.setText(Messages.dialogTitle);
	}

	@Override
	protected Control createDialogArea(Composite parent) {
		Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(2).margins(10, 10).applyTo(area);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
		setTitle(Messages.dialogTitle);
		image = combo(area, Messages.image, images.stream().map(DeployDialog::text).toList());
		createGroups(area);
		wave = combo(area, Messages.wave, waves.stream().map(one -> one.map(DeployDialog::text).orElse(Messages.newWave)).toList());
		label(area, Messages.reasons);
		reasons = new Text(area, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 120).applyTo(reasons);
		choose(document.estate());
		return area;
	}

	private static String text(Image image) {
		return ElementText.of(image);
	}

	private static String text(Wave wave) {
		return FindingText.where(wave) + (wave.getStart() == null ? "" : "  " + wave.getStart()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static void label(Composite parent, String text) {
		Label label = new Label(parent, SWT.NONE);
		label.setText(text);
		GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
	}

	private Combo combo(Composite parent, String text, List<String> items) {
		label(parent, text);
		Combo combo = new Combo(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		combo.setItems(items.toArray(String[]::new));
		combo.addListener(SWT.Selection, event -> changed());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return combo;
	}

	private void createGroups(Composite parent) {
		label(parent, ModelTexts.feature(Literals.ESTATE__GROUPS) + ":"); //$NON-NLS-1$
		groups = CheckboxTableViewer.newCheckList(parent, SWT.BORDER);
		groups.setContentProvider(ArrayContentProvider.getInstance());
		groups.setLabelProvider(LabelProvider.createTextProvider(this::text));
		groups.setInput(document.estate().getGroups());
		groups.addCheckStateListener(event -> changed());
		GridDataFactory.fillDefaults().grab(true, true).hint(460, 110).applyTo(groups.getControl());
	}

	private String text(Object group) {
		return ElementText.of((DeviceGroup) group) + document.newest()
				.map(survey -> "  " + FindingText.devices(survey.size((DeviceGroup) group))).orElse(""); //$NON-NLS-1$ //$NON-NLS-2$
	}

	private void choose(Estate estate) {
		image.select(request.image(estate).map(images::indexOf).orElse(images.size() == 1 ? 0 : -1));
		groups.setCheckedElements(request.groups(estate).toArray());
		wave.select(waves.indexOf(Deploy.lastUnstarted(estate, LocalDate.now())));
	}

	@Override
	protected void createButtonsForButtonBar(Composite parent) {
		createButton(parent, IDialogConstants.OK_ID, Messages.deploy, true);
		createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
		changed();
	}

	private Optional<Deploy> wanted() {
		List<DeviceGroup> checked = new ArrayList<>();
		Arrays.stream(groups.getCheckedElements()).forEach(group -> checked.add((DeviceGroup) group));
		return image.getSelectionIndex() < 0 || checked.isEmpty() ? Optional.empty()
				: Optional.of(new Deploy(images.get(image.getSelectionIndex()), checked, waves.get(wave.getSelectionIndex())));
	}

	/** Something else is chosen. */
	private void changed() {
		chosen = wanted();
		getButton(IDialogConstants.OK_ID).setEnabled(chosen.isPresent());
		reasons.setText(""); //$NON-NLS-1$
		setMessage(chosen.isPresent() ? Messages.asking : Messages.choose);
		chosen.ifPresent(deploy -> job.ask(document, deploy));
	}

	private void show(Deploy asked, List<Finding> found) {
		if (!reasons.isDisposed() && chosen.filter(asked::equals).isPresent()) {
			Verdict verdict = Verdict.of(found);
			setMessage(TrialText.of(verdict), TrialText.weight(verdict));
			reasons.setText(TrialText.reasons(found));
		}
	}

	/** Which image; for tests as for users. */
	Combo image() {
		return image;
	}

	/** Which groups. */
	CheckboxTableViewer groups() {
		return groups;
	}

	/** Which wave. */
	Combo wave() {
		return wave;
	}

	/** What the rules say. */
	Text reasons() {
		return reasons;
	}

	@Override
	public boolean close() {
		job.cancel();
		return super.close();
	}
}
