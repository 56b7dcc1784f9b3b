package org.imprimatur.workbench.editor;

import java.util.Collection;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.workbench.editor.edit.KeyEnding;

/** An element as the Properties view sees it. Numbers and days are texts there, as their cells are. */
final class ElementProperties implements IPropertySource {

	private final EstateEditor editor;
	private final EObject element;
	private final List<IItemPropertyDescriptor> descriptors;

	ElementProperties(EstateEditor editor, EObject element) {
		this.editor = editor;
		this.element = element;
		AdapterFactoryEditingDomain domain = (AdapterFactoryEditingDomain) editor.document().domain();
		descriptors = ((IItemPropertySource) domain.getAdapterFactory().adapt(element, IItemPropertySource.class))
				.getPropertyDescriptors(element);
	}

	@Override
	public IPropertyDescriptor[] getPropertyDescriptors() {
		return descriptors.stream().map(descriptor -> new ElementProperty(element, descriptor))
				.toArray(IPropertyDescriptor[]::new);
	}

	private static boolean isText(EStructuralFeature feature, Object value) {
		return feature instanceof EAttribute && !feature.isMany() && !(value instanceof Enum) && !(value instanceof Boolean);
	}

	@Override
	public Object getPropertyValue(Object id) {
		EStructuralFeature feature = (EStructuralFeature) id;
		Object value = element.eGet(feature);
		if (isText(feature, value)) {
			String text = EcoreUtil.convertToString(((EAttribute) feature).getEAttributeType(), value);
			return text == null ? "" : text; //$NON-NLS-1$
		}
		return feature.isMany() ? List.copyOf((Collection<?>) value) : value;
	}

	@Override
	public void setPropertyValue(Object id, Object value) {
		EStructuralFeature feature = (EStructuralFeature) id;
		Object wanted = isText(feature, value) ? value(feature, (String) value) : value;
		if (!Objects.equals(wanted, element.eGet(feature))) {
			String name = descriptors.stream().filter(descriptor -> descriptor.getFeature(element) == feature).findFirst()
					.orElseThrow().getDisplayName(element);
			editor.document().edit(NLS.bind(Messages.change, name), () -> element.eSet(feature, wanted));
		}
	}

	private static Object value(EStructuralFeature feature, String text) {
		if (text != null && feature == ImprimaturPackage.Literals.KEY__LAST_FIVE) {
			return KeyEnding.of(text);
		}
		return text == null || text.isEmpty() ? feature.getDefaultValue()
				: EcoreUtil.createFromString(((EAttribute) feature).getEAttributeType(), text);
	}

	@Override
	public boolean isPropertySet(Object id) {
		return element.eIsSet((EStructuralFeature) id);
	}

	@Override
	public void resetPropertyValue(Object id) {
		editor.document().edit(Messages.reset, () -> element.eUnset((EStructuralFeature) id));
	}

	@Override
	public Object getEditableValue() {
		return element;
	}
}
