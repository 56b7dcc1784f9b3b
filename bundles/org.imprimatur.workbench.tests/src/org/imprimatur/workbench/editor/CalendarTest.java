package org.imprimatur.workbench.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DateTime;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.imprimatur.model.Agreement;
import org.imprimatur.workbench.wizards.WizardDriver;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A day is picked from the calendar beside its field. */
class CalendarTest {

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	@Test
	void theDayPickedIsTakenOverAndUndone() throws Exception {
		EstateEditor editor = Plans.open(Plans.example("enterprise"));
		Agreement agreement = editor.document().estate().getAgreements().getFirst();
		LocalDate before = agreement.getFrom();
		editor.revealElement(agreement);
		Plans.settle();
		Text field = controls(editor.getActivePageInstance().getPartControl()).filter(Text.class::isInstance)
				.map(Text.class::cast).filter(text -> text.getText().equals(before.toString())).findFirst().orElseThrow();
		Button open = Arrays.stream(field.getParent().getChildren()).filter(Button.class::isInstance)
				.map(Button.class::cast).findFirst().orElseThrow();
		open.notifyListeners(SWT.Selection, new Event());
		DateTime calendar = Arrays.stream(Display.getCurrent().getShells()).flatMap(CalendarTest::controls)
				.filter(DateTime.class::isInstance).map(DateTime.class::cast).findFirst().orElseThrow();
		assertThat(LocalDate.of(calendar.getYear(), calendar.getMonth() + 1, calendar.getDay())).isEqualTo(before);
		WizardDriver.photograph("calendar");
		calendar.setDate(2026, 1, 28);
		calendar.notifyListeners(SWT.Selection, new Event());
		assertThat(field.getText()).isEqualTo("2026-02-28");
		calendar.notifyListeners(SWT.DefaultSelection, new Event());
		assertThat(calendar.isDisposed()).isTrue();
		editor.flush();
		assertThat(agreement.getFrom()).isEqualTo("2026-02-28");
		editor.document().commands().undo();
		assertThat(agreement.getFrom()).isEqualTo(before);
	}

	private static Stream<Control> controls(Control from) {
		Stream<Control> self = Stream.of(from);
		return from instanceof Composite composite
				? Stream.concat(self, Arrays.stream(composite.getChildren()).flatMap(CalendarTest::controls)) : self;
	}
}
