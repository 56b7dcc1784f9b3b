package org.imprimatur.workbench.devices;

import java.lang.reflect.InvocationTargetException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
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
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.proposal.ImageAnswers;
import org.imprimatur.validation.proposal.Scope;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.Work;
import org.imprimatur.validation.ui.fix.Failures;

/** What can be done to the devices selected. */
final class DevicesActions {

	/** More rows than this are too much for a clipboard. */
	private static final int MOST_COPIED = 50_000;

	private final DevicesControl devices;
	private final DevicesHost host;
	private Consumer<Deployment> reveal = deployment -> {
	};
	private Supplier<List<DeviceGroup>> groups = List::of;

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

	/** Which groups are selected elsewhere. */
	void plansFor(Supplier<List<DeviceGroup>> selected) {
		groups = selected;
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
			BulkEditDialog dialog = new BulkEditDialog(devices.getShell(), selected);
			if (dialog.open() == Window.OK) {
				edit(dialog.edit());
			}
		}
	}

	/** Makes an edit while its progress is shown. */
	void edit(BulkEdit edit) {
		work(Messages.applying, monitor -> {
			edit.apply(host, new MonitorProgress(monitor));
			return true;
		});
	}

	private static <T> Optional<T> work(String task, Work<T> work) {
		try {
			return Optional.ofNullable(Work.call(task, work));
		} catch (CancellationException e) {
			return Optional.empty();
		} catch (InvocationTargetException e) {
			Failures.show(e);
			return Optional.empty();
		}
	}

	private void copy() {
		int[] rows = devices.table().selection();
		if (rows.length > MOST_COPIED) {
			MessageDialog.openInformation(devices.getShell(), Messages.copy,
					NLS.bind(Messages.copyTooMany, AnswersText.number(MOST_COPIED)));
		} else if (rows.length > 0) {
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
			export(Path.of(file));
		}
	}

	/** Writes all rows shown, while the progress is shown. */
	void export(Path file) {
		RowText rows = new RowText(devices.table().shown(), devices.table().columns());
		work(Messages.exporting, monitor -> {
			rows.export(file, new MonitorProgress(monitor));
			return true;
		});
	}

	private void images() {
		answer(devices.selection()).ifPresent(
				answer -> new AnswerDialog(devices.getShell(), Messages.answersTitle, answer).open());
	}

	/** Which images may go onto devices, in words; onto all that are not planned, if there are none. */
	Optional<String> answer(List<Device> about) {
		return work(Messages.asking, monitor -> host.study(new MonitorProgress(monitor), study -> {
			Survey survey = host.survey();
			Scope scope = about.isEmpty() ? Scope.unplanned(survey) : Scope.of(survey, about);
			return AnswersText.images(new ImageAnswers(survey, scope, LocalDate.now(), study).all());
		}));
	}

	private void propose() {
		new WizardDialog(devices.getShell(), new ProposalWizard(host, devices.selection(), groups.get())).open();
	}
}
