package org.imprimatur.model.fleet;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/**
 * Makes fleet resources. EMF finds factories by a file's last extension, so where this one is registered for {@code
 * csv} it is asked for every CSV file; those that are no fleets it leaves to the default factory.
 */
public final class FleetResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		if (FleetResource.isFleet(uri)) {
			return new FleetResource(uri);
		}
		Object other = Resource.Factory.Registry.INSTANCE.getExtensionToFactoryMap()
				.get(Resource.Factory.Registry.DEFAULT_EXTENSION);
		if (other instanceof Resource.Factory.Descriptor descriptor) {
			other = descriptor.createFactory();
		}
		if (other instanceof Resource.Factory factory) {
			return factory.createResource(uri);
		}
		throw new IllegalArgumentException("Not a fleet file, whose name ends in " + FleetResource.SUFFIX + ": " + uri);
	}
}
