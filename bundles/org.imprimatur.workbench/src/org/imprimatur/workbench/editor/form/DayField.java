package org.imprimatur.workbench.editor.form;

import java.time.LocalDate;

import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Shell;

/** A text field for a day with a calendar beside it; empty for no day. */
final class DayField extends TextField {

	private final DayFormat format;

	DayField(FieldContext context, IItemPropertyDescriptor descriptor) {
		this(context, descriptor, new DayFormat());
	}

	private DayField(FieldContext context, IItemPropertyDescriptor descriptor, DayFormat format) {
		super(context, descriptor, format, 1);
		this.format = format;
	}

	@Override
	Control createControl(Composite parent) {
		Composite both = context().toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 0).margins(1, 1).applyTo(both);
		super.createControl(both);
		text().setMessage(Messages.dayPattern);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(text());
		Button open = context().toolkit().createButton(both, "▾", SWT.PUSH); //$NON-NLS-1$
		open.setToolTipText(Messages.calendar);
		open.addListener(SWT.Selection, event -> openCalendar(open));
		return both;
	}

	private void openCalendar(Button beside) {
		Shell shell = new Shell(beside.getShell(), SWT.ON_TOP | SWT.TOOL);
		shell.setLayout(new FillLayout());
		DateTime calendar = new DateTime(shell, SWT.CALENDAR);
		if (day() instanceof LocalDate day) {
			calendar.setDate(day.getYear(), day.getMonthValue() - 1, day.getDayOfMonth());
		}
		calendar.addListener(SWT.Selection, event -> text().setText(format.write(
				LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay()))));
		calendar.addListener(SWT.DefaultSelection, event -> shell.close());
		calendar.addListener(SWT.MouseDoubleClick, event -> shell.close());
		shell.addListener(SWT.Deactivate, event -> shell.close());
		shell.addListener(SWT.Traverse, event -> {
			if (event.detail == SWT.TRAVERSE_ESCAPE) {
				shell.close();
			}
		});
		shell.pack();
		Point place = beside.toDisplay(beside.getSize().x - shell.getSize().x, beside.getSize().y);
		shell.setLocation(place);
		shell.open();
		calendar.setFocus();
	}

	private Object day() {
		try {
			return format.read(text().getText());
		} catch (IllegalArgumentException none) {
			return null;
		}
	}
}
