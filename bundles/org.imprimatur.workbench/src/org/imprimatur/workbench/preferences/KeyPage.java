package org.imprimatur.workbench.preferences;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.model.Key;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.ui.document.PlanUse;

import org.imprimatur.workbench.wizards.RowTable;
import org.imprimatur.workbench.wizards.RowTable.Column;

/** The keys of a plan and whether their secrets are kept; secrets are entered masked and never shown. */
public final class KeyPage extends PlanPreferencePage {

	private final KeyVault vault = new KeyVault(SecurePreferencesFactory.getDefault());
	private TableViewer table;
	private Button set;
	private Button copy;
	private Button remove;

	/** A key of the plan. */
	private record Row(String id, String name, String kind, String lastFive) {

		static Row of(Key key) {
			return new Row(key.getId(), Labels.name(key), Labels.of(key.getKind(), Locale.getDefault()).toString(),
					key.getLastFive() == null ? "" : key.getLastFive()); //$NON-NLS-1$
		}
	}

	/** Called by the workbench. */
	public KeyPage() {
		super(Messages.keysDescription);
	}

	@Override
	void createTable(Composite body) {
		table = RowTable.<Row>create(body, SWT.SINGLE,
				List.of(new Column<>(Messages.keyName, 190, Row::name), new Column<>(Messages.keyKind, 80, Row::kind),
						new Column<>(Messages.keyLastFive, 90, Row::lastFive), new Column<>(Messages.keySecret, 130,
								row -> vault.has(planId(), row.id()) ? Messages.keyStored : Messages.keyNone)));
		table.addSelectionChangedListener(event -> enable());
		Composite buttons = new Composite(body, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(buttons);
		GridDataFactory.fillDefaults().span(3, 1).applyTo(buttons);
		set = button(buttons, Messages.keySet, this::set);
		copy = button(buttons, Messages.keyCopy, this::copy);
		remove = button(buttons, Messages.keyRemove, this::remove);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}

	private String planId() {
		return plan().map(file -> file.getFullPath().toString()).orElse(""); //$NON-NLS-1$
	}

	@Override
	void load() {
		setErrorMessage(null);
		table.setInput(plan().map(this::rows).orElse(List.of()));
		enable();
	}

	private List<Row> rows(IFile file) {
		try (PlanUse use = PlanUse.of(file, new NullProgressMonitor())) {
			return use.document().estate().getKeys().stream().filter(key -> key.getId() != null).map(Row::of).toList();
		} catch (PlanFormatException e) {
			setErrorMessage(e.getLocalizedMessage());
			return List.of();
		}
	}

	private Optional<Row> chosen() {
		return Optional.ofNullable((Row) table.getStructuredSelection().getFirstElement());
	}

	private void enable() {
		boolean stored = chosen().filter(row -> vault.has(planId(), row.id())).isPresent();
		set.setEnabled(chosen().isPresent());
		copy.setEnabled(stored);
		remove.setEnabled(stored);
	}

	private void set() {
		Row row = chosen().orElseThrow();
		SecretDialog dialog = new SecretDialog(getShell(), Messages.keyTitle, NLS.bind(Messages.keyText, row.name()),
				Messages.secret, false, typed -> problem(typed, row));
		if (dialog.open() == Window.OK) {
			change(() -> vault.put(planId(), row.id(), KeyVault.normal(dialog.secret()).orElseThrow()));
		}
	}

	private static String problem(String typed, Row row) {
		Optional<String> key = KeyVault.normal(typed);
		if (key.isEmpty()) {
			return Messages.keyMalformed;
		}
		boolean same = row.lastFive().isEmpty() || row.lastFive().equalsIgnoreCase(KeyVault.lastFive(key.get()));
		return same ? null : NLS.bind(Messages.keyOther, row.lastFive());
	}

	private void copy() {
		change(() -> vault.get(planId(), chosen().orElseThrow().id()).ifPresent(secret -> {
			Clipboard clipboard = new Clipboard(getShell().getDisplay());
			clipboard.setContents(new Object[] { secret }, new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
			setMessage(Messages.keyCopied, INFORMATION);
		}));
	}

	private void remove() {
		Row row = chosen().orElseThrow();
		if (MessageDialog.openConfirm(getShell(), Messages.keyTitle, NLS.bind(Messages.keyRemoveAsk, row.name()))) {
			change(() -> vault.remove(planId(), row.id()));
		}
	}

	/** Something that uses the secure storage. */
	private interface Change {
		void run() throws StorageException, IOException;
	}

	private void change(Change change) {
		try {
			change.run();
			setErrorMessage(null);
		} catch (StorageException | IOException e) {
			setErrorMessage(NLS.bind(Messages.keyFailed, e.getLocalizedMessage()));
		}
		table.refresh();
		enable();
	}
}
