package org.imprimatur.model.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.edit.provider.ChangeNotifier;
import org.eclipse.emf.edit.provider.ComposeableAdapterFactory;
import org.eclipse.emf.edit.provider.ComposedAdapterFactory;
import org.eclipse.emf.edit.provider.IChangeNotifier;
import org.eclipse.emf.edit.provider.IDisposable;
import org.eclipse.emf.edit.provider.IEditingDomainItemProvider;
import org.eclipse.emf.edit.provider.IItemLabelProvider;
import org.eclipse.emf.edit.provider.IItemPropertySource;
import org.eclipse.emf.edit.provider.INotifyChangedListener;
import org.eclipse.emf.edit.provider.IStructuredItemContentProvider;
import org.eclipse.emf.edit.provider.ITreeItemContentProvider;
import org.imprimatur.model.ImprimaturPackage;

/** Makes the item providers of the model: one a class, shared by its objects. */
public final class EstateItemProviders extends AdapterFactoryImpl
		implements ComposeableAdapterFactory, IChangeNotifier, IDisposable {

	private static final Set<Object> TYPES = Set.of(IEditingDomainItemProvider.class,
			IStructuredItemContentProvider.class, ITreeItemContentProvider.class, IItemLabelProvider.class,
			IItemPropertySource.class);

	private final Map<EClass, ElementItemProvider> providers = new HashMap<>();
	private final IChangeNotifier changes = new ChangeNotifier();
	private ComposedAdapterFactory parent;

	@Override
	public boolean isFactoryForType(Object type) {
		return type == ImprimaturPackage.eINSTANCE || TYPES.contains(type);
	}

	@Override
	public Adapter adapt(Notifier notifier, Object type) {
		return super.adapt(notifier, this);
	}

	@Override
	public Object adapt(Object object, Object type) {
		if (!isFactoryForType(type)) {
			return null;
		}
		Object adapter = super.adapt(object, type);
		return type instanceof Class<?> wanted && !wanted.isInstance(adapter) ? null : adapter;
	}

	@Override
	protected Adapter createAdapter(Notifier target) {
		return providers.computeIfAbsent(((EObject) target).eClass(), type -> new ElementItemProvider(this));
	}

	@Override
	public ComposeableAdapterFactory getRootAdapterFactory() {
		return parent == null ? this : parent.getRootAdapterFactory();
	}

	@Override
	public void setParentAdapterFactory(ComposedAdapterFactory parentAdapterFactory) {
		parent = parentAdapterFactory;
	}

	@Override
	public void addListener(INotifyChangedListener listener) {
		changes.addListener(listener);
	}

	@Override
	public void removeListener(INotifyChangedListener listener) {
		changes.removeListener(listener);
	}

	@Override
	public void fireNotifyChanged(Notification notification) {
		changes.fireNotifyChanged(notification);
		if (parent != null) {
			parent.fireNotifyChanged(notification);
		}
	}

	@Override
	public void dispose() {
		providers.values().forEach(ElementItemProvider::dispose);
	}
}
