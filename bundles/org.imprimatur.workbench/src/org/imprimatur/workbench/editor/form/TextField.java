package org.imprimatur.workbench.editor.form;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.IValidator;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** A text field. What is typed reaches the estate after a short pause, or when the field is left; undo takes it back. */
class TextField extends Field {

	/** Lines of a long text. */
	static final int LINES = 3;

	private static final int PAUSE = 500;

	private final TextFormat format;
	private final int lines;
	private Text text;
	private IObservableValue<String> typed;

	TextField(FieldContext context, IItemPropertyDescriptor descriptor, TextFormat format, int lines) {
		super(context, descriptor);
		this.format = format;
		this.lines = lines;
	}

	@Override
	Control createControl(Composite parent) {
		int style = lines == 1 ? SWT.SINGLE : SWT.MULTI | SWT.WRAP | SWT.V_SCROLL;
		text = context().toolkit().createText(parent, "", style | SWT.BORDER); //$NON-NLS-1$
		text.setEditable(descriptor().canSetProperty(null));
		if (lines > 1) {
			text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
					|| event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
		}
		bind();
		return text;
	}

	private void bind() {
		typed = WidgetProperties.text(SWT.Modify).observeDelayed(PAUSE, text);
		IValidator<String> isValue = string -> {
			try {
				format.read(string);
				return ValidationStatus.ok();
			} catch (IllegalArgumentException e) {
				return ValidationStatus.error(e.getMessage());
			}
		};
		Binding binding = context().bindings().bindValue(typed, context().observe(descriptor()),
				new UpdateValueStrategy<String, Object>().setAfterGetValidator(isValue)
						.setConverter(IConverter.create(String.class, Object.class, format::read)),
				new UpdateValueStrategy<Object, String>()
						.setConverter(IConverter.create(Object.class, String.class, format::write)));
		ControlDecorationSupport.create(binding, SWT.LEFT | SWT.BOTTOM);
	}

	/** The field for text. */
	final Text text() {
		return text;
	}

	@Override
	Control hinted() {
		return text;
	}

	@Override
	boolean isTall() {
		return lines > 1;
	}

	@Override
	int height() {
		return lines == 1 ? SWT.DEFAULT : lines * text.getLineHeight();
	}

	@Override
	void flush() {
		typed.getValue();
	}
}
