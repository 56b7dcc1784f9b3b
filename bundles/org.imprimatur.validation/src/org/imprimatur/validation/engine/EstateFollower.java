package org.imprimatur.validation.engine;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.Notifier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EContentAdapter;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage;

/**
 * Hears every change of an estate and its fleets. It attaches to fleets but not to their devices, whose changes the
 * fleet passes on.
 */
final class EstateFollower extends EContentAdapter implements AutoCloseable {

	private final Estate estate;
	private final Consumer<Notification> listener;
	private final boolean faithful;
	private final Set<Fleet> followed = new HashSet<>();

	/**
	 * Follows an estate.
	 *
	 * @param faithful whether to follow fleets too that the estate refers to no more
	 */
	EstateFollower(Estate estate, boolean faithful, Consumer<Notification> listener) {
		this.estate = estate;
		this.faithful = faithful;
		this.listener = listener;
		estate.eAdapters().add(this);
		followFleets();
	}

	private void followFleets() {
		Set<Fleet> gone = new HashSet<>(faithful ? Set.of() : followed);
		gone.removeAll(estate.getFleets());
		followed.removeAll(gone);
		gone.forEach(fleet -> fleet.eAdapters().remove(this));
		estate.getFleets().stream().filter(followed::add).forEach(this::addAdapter);
	}

	@Override
	protected void setTarget(EObject target) {
		if (target instanceof Fleet) {
			basicSetTarget(target);
		} else {
			super.setTarget(target);
		}
	}

	@Override
	protected void unsetTarget(EObject target) {
		if (target instanceof Fleet) {
			basicUnsetTarget(target);
		} else {
			super.unsetTarget(target);
		}
	}

	@Override
	public void notifyChanged(Notification notification) {
		if (!(notification.getNotifier() instanceof Fleet)) {
			super.notifyChanged(notification);
		}
		if (notification.getFeature() == ImprimaturPackage.Literals.ESTATE__FLEETS) {
			followFleets();
		}
		if (!notification.isTouch() || isUnloaded(notification)) {
			listener.accept(notification);
		}
	}

	/** Whether a fleet lost its followers because its file was closed; it is read again when it is next asked for. */
	private boolean isUnloaded(Notification notification) {
		return notification.getEventType() == Notification.REMOVING_ADAPTER
				&& notification.getNotifier() instanceof Fleet fleet && followed.remove(fleet);
	}

	@Override
	protected boolean resolve() {
		return false;
	}

	@Override
	protected void addAdapter(Notifier notifier) {
		if (!notifier.eAdapters().contains(this)) {
			super.addAdapter(notifier);
		}
	}

	@Override
	public void close() {
		Set<Fleet> all = Set.copyOf(followed);
		followed.clear();
		all.forEach(fleet -> fleet.eAdapters().remove(this));
		estate.eAdapters().remove(this);
	}
}
