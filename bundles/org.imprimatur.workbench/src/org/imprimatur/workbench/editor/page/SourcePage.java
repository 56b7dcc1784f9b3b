package org.imprimatur.workbench.editor.page;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.preference.JFacePreferences;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.source.CompositeRuler;
import org.eclipse.jface.text.source.LineNumberRulerColumn;
import org.eclipse.jface.text.source.SourceViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.model.Element;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.FullPage;

/** The plan as its file will have it when it is saved now; to read, to copy from, and to see what an edit changes. */
public final class SourcePage extends FullPage {

	/** Its id. */
	public static final String ID = "source"; //$NON-NLS-1$

	private SourceViewer viewer;

	/** The page of an editor. */
	public SourcePage(EstateEditor editor) {
		super(editor, ID, Messages.source);
	}

	@Override
	protected Control createControl(FormToolkit toolkit, Composite body) {
		CompositeRuler ruler = new CompositeRuler();
		LineNumberRulerColumn lines = new LineNumberRulerColumn();
		ruler.addDecorator(0, lines);
		viewer = new SourceViewer(body, ruler, SWT.H_SCROLL | SWT.V_SCROLL | SWT.MULTI);
		viewer.setEditable(false);
		viewer.getTextWidget().setFont(JFaceResources.getTextFont());
		lines.setForeground(JFaceResources.getColorRegistry().get(JFacePreferences.QUALIFIER_COLOR));
		viewer.setDocument(new Document(text()));
		return viewer.getControl();
	}

	/** The text; that of the file where the estate cannot be written as it is. */
	private String text() {
		ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try {
			estate().eResource().save(bytes, Map.of());
			return bytes.toString(StandardCharsets.UTF_8);
		} catch (IOException unwritable) {
			return fileText();
		}
	}

	private String fileText() {
		try {
			return editor().file().readString();
		} catch (CoreException e) {
			ILog.get().log(e.getStatus());
			return ""; //$NON-NLS-1$
		}
	}

	@Override
	protected void edited() {
		StyledText widget = viewer.getTextWidget();
		int top = widget.getTopIndex();
		viewer.getDocument().set(text());
		widget.setTopIndex(top);
	}

	@Override
	protected void replaced() {
		edited();
	}

	@Override
	public void setActive(boolean active) {
		super.setActive(active);
		if (active && viewer != null) {
			editor().selectedObjects().stream().findFirst().ifPresent(this::reveal);
		}
	}

	@Override
	public void reveal(EObject element) {
		if (element instanceof Element named && named.getId() != null) {
			int place = viewer.getDocument().get().indexOf(" id=\"" + named.getId() + "\""); //$NON-NLS-1$ //$NON-NLS-2$
			if (place >= 0) {
				int line = viewer.getTextWidget().getLineAtOffset(place);
				int start = viewer.getTextWidget().getOffsetAtLine(line);
				viewer.setSelectedRange(start, viewer.getTextWidget().getLine(line).length());
				viewer.revealRange(start, 1);
			}
		}
	}
}
