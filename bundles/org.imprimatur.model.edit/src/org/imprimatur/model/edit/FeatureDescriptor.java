package org.imprimatur.model.edit;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.ItemPropertyDescriptor;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.validation.rule.Labels;

/** Describes one feature of the model, by the texts of {@link ModelTexts}. */
final class FeatureDescriptor extends ItemPropertyDescriptor {

	private static final String[] EXPERT = { "org.eclipse.ui.views.properties.expert" };
	private static final Set<EStructuralFeature> LONG_TEXTS = Set.of(ImprimaturPackage.Literals.ELEMENT__NOTE,
			ImprimaturPackage.Literals.WAIVER__REASON);

	FeatureDescriptor(AdapterFactory adapterFactory, EStructuralFeature feature) {
		super(adapterFactory, null, ModelTexts.feature(feature), ModelTexts.hint(feature).orElse(""), feature,
				feature != ImprimaturPackage.Literals.ELEMENT__ID, LONG_TEXTS.contains(feature), true, null, null,
				feature == ImprimaturPackage.Literals.ELEMENT__ID ? EXPERT : null);
	}

	@Override
	public IItemLabelProvider getLabelProvider(Object object) {
		IItemLabelProvider usual = super.getLabelProvider(object);
		return new IItemLabelProvider() {
			@Override
			public String getText(Object value) {
				return value instanceof Enum<?> literal ? Labels.of(literal, Locale.getDefault()).toString()
						: usual.getText(value);
			}

			@Override
			public Object getImage(Object value) {
				return usual.getImage(value);
			}
		};
	}

	/** The elements of the same plan, not those of the fleets: there may be a million. */
	@Override
	protected Collection<?> getComboBoxObjects(Object object) {
		if (!(feature.getEType() instanceof EClass)) {
			return super.getComboBoxObjects(object);
		}
		EClassifier type = feature.getEType();
		Set<EObject> found = new LinkedHashSet<>();
		if (!feature.isMany()) {
			found.add(null);
		}
		for (TreeIterator<EObject> all = EcoreUtil.getRootContainer((EObject) object).eAllContents(); all.hasNext();) {
			EObject next = all.next();
			if (type.isInstance(next) && next != object) {
				found.add(next);
			}
		}
		return found;
	}
}
