package org.imprimatur.workbench.wizards.imports;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.workbench.wizards.PageWork;
import org.imprimatur.workbench.wizards.PlanField;

/** Asks which files are imported, what they are, and into which fleet. */
final class InventoryPage extends WizardPage {

	private static final String[] FILES = { "*.csv;*.xlsx;*.zip;*.xml;*.json;*.cil;*.cilx;*.txt", "*.*" }; //$NON-NLS-1$ //$NON-NLS-2$
	private static final List<String> ENCODINGS = List.of("UTF-8", "UTF-16LE", "windows-31j", "windows-1252"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$ //$NON-NLS-4$

	private final InventoryImport inventory;
	private final Optional<IFile> firstPlan;
	private final List<Path> files = new ArrayList<>();
	private org.eclipse.swt.widgets.List list;
	private Combo format;
	private Combo encoding;
	private PlanField plan;
	private Combo fleet;
	private Label found;

	InventoryPage(InventoryImport inventory, Optional<IFile> firstPlan) {
		super("inventory"); //$NON-NLS-1$
		this.inventory = inventory;
		this.firstPlan = firstPlan;
		setTitle(Messages.inventoryTitle);
		setDescription(Messages.inventoryDescription);
		setPageComplete(false);
	}

	@Override
	public void createControl(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.swtDefaults().numColumns(3).spacing(10, 8).margins(12, 12).applyTo(body);
		files(body);
		format = combo(body, Messages.format, SWT.READ_ONLY);
		format.add(Messages.formatByContent);
		ImportFormat.all().forEach(known -> format.add(known.label()));
		format.select(0);
		format.addListener(SWT.Selection, event -> changed());
		encoding = combo(body, Messages.encoding, SWT.NONE);
		encoding.add(Messages.encodingByContent);
		ENCODINGS.forEach(encoding::add);
		encoding.select(0);
		encoding.addListener(SWT.Selection, event -> changed());
		encoding.addListener(SWT.DefaultSelection, event -> changed());
		plan = new PlanField(body, 3, firstPlan, this::fillFleets);
		fleet = combo(body, Messages.fleet, SWT.NONE);
		fleet.addModifyListener(event -> inventory.into(plan.plan(), fleet.getText()));
		found = new Label(body, SWT.WRAP);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).applyTo(found);
		setControl(body);
		fillFleets();
	}

	private void files(Composite body) {
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.files);
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		list = new org.eclipse.swt.widgets.List(body, SWT.BORDER | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
		GridDataFactory.fillDefaults().grab(true, true).hint(420, 90).applyTo(list);
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().applyTo(buttons);
		buttons.setLayoutData(new GridData(SWT.FILL, SWT.TOP, false, false));
		button(buttons, Messages.add, this::choose);
		button(buttons, Messages.remove, () -> {
			Arrays.stream(list.getSelectionIndices()).boxed().sorted((a, b) -> b - a).forEach(i -> files.remove((int) i));
			changed();
		});
	}

	private static void button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false));
		button.addListener(SWT.Selection, event -> action.run());
	}

	private static Combo combo(Composite body, String label, int style) {
		new Label(body, SWT.NONE).setText(label);
		Combo combo = new Combo(body, style | SWT.DROP_DOWN);
		combo.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		return combo;
	}

	private void choose() {
		FileDialog dialog = new FileDialog(getShell(), SWT.OPEN | SWT.MULTI);
		dialog.setFilterExtensions(FILES);
		if (dialog.open() != null) {
			add(Arrays.stream(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name)).toList());
		}
	}

	/** Adds files as if they had been chosen. */
	void add(List<Path> chosen) {
		chosen.stream().filter(file -> !files.contains(file)).forEach(files::add);
		changed();
	}

	private void fillFleets() {
		fleet.removeAll();
		inventory.fleetsOf(plan.plan()).forEach(fleet::add);
		if (fleet.getItemCount() > 0) {
			fleet.select(0);
		}
		inventory.into(plan.plan(), fleet.getText());
		changed();
	}

	private void changed() {
		list.setItems(files.stream().map(Path::toString).toArray(String[]::new));
		found.setText(""); //$NON-NLS-1$
		setErrorMessage(null);
		setPageComplete(false);
		if (plan.plan().isEmpty()) {
			setErrorMessage(Messages.noPlan);
			return;
		}
		try {
			inventory.from(files, ImportFormat.at(format.getSelectionIndex() - 1), charset());
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			setErrorMessage(NLS.bind(Messages.noEncoding, encoding.getText()));
			return;
		}
		if (!files.isEmpty()) {
			PageWork.run(this, Messages.detecting, inventory::detect).ifPresent(label -> {
				found.setText(NLS.bind(Messages.formatFound, label));
				found.requestLayout();
				setPageComplete(true);
			});
		}
	}

	private Optional<Charset> charset() {
		return encoding.getSelectionIndex() == 0 || encoding.getText().isBlank()
				|| encoding.getText().equals(Messages.encodingByContent) ? Optional.empty()
						: Optional.of(Charset.forName(encoding.getText().strip()));
	}
}
