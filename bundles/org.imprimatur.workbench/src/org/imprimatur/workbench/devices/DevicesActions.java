package org.imprimatur.workbench.devices;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Device;
import org.imprimatur.validation.proposal.ProfileAnswers;

/** What can be done to the devices selected. */
final class DevicesActions {

	private final DevicesControl devices;
	private final DevicesHost host;
	private Consumer<Deployment> reveal = deployment -> {
	};

	DevicesActions(DevicesControl devices, DevicesHost host) {
		this.devices = devices;
		this.host = host;
		devices.table().control().addListener(SWT.KeyDown, event -> {
			if (event.stateMask == SWT.MOD1 && event.keyCode == 'c') {
				copy();
			} else if (event.stateMask == SWT.MOD1 && event.keyCode == 'a') {
				devices.table().selectAll();
				devices.table().control().notifyListeners(SWT.DefaultSelection, new Event());
				event.doit = false;
			}
		});
	}

	/** Where a deployment is shown. */
	void onShowInPlan(Consumer<Deployment> shower) {
		reveal = shower;
	}

	Menu menu(Control parent) {
		Menu menu = new Menu(parent);
		item(menu, Messages.images, this::images);
		item(menu, Messages.propose, this::propose);
		item(menu, Messages.showInPlan,
				() -> devices.selection().stream().findFirst().flatMap(devices::deployment).ifPresent(reveal));
		new MenuItem(menu, SWT.SEPARATOR);
		item(menu, Messages.bulkEdit, this::bulkEdit);
		item(menu, Messages.copy + "\tCtrl+C", this::copy); //$NON-NLS-1$
		item(menu, Messages.export, this::export);
		item(menu, Messages.chooseColumns, devices::chooseColumns);
		return menu;
	}

	private static void item(Menu menu, String text, Runnable action) {
		MenuItem item = new MenuItem(menu, SWT.PUSH);
		item.setText(text);
		item.addListener(SWT.Selection, event -> action.run());
	}

	private void bulkEdit() {
		List<Device> selected = devices.selection();
		if (!selected.isEmpty()) {
			new BulkEditDialog(devices.getShell(), selected).edit().ifPresent(edit -> edit.apply(host));
		}
	}

	private void copy() {
		int[] rows = devices.table().selection();
		if (rows.length > 0) {
			Clipboard clipboard = new Clipboard(devices.getDisplay());
			clipboard.setContents(new Object[] { new RowText(devices.table().shown(), devices.table().columns()).tabbed(rows) },
					new Transfer[] { TextTransfer.getInstance() });
			clipboard.dispose();
		}
	}

	private void export() {
		FileDialog dialog = new FileDialog(devices.getShell(), SWT.SAVE);
		dialog.setFilterExtensions(new String[] { "*.csv" }); //$NON-NLS-1$
		dialog.setOverwrite(true);
		String file = dialog.open();
		if (file != null) {
			try {
				new RowText(devices.table().shown(), devices.table().columns()).export(Path.of(file));
			} catch (IOException e) {
				MessageDialog.openError(devices.getShell(), Messages.export, e.getLocalizedMessage());
			}
		}
	}

	private void images() {
		ProposalJob.images(host, List.copyOf(devices.selection()), answers -> inUi(() -> tell(answers))).schedule();
	}

	private void tell(List<ProfileAnswers> answers) {
		new AnswerDialog(devices.getShell(), Messages.answersTitle, AnswersText.images(answers), false).open();
	}

	private void propose() {
		ProposalJob.propose(host, List.copyOf(devices.selection()), proposed -> inUi(() -> offer(proposed))).schedule();
	}

	private void offer(ProposalJob.Proposed proposed) {
		boolean applicable = !proposed.proposal().waves().isEmpty();
		if (new AnswerDialog(devices.getShell(), Messages.proposeTitle, AnswersText.proposal(proposed), applicable)
				.open() == Window.OK) {
			apply(proposed);
		}
	}

	/** Makes a proposal, as one step for undo, unless the plan has changed since. */
	void apply(ProposalJob.Proposed proposed) {
		if (host.survey() != proposed.survey()) {
			MessageDialog.openInformation(devices.getShell(), Messages.proposeTitle, Messages.proposeFailed);
		} else {
			host.edit(Messages.proposeUndo, () -> proposed.proposal().apply(host.estate()));
		}
	}

	private void inUi(Runnable run) {
		if (!devices.isDisposed()) {
			devices.getDisplay().asyncExec(() -> {
				if (!devices.isDisposed()) {
					run.run();
				}
			});
		}
	}
}
