package org.imprimatur.workbench.editor.form;

import java.util.Collection;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.databinding.viewers.typed.ViewerProperties;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A list of the literals of an enumeration, of which one is chosen. */
class ChoiceField extends Field {

	/** What the user chooses for no value. */
	private static final Object NONE = new Object();

	private ComboViewer viewer;

	ChoiceField(FieldContext context, IItemPropertyDescriptor descriptor) {
		super(context, descriptor);
	}

	@Override
	Control createControl(Composite parent) {
		viewer = new ComboViewer(parent, SWT.READ_ONLY | SWT.DROP_DOWN);
		context().toolkit().adapt(viewer.getControl(), true, true);
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object value) {
				return label(value);
			}
		});
		viewer.getCombo().setVisibleItemCount(20);
		viewer.getCombo().addListener(SWT.MouseVerticalWheel, event -> event.doit = false);
		context().element().addValueChangeListener(event -> fill());
		fill();
		context().bindings().bindValue(ViewerProperties.singleSelection(Object.class).observe(viewer),
				context().observe(descriptor()),
				new UpdateValueStrategy<>().setConverter(
						IConverter.create(Object.class, Object.class, chosen -> chosen == NONE ? null : chosen)),
				new UpdateValueStrategy<>().setConverter(
						IConverter.create(Object.class, Object.class, value -> value == null ? NONE : value)));
		return viewer.getControl();
	}

	/** The choices are those of the element that is shown. */
	final void fill() {
		Collection<?> choices = context().element().getValue() == null || viewer.getControl().isDisposed() ? null
				: descriptor().getChoiceOfValues(context().element().getValue());
		if (choices != null) {
			viewer.setInput(choices.stream().map(value -> value == null ? NONE : value).toArray());
		}
	}

	/** The text of a choice. */
	String label(Object value) {
		return value == NONE ? "" //$NON-NLS-1$
				: descriptor().getLabelProvider(context().element().getValue()).getText(value);
	}

	final ComboViewer viewer() {
		return viewer;
	}

	@Override
	Control hinted() {
		return viewer.getControl();
	}
}
