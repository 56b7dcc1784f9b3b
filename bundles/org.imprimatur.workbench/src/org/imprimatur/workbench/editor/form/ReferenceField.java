package org.imprimatur.workbench.editor.form;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.forms.events.HyperlinkAdapter;
import org.eclipse.ui.forms.events.HyperlinkEvent;
import org.eclipse.ui.forms.widgets.Hyperlink;
import org.imprimatur.model.Element;
import org.imprimatur.model.edit.ElementText;

/** One element of the plan, chosen from a list or by searching; its name as a link leads to the element chosen. */
final class ReferenceField extends ChoiceField {

	ReferenceField(FieldContext context, IItemPropertyDescriptor descriptor) {
		super(context, descriptor);
	}

	@Override
	Control createLabel(Composite parent) {
		Hyperlink link = context().toolkit().createHyperlink(parent, name(), SWT.NONE);
		link.addHyperlinkListener(new HyperlinkAdapter() {
			@Override
			public void linkActivated(HyperlinkEvent event) {
				if (value() instanceof Element element) {
					context().editor().revealElement(element);
				}
			}
		});
		return link;
	}

	private Object value() {
		EObject element = context().element().getValue();
		return element == null ? null : element.eGet(feature());
	}

	@Override
	Control createControl(Composite parent) {
		Composite both = context().toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).margins(1, 1).applyTo(both);
		super.createControl(both);
		GridDataFactory.fillDefaults().grab(true, false).hint(80, SWT.DEFAULT).align(SWT.FILL, SWT.CENTER)
				.applyTo(viewer().getControl());
		viewer().getControl().addListener(SWT.FocusIn, event -> refill());
		Button search = context().toolkit().createButton(both, "…", SWT.PUSH); //$NON-NLS-1$
		search.setToolTipText(Messages.search);
		search.addListener(SWT.Selection, event -> search());
		return both;
	}

	/** Elements may have come, gone or got another name. */
	private void refill() {
		Object selected = value();
		fill();
		if (selected != null) {
			viewer().setSelection(new StructuredSelection(selected));
		}
	}

	private void search() {
		ElementPicker picker = new ElementPicker(viewer().getControl().getShell(), name(), false,
				descriptor().getChoiceOfValues(context().element().getValue()));
		picker.pick().stream().findFirst().ifPresent(picked -> {
			fill();
			viewer().setSelection(new StructuredSelection(picked));
		});
	}

	@Override
	String label(Object value) {
		return value instanceof EObject object ? ElementText.of(object) : ""; //$NON-NLS-1$
	}
}
