package org.imprimatur.workbench.editor.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.TableViewer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.imprimatur.model.Element;
import org.imprimatur.model.edit.ElementText;
import org.imprimatur.workbench.editor.tree.EstateLabels;

/** Several elements of the plan: a list, from which some are removed and to which others are added by searching. */
final class ReferencesField extends Field {

	private static final int ROWS = 3;

	private TableViewer viewer;
	private IObservableValue<Object> value;

	ReferencesField(FieldContext context, IItemPropertyDescriptor descriptor) {
		super(context, descriptor);
	}

	@Override
	Control createControl(Composite parent) {
		Composite all = context().toolkit().createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).spacing(4, 2).margins(1, 1).applyTo(all);
		viewer = new TableViewer(context().toolkit().createTable(all, SWT.MULTI | SWT.V_SCROLL | SWT.BORDER));
		GridDataFactory.fillDefaults().grab(true, true).hint(80, ROWS * viewer.getTable().getItemHeight()).span(1, 2)
				.applyTo(viewer.getControl());
		viewer.setContentProvider(ArrayContentProvider.getInstance());
		viewer.setLabelProvider(new ElementLabels());
		viewer.addDoubleClickListener(event -> reveal());
		button(all, Messages.add, this::add);
		Button remove = button(all, Messages.remove, this::remove);
		remove.setEnabled(false);
		viewer.addSelectionChangedListener(event -> remove.setEnabled(!event.getSelection().isEmpty()));
		value = context().observe(descriptor());
		value.addValueChangeListener(change -> viewer.setInput(value.getValue()));
		viewer.setInput(value.getValue() == null ? List.of() : value.getValue());
		return all;
	}

	private Button button(Composite parent, String text, Runnable work) {
		Button button = context().toolkit().createButton(parent, text, SWT.PUSH);
		button.addListener(SWT.Selection, event -> work.run());
		GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
		return button;
	}

	private List<?> values() {
		return (List<?>) value.getValue();
	}

	private void add() {
		Collection<?> choices = descriptor().getChoiceOfValues(context().element().getValue());
		ElementPicker picker = new ElementPicker(viewer.getControl().getShell(), name(), true,
				choices.stream().filter(Objects::nonNull).filter(one -> !values().contains(one)).toList());
		List<Object> all = new ArrayList<>(values());
		all.addAll(picker.pick());
		value.setValue(all);
	}

	private void remove() {
		List<Object> all = new ArrayList<>(values());
		all.removeAll(viewer.getStructuredSelection().toList());
		value.setValue(all);
	}

	private void reveal() {
		if (viewer.getStructuredSelection().getFirstElement() instanceof Element element) {
			context().editor().revealElement(element);
		}
	}

	@Override
	Control hinted() {
		return viewer.getControl();
	}

	@Override
	boolean isTall() {
		return true;
	}

	/** Icon and label of elements. */
	static final class ElementLabels extends LabelProvider {

		@Override
		public String getText(Object element) {
			return ElementText.of((EObject) element);
		}

		@Override
		public Image getImage(Object element) {
			return EstateLabels.icon(element);
		}
	}
}
