package org.imprimatur.model.edit;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.AdapterFactory;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.ResourceLocator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertyDescriptor;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.eclipse.emf.edit.provider.ItemProviderAdapter;
import org.eclipse.emf.edit.provider.ViewerNotification;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage;

/** Provides all objects of one class of the model: what it says follows from the class. */
final class ElementItemProvider extends ItemProviderAdapter implements IEditingDomainItemProvider,
		IStructuredItemContentProvider, ITreeItemContentProvider, IItemLabelProvider, IItemPropertySource {

	ElementItemProvider(AdapterFactory adapterFactory) {
		super(adapterFactory);
	}

	@Override
	public String getText(Object object) {
		return ElementText.of((EObject) object);
	}

	@Override
	public Object getImage(Object object) {
		return ModelIcons.of(((EObject) object).eClass());
	}

	/** Devices are no children of their fleet: there may be a million. */
	@Override
	public Collection<? extends EStructuralFeature> getChildrenFeatures(Object object) {
		return object instanceof Fleet ? List.of() : ((EObject) object).eClass().getEAllContainments();
	}

	@Override
	protected EStructuralFeature getChildFeature(Object object, Object child) {
		return ((EObject) child).eContainer() == object ? ((EObject) child).eContainingFeature()
				: super.getChildFeature(object, child);
	}

	@Override
	protected void collectNewChildDescriptors(Collection<Object> descriptors, Object object) {
		for (EStructuralFeature feature : getChildrenFeatures(object)) {
			descriptors.add(createChildParameter(feature, EcoreUtil.create(((EReference) feature).getEReferenceType())));
		}
	}

	@Override
	public String getCreateChildText(Object owner, Object feature, Object child, Collection<?> selection) {
		return ModelTexts.type(((EObject) child).eClass());
	}

	@Override
	public Object getCreateChildImage(Object owner, Object feature, Object child, Collection<?> selection) {
		return getImage(child);
	}

	@Override
	public List<IItemPropertyDescriptor> getPropertyDescriptors(Object object) {
		if (itemPropertyDescriptors == null) {
			itemPropertyDescriptors = ((EObject) object).eClass().getEAllStructuralFeatures().stream()
					.filter(ElementItemProvider::isProperty)
					.<IItemPropertyDescriptor>map(feature -> new FeatureDescriptor(adapterFactory, feature)).toList();
		}
		return itemPropertyDescriptors;
	}

	/** Whether a feature is a value or names other elements; what a device shares with others is no value of its own. */
	private static boolean isProperty(EStructuralFeature feature) {
		return !(feature instanceof EReference reference && reference.isContainment())
				&& feature != ImprimaturPackage.Literals.ESTATE__FLEETS
				&& feature.getEType() != ImprimaturPackage.Literals.PROFILE
				&& feature.getEType() != ImprimaturPackage.Literals.CELLS;
	}

	@Override
	public void notifyChanged(Notification notification) {
		updateChildren(notification);
		boolean children = notification.getFeature() instanceof EReference reference && reference.isContainment();
		fireNotifyChanged(new ViewerNotification(notification, notification.getNotifier(), children, true));
	}

	@Override
	public ResourceLocator getResourceLocator() {
		return null;
	}
}
