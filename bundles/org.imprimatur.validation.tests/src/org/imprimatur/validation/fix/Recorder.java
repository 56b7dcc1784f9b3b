package org.imprimatur.validation.fix;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EContentAdapter;

/** Remembers what lists and values were before each change of a plan, as EMF's change recorder does. */
final class Recorder extends EContentAdapter {

	private record Before(EObject object, EStructuralFeature feature, Object value) {
	}

	private final List<Before> changes = new ArrayList<>();
	private boolean recording = true;

	Recorder(EObject root) {
		root.eAdapters().add(this);
	}

	@Override
	public void notifyChanged(Notification notification) {
		super.notifyChanged(notification);
		if (recording && !notification.isTouch() && notification.getFeature() instanceof EStructuralFeature feature) {
			changes.add(new Before((EObject) notification.getNotifier(), feature, before(notification, feature)));
		}
	}

	private static Object before(Notification notification, EStructuralFeature feature) {
		if (!feature.isMany()) {
			return notification.getOldValue();
		}
		List<Object> values = new ArrayList<>((List<?>) ((EObject) notification.getNotifier()).eGet(feature));
		switch (notification.getEventType()) {
		case Notification.ADD -> values.remove(notification.getPosition());
		case Notification.REMOVE -> values.add(notification.getPosition(), notification.getOldValue());
		case Notification.ADD_MANY -> values.removeAll((List<?>) notification.getNewValue());
		default -> throw new IllegalStateException("A fix is not expected to do this: " + notification);
		}
		return values;
	}

	void undo() {
		recording = false;
		changes.reversed().forEach(change -> change.object().eSet(change.feature(), change.value()));
	}
}
