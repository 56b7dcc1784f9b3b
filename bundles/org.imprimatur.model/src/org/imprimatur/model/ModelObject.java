package org.imprimatur.model;

import java.util.List;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

/**
 * Base of the generated classes. What changes in a {@link Device} is also told to the adapters of its {@link Fleet}, so
 * that whoever follows a million devices attaches one adapter and not a million.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

	/** For the generated subclasses. */
	protected ModelObject() {
	}

	@Override
	public boolean eNotificationRequired() {
		return super.eNotificationRequired() || fleetIsFollowed();
	}

	@Override
	public void eNotify(Notification notification) {
		super.eNotify(notification);
		if (fleetIsFollowed()) {
			for (Adapter adapter : List.copyOf(fleet().eAdapters())) {
				adapter.notifyChanged(notification);
			}
		}
	}

	private boolean fleetIsFollowed() {
		InternalEObject fleet = fleet();
		return fleet != null && fleet.eDeliver() && !fleet.eAdapters().isEmpty();
	}

	private InternalEObject fleet() {
		return eInternalContainer() instanceof Fleet fleet ? (InternalEObject) fleet : null;
	}
}
