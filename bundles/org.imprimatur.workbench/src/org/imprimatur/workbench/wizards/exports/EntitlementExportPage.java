package org.imprimatur.workbench.wizards.exports;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.imprimatur.exchange.entitlement.EntExport;
import org.imprimatur.exchange.entitlement.EntVocabulary;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.workbench.wizards.FileField;

/** Chooses an agreement, whose purchases and entitlements are written as XML. */
final class EntitlementExportPage extends ExportPage {

	private IFile read;
	private Combo agreement;
	private String obstacle = Messages.noPlan;
	private Job reading;

	EntitlementExportPage(Optional<IFile> firstPlan) {
		super("entitlements", Messages.entitlementsTitle, Messages.entitlementsDescription, firstPlan); //$NON-NLS-1$
	}

	@Override
	void createOptions(Composite body) {
		agreement = combo(body, Messages.agreement, List.of());
	}

	@Override
	FileField.Kind kind() {
		return FileField.Kind.SAVE;
	}

	@Override
	String proposal(String base) {
		return base + "-entitlements.xml"; //$NON-NLS-1$
	}

	@Override
	String problem() {
		return obstacle;
	}

	@Override
	void changed() {
		plan().filter(chosen -> !chosen.equals(read)).ifPresent(this::readAgreements);
		super.changed();
	}

	/** Reads in the background what may be chosen: a plan may be large. */
	private void readAgreements(IFile plan) {
		read = plan;
		agreement.removeAll();
		obstacle = Messages.readingAgreements;
		stopReading();
		reading = Job.create(Messages.readingAgreements, monitor -> {
			return read(plan, monitor);
		});
		reading.schedule();
	}

	private IStatus read(IFile plan, IProgressMonitor monitor) {
		try (PlanUse use = PlanUse.of(plan, monitor)) {
			List<String> names = use.document()
					.read(() -> use.document().estate().getAgreements().stream().map(EntitlementExportPage::label).toList());
			show(plan, names, names.isEmpty() ? Messages.noAgreement : null);
		} catch (CancellationException e) {
			return Status.CANCEL_STATUS;
		} catch (PlanFormatException e) {
			show(plan, List.of(), e.getLocalizedMessage());
		}
		return Status.OK_STATUS;
	}

	private void show(IFile plan, List<String> names, String problem) {
		Display.getDefault().asyncExec(() -> {
			if (!agreement.isDisposed() && plan.equals(read)) {
				agreement.setItems(names.toArray(String[]::new));
				agreement.select(0);
				obstacle = problem;
				validate();
			}
		});
	}

	private static String label(Agreement agreement) {
		String number = agreement.getNumber();
		return number == null ? Labels.name(agreement) : Labels.name(agreement) + "  (" + number + ")"; //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean export() {
		Path file = target().orElseThrow();
		int chosen = agreement.getSelectionIndex();
		return export((use, monitor) -> {
			Agreement holder = use.document().estate().getAgreements().get(chosen);
			new EntExport(EntVocabulary.shipped()).write(holder, file);
			return file;
		});
	}

	private void stopReading() {
		if (reading != null) {
			reading.cancel();
		}
	}

	@Override
	public void dispose() {
		stopReading();
		super.dispose();
	}
}
