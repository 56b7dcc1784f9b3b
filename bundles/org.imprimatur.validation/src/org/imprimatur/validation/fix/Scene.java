package org.imprimatur.validation.fix;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Device;
import org.imprimatur.validation.DeviceSet;

/** Where an edit takes place: the estate itself, or a copy on which it is tried. */
interface Scene {

	/** The estate itself. */
	Scene REAL = new Scene() {
		@Override
		public <E extends EObject> E of(E element) {
			return element;
		}

		@Override
		public List<Device> devices(DeviceSet devices) {
			return devices.stream().toList();
		}
	};

	/** What to edit in the place of an element. */
	<E extends EObject> E of(E element);

	/** What to edit in the place of devices. */
	List<Device> devices(DeviceSet devices);
}
