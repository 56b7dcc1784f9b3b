package org.imprimatur.workbench.waves;

import java.time.LocalDate;

import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.widgets.Composite;
import org.imprimatur.workbench.editor.form.DayFormat;

/** A day in a cell, typed as 2026-12-01; nothing stands for no day, what is no day is not taken over. */
final class DayCellEditor extends TextCellEditor {

	private final DayFormat format = new DayFormat();

	DayCellEditor(Composite parent) {
		super(parent);
		setValidator(value -> value instanceof String typed ? problem(typed) : null);
	}

	/** What is wrong with what was typed; null for nothing. */
	private String problem(String typed) {
		try {
			format.read(typed);
			return null;
		} catch (IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	@Override
	protected Object doGetValue() {
		return format.read((String) super.doGetValue());
	}

	@Override
	protected void doSetValue(Object value) {
		super.doSetValue(format.write((LocalDate) value));
	}
}
