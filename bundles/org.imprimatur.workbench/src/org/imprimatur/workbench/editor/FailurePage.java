package org.imprimatur.workbench.editor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.common.util.URI;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.ide.IDE;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.model.io.Problem;
import org.imprimatur.validation.ui.decoration.FindingImages;

/** What the editor shows of a plan that cannot be opened: every problem with its place and remedy, and ways out. */
final class FailurePage extends Composite {

	private static final int MARGIN = 24;
	private static final int GAP = 10;
	private static final String TEXT_EDITOR = "org.imprimatur.workbench.editor.text"; //$NON-NLS-1$

	private final EstateEditor editor;

	FailurePage(Composite parent, EstateEditor editor, OpenFailure failure) {
		super(parent, SWT.NONE);
		this.editor = editor;
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().margins(MARGIN, MARGIN).spacing(GAP, GAP).numColumns(2).applyTo(this);
		if (!failure.cancelled()) {
			new Label(this, SWT.NONE).setImage(FindingImages.of(Verdict.ERROR));
		}
		Label head = label(this, failure.cancelled() ? Messages.cancelled : Messages.failedHead);
		head.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		span(head, failure.cancelled() ? 2 : 1);
		if (!failure.cancelled()) {
			span(label(this, NLS.bind(Messages.failedText, editor.file().getName())), 2);
			showProblems(failure);
		}
		Composite buttons = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().span(2, 1).align(SWT.BEGINNING, SWT.CENTER).applyTo(buttons);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(buttons);
		button(buttons, Messages.tryAgain, editor::open).setFocus();
		button(buttons, Messages.openAsText, () -> openAsText(editor.file(), 0));
	}

	private void showProblems(OpenFailure failure) {
		ScrolledComposite scrolled = new ScrolledComposite(this, SWT.V_SCROLL | SWT.BORDER);
		GridDataFactory.fillDefaults().grab(true, true).span(2, 1).hint(SWT.DEFAULT, SWT.DEFAULT).applyTo(scrolled);
		Composite list = new Composite(scrolled, SWT.NONE);
		GridLayoutFactory.fillDefaults().margins(GAP, GAP).spacing(GAP, GAP).applyTo(list);
		for (Problem problem : failure.problems()) {
			Link place = new Link(list, SWT.NONE);
			place.setText("<a>" + place(problem) + "</a>"); //$NON-NLS-1$ //$NON-NLS-2$
			place.addListener(SWT.Selection, event -> open(problem));
			GridDataFactory.fillDefaults().grab(true, false).applyTo(label(list, problem.message()));
		}
		scrolled.setContent(list);
		scrolled.setExpandHorizontal(true);
		scrolled.setExpandVertical(true);
		scrolled.addListener(SWT.Resize, event -> scrolled
				.setMinHeight(list.computeSize(scrolled.getClientArea().width, SWT.DEFAULT).y));
	}

	private String place(Problem problem) {
		String file = problem.file() == null ? editor.file().getName() : URI.decode(problem.file().lastSegment());
		return problem.line() == 0 ? file : NLS.bind(Messages.place, file, problem.line());
	}

	private void open(Problem problem) {
		IFile file = editor.file();
		if (problem.file() != null && problem.file().isFile()) {
			IFile[] found = file.getWorkspace().getRoot()
					.findFilesForLocationURI(java.net.URI.create(problem.file().toString()));
			file = found.length == 0 ? file : found[0];
		}
		openAsText(file, problem.line());
	}

	private void openAsText(IFile file, int line) {
		try {
			IEditorPart text = IDE.openEditor(editor.getSite().getPage(), file, TEXT_EDITOR);
			if (line > 0) {
				IMarker marker = file.createMarker(IMarker.TEXT);
				marker.setAttribute(IMarker.LINE_NUMBER, line);
				IDE.gotoMarker(text, marker);
				marker.delete();
			}
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
		}
	}

	private static Label label(Composite parent, String text) {
		Label label = new Label(parent, SWT.WRAP);
		label.setText(text);
		return label;
	}

	private static void span(Control control, int columns) {
		GridDataFactory.fillDefaults().grab(true, false).span(columns, 1).applyTo(control);
	}

	private static Button button(Composite parent, String text, Runnable action) {
		Button button = new Button(parent, SWT.PUSH);
		button.setText(text);
		button.addListener(SWT.Selection, event -> action.run());
		return button;
	}
}
