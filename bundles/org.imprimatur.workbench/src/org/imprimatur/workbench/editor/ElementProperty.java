package org.imprimatur.workbench.editor;

import java.util.Arrays;
import java.util.Collection;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.CellEditor;
import org.eclipse.jface.viewers.ComboBoxViewerCellEditor;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TextCellEditor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** One line of the Properties view. Lists are shown there, and edited on the pages. */
final class ElementProperty extends PropertyDescriptor {

	private final EObject element;
	private final IItemPropertyDescriptor descriptor;

	ElementProperty(EObject element, IItemPropertyDescriptor descriptor) {
		super(descriptor.getFeature(element), descriptor.getDisplayName(element));
		this.element = element;
		this.descriptor = descriptor;
		setDescription(descriptor.getDescription(element));
		setFilterFlags(descriptor.getFilterFlags(element));
		setLabelProvider(new LabelProvider() {
			@Override
			public String getText(Object value) {
				return text(value);
			}
		});
	}

	private String text(Object value) {
		if (value instanceof Collection<?> all) {
			return all.stream().map(this::text).collect(Collectors.joining(", ")); //$NON-NLS-1$
		}
		return value == null ? "" : descriptor.getLabelProvider(element).getText(value); //$NON-NLS-1$
	}

	@Override
	public CellEditor createPropertyEditor(Composite parent) {
		EStructuralFeature feature = (EStructuralFeature) getId();
		if (feature.isMany() || !descriptor.canSetProperty(element)) {
			return null;
		}
		Collection<?> choices = feature.getEType().getInstanceClass() == boolean.class
				? Arrays.asList(Boolean.TRUE, Boolean.FALSE)
				: descriptor.getChoiceOfValues(element);
		return choices == null ? textEditor(parent, (EAttribute) feature) : choiceEditor(parent, choices);
	}

	private CellEditor textEditor(Composite parent, EAttribute feature) {
		TextCellEditor editor = new TextCellEditor(parent);
		editor.setValidator(text -> {
			try {
				EcoreUtil.createFromString(feature.getEAttributeType(), String.valueOf(text));
				return null;
			} catch (RuntimeException e) {
				return e.getLocalizedMessage();
			}
		});
		return editor;
	}

	private CellEditor choiceEditor(Composite parent, Collection<?> choices) {
		ComboBoxViewerCellEditor editor = new ComboBoxViewerCellEditor(parent, SWT.READ_ONLY);
		editor.setContentProvider(ArrayContentProvider.getInstance());
		editor.setLabelProvider(getLabelProvider());
		editor.setInput(choices.toArray());
		return editor;
	}
}
