package org.imprimatur.workbench.editor.form;

import java.util.List;
import java.util.Objects;

import org.eclipse.core.databinding.observable.Diffs;
import org.eclipse.core.databinding.observable.value.ValueDiff;
import org.eclipse.core.databinding.property.INativePropertyListener;
import org.eclipse.core.databinding.property.ISimplePropertyListener;
import org.eclipse.core.databinding.property.NativePropertyListener;
import org.eclipse.core.databinding.property.value.SimpleValueProperty;
import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.validation.ui.document.EstateDocument;

/** A feature as data binding sees it: set by an edit that undo takes back; a list is one value. */
final class FeatureProperty extends SimpleValueProperty<EObject, Object> {

	private final EstateDocument document;
	private final EStructuralFeature feature;

	FeatureProperty(EstateDocument document, EStructuralFeature feature) {
		this.document = document;
		this.feature = feature;
	}

	@Override
	public Object getValueType() {
		return null;
	}

	@Override
	protected Object doGetValue(EObject source) {
		Object value = source.eGet(feature);
		return feature.isMany() ? List.copyOf((List<?>) value) : value;
	}

	@Override
	protected void doSetValue(EObject source, Object value) {
		if (!Objects.equals(doGetValue(source), value)) {
			document.edit(NLS.bind(Messages.change, ModelTexts.feature(feature)), () -> source.eSet(feature, value));
		}
	}

	@Override
	public INativePropertyListener<EObject> adaptListener(
			ISimplePropertyListener<EObject, ValueDiff<? extends Object>> listener) {
		return new Following(listener);
	}

	/** Hears of the feature's changes by EMF. */
	private final class Following extends NativePropertyListener<EObject, ValueDiff<? extends Object>> {

		private final Adapter adapter = new AdapterImpl() {
			@Override
			public void notifyChanged(Notification change) {
				if (change.getFeature() == feature && !change.isTouch()) {
					fireChange((EObject) change.getNotifier(),
							Diffs.createValueDiff(null, doGetValue((EObject) change.getNotifier())));
				}
			}
		};

		Following(ISimplePropertyListener<EObject, ValueDiff<? extends Object>> listener) {
			super(FeatureProperty.this, listener);
		}

		@Override
		protected void doAddTo(EObject source) {
			source.eAdapters().add(adapter);
		}

		@Override
		protected void doRemoveFrom(EObject source) {
			source.eAdapters().remove(adapter);
		}
	}
}
