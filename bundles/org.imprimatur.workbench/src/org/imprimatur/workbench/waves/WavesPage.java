package org.imprimatur.workbench.waves;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.workbench.diagram.EditorHost;
import org.imprimatur.workbench.diagram.SharedSelection;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.FullPage;
import org.imprimatur.workbench.editor.form.DetailsArea;

/** The page of the rollout: timeline, list, and the details of the wave or deployment selected. */
public final class WavesPage extends FullPage {

	/** Its id. */
	public static final String ID = "waves"; //$NON-NLS-1$

	private static final int[] SHARES = { 55, 45 };

	private WavesControl waves;
	private DetailsArea details;

	/** The page of an editor. */
	public WavesPage(EstateEditor editor) {
		super(editor, ID, Messages.page);
	}

	@Override
	protected Control createControl(FormToolkit toolkit, Composite body) {
		waves = new WavesControl(body, new EditorHost(editor()));
		details = new DetailsArea(editor(), toolkit, waves.below());
		waves.below().setWeights(SHARES);
		new SharedSelection(editor().selection(), waves, element -> showDetails());
		showDetails();
		return waves;
	}

	private void showDetails() {
		EObject shown = editor().selectedObjects().stream().filter(this::shows).findFirst().orElse(null);
		details.show(shown);
		waves.showBeside(shown != null);
	}

	/** Timeline and list; null before the page was seen. */
	public WavesControl waves() {
		return waves;
	}

	@Override
	public boolean shows(EObject element) {
		return WavesControl.shows(element);
	}

	@Override
	public void reveal(EObject element) {
		editor().selection().setSelection(new StructuredSelection(element));
	}

	@Override
	protected void edited() {
		waves.refresh();
		showDetails();
	}

	@Override
	protected void checked() {
		waves.refreshVerdicts();
		details.showFindings();
	}

	@Override
	protected void replaced() {
		details.clear();
		waves.refresh();
		showDetails();
	}

	@Override
	public void flush() {
		if (details != null)
			details.flush();
	}
}
