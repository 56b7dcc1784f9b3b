package org.imprimatur.workbench.editor.form;

import java.util.List;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.decoration.FieldMark;
import org.imprimatur.validation.ui.decoration.RuleFields;

/** A label and a control for one feature. Its hover tells what to enter; a mark tells what was found about its value. */
abstract class Field {

	/** Room for a mark left of the control, in pixels. */
	private static final int INDENT = 8;
	private static final int WIDTH = 160;

	private final FieldContext context;
	private final IItemPropertyDescriptor descriptor;
	private FieldMark mark;

	Field(FieldContext context, IItemPropertyDescriptor descriptor) {
		this.context = context;
		this.descriptor = descriptor;
	}

	/** The field that suits a feature. */
	static Field of(FieldContext context, IItemPropertyDescriptor descriptor) {
		EStructuralFeature feature = feature(descriptor);
		if (!(feature instanceof EAttribute attribute)) {
			return feature.isMany() ? new ReferencesField(context, descriptor) : new ReferenceField(context, descriptor);
		}
		EDataType type = attribute.getEAttributeType();
		if (attribute.isMany()) {
			return new TextField(context, descriptor, new LinesFormat(), TextField.LINES);
		}
		if (type instanceof EEnum) {
			return new ChoiceField(context, descriptor);
		}
		if (type.getInstanceClass() == boolean.class) {
			return new CheckField(context, descriptor);
		}
		if (type.getInstanceClass() == int.class) {
			return new TextField(context, descriptor, new NumberFormatting(), 1);
		}
		if (type == ImprimaturPackage.Literals.DAY) {
			return new DayField(context, descriptor);
		}
		if (feature == ImprimaturPackage.Literals.KEY__LAST_FIVE) {
			return new KeyEndingField(context, descriptor);
		}
		return new TextField(context, descriptor, new PlainFormat(),
				descriptor.isMultiLine(null) ? TextField.LINES : 1);
	}

	/** The feature that a descriptor describes. */
	static EStructuralFeature feature(IItemPropertyDescriptor descriptor) {
		return (EStructuralFeature) descriptor.getFeature(null);
	}

	final FieldContext context() {
		return context;
	}

	final IItemPropertyDescriptor descriptor() {
		return descriptor;
	}

	final EStructuralFeature feature() {
		return feature(descriptor);
	}

	final String name() {
		return descriptor.getDisplayName(null);
	}

	/** Makes label and control in a grid of two columns. */
	final void create(Composite parent) {
		Control label = createLabel(parent);
		GridDataFactory.fillDefaults().align(SWT.BEGINNING, isTall() ? SWT.BEGINNING : SWT.CENTER)
				.indent(0, isTall() ? 4 : 0).applyTo(label);
		Control control = createControl(parent);
		GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(INDENT, 0)
				.hint(WIDTH, height()).applyTo(control);
		String hint = descriptor.getDescription(null);
		if (!hint.isEmpty()) {
			label.setToolTipText(hint);
			hinted().setToolTipText(hint);
		}
		mark = new FieldMark(control);
	}

	Control createLabel(Composite parent) {
		Label label = context.toolkit().createLabel(parent, name());
		label.setForeground(null);
		return label;
	}

	abstract Control createControl(Composite parent);

	/** The control that shows the hint. */
	abstract Control hinted();

	/** Whether the control has several lines, so that the label stands at its top. */
	boolean isTall() {
		return false;
	}

	/** The control's height in pixels. */
	int height() {
		return SWT.DEFAULT;
	}

	/** Hands over what was typed and not yet left. */
	void flush() {
	}

	/** Marks the field when findings about the element judge its feature, or speak of what it refers to. */
	final void show(List<Finding> findings) {
		Object value = context.element().getValue() == null ? null : context.element().getValue().eGet(feature());
		List<?> values = value instanceof List<?> list ? list : value == null ? List.of() : List.of(value);
		mark.show(findings.stream().filter(Finding::isOpen)
				.filter(finding -> RuleFields.judges(finding.rule(), feature()) || values.stream()
						.filter(EObject.class::isInstance).anyMatch(finding.related()::contains))
				.toList());
	}
}
