package org.imprimatur.sirius;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
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

/** Asks the fields of a quick fix. */
final class AnswerFields {

	private final Composite area;
	private final Locale locale;
	private final Runnable changed;
	private final Map<String, Supplier<String>> inputs = new LinkedHashMap<>();
	private boolean untouched = true;

	/** No fields yet; runs {@code changed} whenever an answer changes. */
	AnswerFields(Composite parent, Locale locale, Runnable changed) {
		this.area = new Composite(parent, SWT.NONE);
		this.locale = locale;
		this.changed = changed;
		GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
		GridLayoutFactory.fillDefaults().numColumns(2).applyTo(area);
	}

	/** Asks these fields instead. */
	void ask(List<Field> fields) {
		for (Control old : area.getChildren()) {
			old.dispose();
		}
		inputs.clear();
		untouched = true;
		for (Field field : fields) {
			new Label(area, SWT.NONE).setText(field.label(locale));
			inputs.put(field.name(), field.type() == FieldType.CHOICE ? choice(field) : text(field));
		}
		area.requestLayout();
	}

	private Supplier<String> text(Field field) {
		Text text = new Text(area, SWT.BORDER);
		text.setText(field.initial());
		text.addModifyListener(event -> touched());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
		return text::getText;
	}

	private Supplier<String> choice(Field field) {
		Combo combo = new Combo(area, SWT.READ_ONLY);
		List<Choice> choices = field.choices();
		choices.forEach(choice -> combo.add(choice.label(locale)));
		combo.select(choices.stream().map(Choice::value).toList().indexOf(field.initial()));
		combo.addModifyListener(event -> touched());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
		return () -> combo.getSelectionIndex() < 0 ? "" : choices.get(combo.getSelectionIndex()).value(); //$NON-NLS-1$
	}

	private void touched() {
		untouched = false;
		changed.run();
	}

	/** Whether nothing was answered yet. */
	boolean isUntouched() {
		return untouched;
	}

	/** What was answered, by the fields' names. */
	Map<String, String> answers() {
		Map<String, String> answers = new HashMap<>();
		inputs.forEach((name, input) -> answers.put(name, input.get()));
		return answers;
	}
}
