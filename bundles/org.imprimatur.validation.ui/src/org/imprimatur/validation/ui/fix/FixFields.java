package org.imprimatur.validation.ui.fix;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.validation.fix.Choice;
import org.imprimatur.validation.fix.Field;
import org.imprimatur.validation.fix.FieldType;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** The fields that a quick fix asks for, one a line. */
final class FixFields extends Composite {

	private final Map<String, Supplier<String>> answers = new LinkedHashMap<>();
	private final Runnable changed;

	FixFields(Composite parent, List<Field> fields, Runnable changed) {
		super(parent, SWT.NONE);
		this.changed = changed;
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(this);
		fields.forEach(this::add);
	}

	private void add(Field field) {
		Label label = new Label(this, SWT.NONE);
		String name = field.label(FindingText.locale());
		label.setText(field.required() ? name + " *" : name); //$NON-NLS-1$
		Control control = field.type() == FieldType.CHOICE ? combo(field) : text(field);
		control.setData(field.name());
		GridDataFactory.fillDefaults().grab(true, false).hint(260, SWT.DEFAULT).applyTo(control);
	}

	private Text text(Field field) {
		Text text = new Text(this, SWT.BORDER);
		text.setText(field.initial());
		switch (field.type()) {
		case DATE -> text.setMessage(Messages.fieldDate);
		case SHA256 -> text.setMessage(Messages.fieldSha256);
		default -> text.setMessage(""); //$NON-NLS-1$
		}
		answers.put(field.name(), text::getText);
		text.addModifyListener(event -> changed.run());
		return text;
	}

	private Combo combo(Field field) {
		Combo combo = new Combo(this, SWT.READ_ONLY);
		List<Choice> choices = field.choices();
		choices.forEach(choice -> combo.add(choice.label(FindingText.locale())));
		choices.stream().filter(choice -> choice.value().equals(field.initial())).findFirst()
				.ifPresent(choice -> combo.select(choices.indexOf(choice)));
		if (choices.size() == 1 && field.required()) {
			combo.select(0);
		}
		answers.put(field.name(),
				() -> combo.getSelectionIndex() < 0 ? "" : choices.get(combo.getSelectionIndex()).value()); //$NON-NLS-1$
		combo.addListener(SWT.Selection, event -> changed.run());
		return combo;
	}

	/** The answers by the names of the fields. */
	Map<String, String> answers() {
		Map<String, String> texts = new LinkedHashMap<>();
		answers.forEach((name, text) -> texts.put(name, text.get().strip()));
		return texts;
	}
}
