package org.imprimatur.workbench.editor.form;

import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** A check box, which carries the name itself. */
final class CheckField extends Field {

	private Button check;

	CheckField(FieldContext context, IItemPropertyDescriptor descriptor) {
		super(context, descriptor);
	}

	@Override
	Control createLabel(Composite parent) {
		return context().toolkit().createLabel(parent, ""); //$NON-NLS-1$
	}

	@Override
	Control createControl(Composite parent) {
		check = context().toolkit().createButton(parent, name(), SWT.CHECK);
		context().bindings().bindValue(WidgetProperties.buttonSelection().observe(check),
				context().observe(descriptor()),
				new UpdateValueStrategy<Boolean, Object>()
						.setConverter(IConverter.create(Boolean.class, Object.class, value -> value)),
				new UpdateValueStrategy<Object, Boolean>().setConverter(
						IConverter.create(Object.class, Boolean.class, value -> Boolean.TRUE.equals(value))));
		return check;
	}

	@Override
	Control hinted() {
		return check;
	}
}
