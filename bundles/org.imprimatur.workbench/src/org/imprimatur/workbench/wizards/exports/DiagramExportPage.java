package org.imprimatur.workbench.wizards.exports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CheckboxTableViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.diagram.evaluation.Viewpoint;
import org.imprimatur.diagram.evaluation.Viewpoint.Description;
import org.imprimatur.diagram.output.Formats;
import org.imprimatur.diagram.output.OutputFormat;
import org.imprimatur.diagram.output.OutputOptions;
import org.imprimatur.diagram.output.Paper;
import org.imprimatur.diagram.output.Theme;
import org.imprimatur.model.Estate;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.workbench.wizards.FileField;

/** Chooses representations, their format and looks. */
final class DiagramExportPage extends ExportPage {

	private final Viewpoint viewpoint;
	private CheckboxTableViewer kinds;
	private Combo format;
	private Combo theme;
	private Combo paper;
	private Button tiles;
	private Button findingsOnly;

	DiagramExportPage(Optional<IFile> firstPlan) {
		super("diagrams", Messages.diagramTitle, Messages.diagramDescription, firstPlan); //$NON-NLS-1$
		try {
			viewpoint = Viewpoint.shipped(Locale.getDefault());
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	void createOptions(Composite body) {
		Label label = new Label(body, SWT.NONE);
		label.setText(Messages.representations);
		label.setLayoutData(new GridData(SWT.BEGINNING, SWT.TOP, false, false));
		kinds = CheckboxTableViewer.newCheckList(body, SWT.BORDER);
		GridData data = new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1);
		data.heightHint = 150;
		kinds.getControl().setLayoutData(data);
		kinds.setContentProvider(ArrayContentProvider.getInstance());
		kinds.setLabelProvider(LabelProvider.createTextProvider(kind -> ((Description) kind).label()));
		kinds.setInput(viewpoint.descriptions());
		kinds.setChecked(viewpoint.descriptions().getFirst(), true);
		kinds.addCheckStateListener(event -> validate());
		format = combo(body, Messages.format,
				Formats.all().stream().map(known -> known.id().toUpperCase(Locale.ROOT)).toList());
		format.addListener(SWT.Selection, event -> formatChanged());
		theme = combo(body, Messages.theme, List.of(Messages.themeLight, Messages.themeDark, Messages.themeAuto));
		theme.select(Theme.AUTO.ordinal());
		paper = combo(body, Messages.paper, List.of(Messages.a4Landscape, Messages.a4Portrait, Messages.a3Landscape, Messages.a3Portrait));
		tiles = check(body, Messages.tiles);
		findingsOnly = check(body, Messages.findingsOnly);
		formatChanged();
	}

	private void formatChanged() {
		boolean pdf = format().id().equals("pdf"); //$NON-NLS-1$
		paper.setEnabled(pdf);
		tiles.setEnabled(pdf);
		changed();
	}

	private OutputFormat format() {
		return Formats.all().get(format.getSelectionIndex());
	}

	private List<Description> chosen() {
		return Arrays.stream(kinds.getCheckedElements()).map(Description.class::cast).toList();
	}

	@Override
	String problem() {
		return chosen().isEmpty() ? Messages.noRepresentation : null;
	}

	@Override
	FileField.Kind kind() {
		return FileField.Kind.FOLDER;
	}

	@Override
	String proposal(String base) {
		return base + "-diagrams"; //$NON-NLS-1$
	}

	@Override
	List<Path> replaced() {
		return chosen().stream().map(kind -> file(kind, format())).filter(Files::exists).toList();
	}

	private Path file(Description kind, OutputFormat as) {
		return target().orElseThrow().resolve(base(plan().orElseThrow()) + "-" + kind.name() + "." + as.extension()); //$NON-NLS-1$ //$NON-NLS-2$
	}

	boolean export() {
		List<Description> wanted = chosen();
		OutputFormat as = format();
		OutputOptions options = OutputOptions.of(Locale.getDefault(), LocalDate.now())
				.withTheme(Theme.values()[theme.getSelectionIndex()])
				.withPaper(Paper.values()[paper.getSelectionIndex()], tiles.getSelection() && tiles.isEnabled());
		Set<String> filters = findingsOnly.getSelection() ? Set.of("findingsOnly") : Set.of(); //$NON-NLS-1$
		List<Path> files = wanted.stream().map(kind -> file(kind, as)).toList();
		return export((use, monitor) -> {
			Files.createDirectories(files.getFirst().getParent());
			for (int i = 0; i < files.size(); i++) {
				write(use.document(), wanted.get(i), filters, as, options, files.get(i), monitor);
			}
			return files.size() == 1 ? files.getFirst() : files.getFirst().getParent();
		});
	}

	private void write(EstateDocument document, Description kind, Set<String> filters, OutputFormat as,
			OutputOptions options, Path file, IProgressMonitor monitor) throws IOException {
		if (monitor.isCanceled()) {
			throw new OperationCanceledException();
		}
		monitor.subTask(kind.label());
		Estate estate = document.estate();
		var shown = document.read(() -> {
			EstateView.attach(estate, document::survey, Locale.getDefault());
			return viewpoint.show(kind.name(), estate, kind.usualLayers(), filters);
		});
		AtomicFile.write(file, out -> as.write(shown, options, out));
	}
}
