package org.imprimatur.workbench.editor.form;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.workbench.editor.EstateEditor;

/**
 * What fields share.
 *
 * @param editor   where they stand
 * @param toolkit  gives them their looks
 * @param bindings holds theirs
 * @param element  what they show: one of a class, and then another one
 */
record FieldContext(EstateEditor editor, FormToolkit toolkit, DataBindingContext bindings,
		IObservableValue<EObject> element) {

	/** The feature of whichever element is shown. */
	IObservableValue<Object> observe(IItemPropertyDescriptor descriptor) {
		return new FeatureProperty(editor.document(), Field.feature(descriptor)).observeDetail(element);
	}
}
