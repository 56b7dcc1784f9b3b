package org.imprimatur.workbench.editor.form;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.ScrolledForm;
import org.eclipse.ui.forms.widgets.SharedScrolledComposite;
import org.imprimatur.workbench.editor.EstateEditor;

/** Where a page shows the details of the element selected; scrolls where they do not fit. */
public final class DetailsArea {

	private static final int MARGIN = 12;

	private final EstateEditor editor;
	private final FormToolkit toolkit;
	private final SharedScrolledComposite scrolled;
	private final Composite body;
	private final Control nothing;
	private final Map<EClass, ElementDetails> byClass = new HashMap<>();
	private ElementDetails shown;

	/** An area with nothing selected. */
	public DetailsArea(EstateEditor editor, FormToolkit toolkit, Composite parent) {
		this.editor = editor;
		this.toolkit = toolkit;
		ScrolledForm form = toolkit.createScrolledForm(parent);
		scrolled = form;
		body = form.getBody();
		GridLayoutFactory.fillDefaults().margins(0, 0).applyTo(body);
		Label label = toolkit.createLabel(body, Messages.nothingSelected, SWT.WRAP);
		GridDataFactory.fillDefaults().indent(MARGIN, MARGIN).grab(true, false).applyTo(label);
		nothing = label;
	}

	/** The area itself. */
	public Control control() {
		return scrolled;
	}

	/** Shows an element; null for none. */
	public void show(EObject element) {
		if (shown != null) {
			shown.flush();
		}
		ElementDetails wanted = element == null ? null
				: byClass.computeIfAbsent(element.eClass(),
						type -> new ElementDetails(editor, toolkit, body, element));
		if (wanted != null) {
			wanted.show(element);
		}
		shown = wanted;
		expose(nothing, wanted == null);
		byClass.values().forEach(details -> expose(details.control(), details == wanted));
		layOut();
	}

	private static void expose(Control control, boolean visible) {
		control.setVisible(visible);
		GridDataFactory.fillDefaults().grab(true, true).indent(MARGIN, 0).exclude(!visible).applyTo(control);
	}

	/** Shows what the newest check found. */
	public void showFindings() {
		if (shown != null) {
			shown.showFindings();
			layOut();
		}
	}

	private void layOut() {
		body.layout(true, true);
		scrolled.reflow(true);
	}

	/** Forgets all elements, for they are no more. */
	public void clear() {
		show(null);
		byClass.values().forEach(ElementDetails::dispose);
		byClass.clear();
	}

	/** Hands over what was typed and not yet left. */
	public void flush() {
		if (shown != null) {
			shown.flush();
		}
	}
}
