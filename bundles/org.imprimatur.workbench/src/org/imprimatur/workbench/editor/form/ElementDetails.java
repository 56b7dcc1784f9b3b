package org.imprimatur.workbench.editor.form;

import java.util.List;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.observable.value.WritableValue;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.forms.widgets.ExpandableComposite;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.eclipse.ui.forms.widgets.Section;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.validation.Finding;
import org.imprimatur.workbench.editor.EstateEditor;

/** The details of the elements of one class: what was found about the one shown, and a field for each feature. */
final class ElementDetails {

	private final EstateEditor editor;
	private final Section section;
	private final FindingList findings;
	private final DataBindingContext bindings = new DataBindingContext();
	private final IObservableValue<EObject> element = new WritableValue<>();
	private final List<Field> fields;

	/** The details of an element, and of others of its class later. */
	ElementDetails(EstateEditor editor, FormToolkit toolkit, Composite parent, EObject first) {
		this.editor = editor;
		EClass type = first.eClass();
		section = toolkit.createSection(parent, ExpandableComposite.TITLE_BAR);
		section.setText(ModelTexts.type(type));
		Composite body = toolkit.createComposite(section);
		section.setClient(body);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(4, 8).spacing(8, 8).applyTo(body);
		findings = new FindingList(toolkit, body);
		FieldContext context = new FieldContext(editor, toolkit, bindings, element);
		element.setValue(first);
		fields = descriptors(first).stream().map(descriptor -> Field.of(context, descriptor)).toList();
		fields.forEach(field -> field.create(body));
	}

	private List<IItemPropertyDescriptor> descriptors(EObject object) {
		AdapterFactoryEditingDomain domain = (AdapterFactoryEditingDomain) editor.document().domain();
		IItemPropertySource source = (IItemPropertySource) domain.getAdapterFactory().adapt(object,
				IItemPropertySource.class);
		return source.getPropertyDescriptors(object).stream()
				.filter(descriptor -> Field.feature(descriptor) != ImprimaturPackage.Literals.ELEMENT__ID)
				.sorted((one, other) -> Boolean.compare(isNote(one), isNote(other))).toList();
	}

	/** Notes stand last. */
	private static boolean isNote(IItemPropertyDescriptor descriptor) {
		return Field.feature(descriptor) == ImprimaturPackage.Literals.ELEMENT__NOTE;
	}

	Section control() {
		return section;
	}

	/** Shows an element of the class. */
	void show(EObject shown) {
		if (element.getValue() != shown) {
			flush();
			element.setValue(shown);
		}
		showFindings();
	}

	/** Shows what the newest check found. */
	void showFindings() {
		EObject shown = element.getValue();
		if (EcoreUtil.isAncestor(editor.document().estate(), shown)) {
			List<Finding> found = editor.verdicts().findings(shown);
			findings.show(found);
			fields.forEach(field -> field.show(found));
		}
	}

	/** Hands over what was typed and not yet left. */
	void flush() {
		fields.forEach(Field::flush);
	}

	void dispose() {
		bindings.dispose();
		section.dispose();
	}
}
