package org.imprimatur.validation.engine;

import java.util.Collection;
import java.util.List;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;

/** Takes single changes of objects back, and makes them again. */
final class Reversal {

	private Reversal() {
	}

	/** Makes the object what it was before the change. */
	static void undo(Notification change) {
		EObject object = (EObject) change.getNotifier();
		EStructuralFeature feature = (EStructuralFeature) change.getFeature();
		if (!feature.isMany()) {
			object.eSet(feature, change.getOldValue());
			return;
		}
		@SuppressWarnings("unchecked")
		EList<Object> list = (EList<Object>) object.eGet(feature);
		switch (change.getEventType()) {
		case Notification.SET -> list.set(change.getPosition(), change.getOldValue());
		case Notification.ADD -> list.remove(change.getPosition());
		case Notification.REMOVE -> list.add(change.getPosition(), change.getOldValue());
		case Notification.MOVE -> list.move(((Integer) change.getOldValue()).intValue(), change.getPosition());
		case Notification.ADD_MANY -> ((Collection<?>) change.getNewValue())
				.forEach(added -> list.remove(Math.max(0, change.getPosition())));
		case Notification.REMOVE_MANY -> putBack(list, (List<?>) change.getOldValue(), (int[]) change.getNewValue());
		default -> throw new IllegalStateException("Cannot take back " + change);
		}
	}

	/** Puts values back to where they were; without places, the list was cleared. */
	private static void putBack(EList<Object> list, List<?> values, int[] places) {
		for (int i = 0; i < values.size(); i++) {
			list.add(places == null ? i : places[i], values.get(i));
		}
	}

	/** Makes a change again that was taken back. */
	static void redo(Notification change) {
		EObject object = (EObject) change.getNotifier();
		EStructuralFeature feature = (EStructuralFeature) change.getFeature();
		if (!feature.isMany()) {
			object.eSet(feature, change.getNewValue());
			return;
		}
		@SuppressWarnings("unchecked")
		EList<Object> list = (EList<Object>) object.eGet(feature);
		switch (change.getEventType()) {
		case Notification.SET -> list.set(change.getPosition(), change.getNewValue());
		case Notification.ADD -> list.add(change.getPosition(), change.getNewValue());
		case Notification.REMOVE -> list.remove(change.getPosition());
		case Notification.MOVE -> list.move(change.getPosition(), ((Integer) change.getOldValue()).intValue());
		case Notification.ADD_MANY -> list.addAll(change.getPosition(), (Collection<?>) change.getNewValue());
		case Notification.REMOVE_MANY -> takeAway(list, (int[]) change.getNewValue());
		default -> throw new IllegalStateException("Cannot make again " + change);
		}
	}

	/** Removes what is at these places, in ascending order; all, where none are told. */
	private static void takeAway(EList<Object> list, int[] places) {
		if (places == null) {
			list.clear();
			return;
		}
		for (int i = places.length - 1; i >= 0; i--) {
			list.remove(places[i]);
		}
	}
}
