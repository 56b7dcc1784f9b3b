package org.imprimatur.workbench.wizards.exports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.exchange.report.AuditReport;
import org.imprimatur.exchange.report.ReportContext;
import org.imprimatur.exchange.seal.Seal;
import org.imprimatur.exchange.seal.SealKey;
import org.imprimatur.exchange.seal.SealStamp;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.exchange.seal.SealedInput.Role;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.engine.Survey;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleSettingsFile;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.ProjectOptions;
import org.imprimatur.workbench.wizards.FileField;

/** Chooses what an auditor gets: a report to read, or a seal by which the state of the plan can be proved later. */
final class AuditExportPage extends ExportPage {

	private static final List<String> ENDINGS = List.of("html", "pdf", "seal.json"); //$NON-NLS-1$ //$NON-NLS-2$ //$NON-NLS-3$
	private static final int SEAL = 2;

	private Combo kind;
	private Text by;
	private FileField key;

	AuditExportPage(Optional<IFile> firstPlan) {
		super("audit", Messages.auditTitle, Messages.auditDescription, firstPlan); //$NON-NLS-1$
	}

	@Override
	void createOptions(Composite body) {
		kind = combo(body, Messages.format, List.of(Messages.auditHtml, Messages.auditPdf, Messages.auditSeal));
		kind.addListener(SWT.Selection, event -> changed());
		new Label(body, SWT.NONE).setText(Messages.answersForIt);
		by = new Text(body, SWT.BORDER);
		by.setMessage(Messages.answersForItHint);
		by.setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, 2, 1));
		key = new FileField(body, Messages.signingKey, FileField.Kind.OPEN, List.of("*.pem", "*.*"), this::validate); //$NON-NLS-1$ //$NON-NLS-2$
	}

	@Override
	FileField.Kind kind() {
		return FileField.Kind.SAVE;
	}

	@Override
	String proposal(String base) {
		return base + "-audit." + ENDINGS.get(kind.getSelectionIndex()); //$NON-NLS-1$
	}

	/** Chooses the seal instead of a report. */
	void chooseSeal() {
		kind.select(SEAL);
		changed();
	}

	@Override
	String problem() {
		if (plan().flatMap(EstateDocuments.all()::find).filter(EstateDocument::isDirty).isPresent()) {
			return Messages.auditSaveFirst;
		}
		return kind.getSelectionIndex() == SEAL || key.path().isEmpty() ? null : Messages.auditKeyForSeal;
	}

	boolean export() {
		Path file = target().orElseThrow();
		Path planFile = plan().orElseThrow().getLocation().toPath();
		String person = by.getText().strip();
		Optional<Path> signing = key.path();
		int form = kind.getSelectionIndex();
		return export((use, monitor) -> {
			Survey survey = use.document().survey();
			List<SealedInput> inputs = inputs(planFile, use.document().estate(), new MonitorProgress(monitor));
			Instant now = Instant.now();
			if (form == SEAL) {
				Optional<SealKey> signer = signing.isEmpty() ? Optional.empty()
						: Optional.of(SealKey.read(signing.get(), Locale.getDefault()));
				Seal.of(survey.result(), new SealStamp(System.getProperty("user.name", "?"), person, now, //$NON-NLS-1$ //$NON-NLS-2$
						PlanExportPage.generator()), Seal.place(planFile, file), inputs, signer).write(file);
			} else {
				ReportContext context = new ReportContext(survey, RuleBook.installed(), Locale.getDefault(), now,
						PlanExportPage.generator(), person, inputs, ReportContext.USUAL_SERIALS, Optional.empty(),
						Optional.empty(), Optional.empty());
				AtomicFile.write(file, out -> AuditReport.values()[form].write(context, out));
			}
			return file;
		});
	}

	/** The files that the check has read, with their hashes. */
	private static List<SealedInput> inputs(Path plan, Estate estate, Progress progress) throws IOException {
		Path folder = plan.getParent();
		List<SealedInput> inputs = new ArrayList<>();
		inputs.add(SealedInput.of(Role.PLAN, plan, folder, progress));
		for (Fleet fleet : estate.getFleets()) {
			Resource resource = fleet.eResource();
			if (resource != null && resource.getURI().isFile()) {
				inputs.add(SealedInput.of(Role.FLEET, Path.of(resource.getURI().toFileString()), folder, progress));
			}
		}
		add(inputs, Role.CATALOGUE, folder.resolve(ProjectOptions.CATALOGUE), progress);
		add(inputs, Role.SETTINGS, folder.resolve(RuleSettingsFile.NAME), progress);
		return inputs;
	}

	private static void add(List<SealedInput> inputs, Role role, Path file, Progress progress) throws IOException {
		if (Files.exists(file)) {
			inputs.add(SealedInput.of(role, file, file.getParent(), progress));
		}
	}
}
