package org.imprimatur.validation.ui.decoration;

import java.util.Collection;
import java.util.List;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** Marks a field with the worst of the findings that speak of it; the hover says what they are. */
public final class FieldMark {

	private final ControlDecoration decoration;

	/** A mark at the left of a control, which lives as long as that. */
	public FieldMark(Control control) {
		decoration = new ControlDecoration(control, SWT.LEFT | SWT.TOP);
		decoration.hide();
	}

	/** Shows these findings, or nothing when none of them weighs anything. */
	public void show(Collection<Finding> findings) {
		List<Finding> shown = findings.stream().filter(finding -> finding.severity().reaches(Severity.ADVICE)).toList();
		if (shown.isEmpty()) {
			decoration.hide();
			return;
		}
		decoration.setImage(FindingImages.worst(shown));
		decoration.setDescriptionText(FindingText.hover(shown));
		decoration.show();
	}
}
