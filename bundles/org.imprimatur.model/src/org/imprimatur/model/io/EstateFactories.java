package org.imprimatur.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceFactoryRegistryImpl;
import org.imprimatur.model.fleet.FleetResource;
import org.imprimatur.model.fleet.FleetResourceFactory;

/** Knows the resources of an estate by their files' names: plans and fleets. There are no others. */
final class EstateFactories extends ResourceFactoryRegistryImpl {

	private final Resource.Factory plans = new PlanResourceFactory();
	private final Resource.Factory fleets = new FleetResourceFactory();

	/** Whether there is a resource for a file of that name. */
	static boolean knows(URI uri) {
		return PlanResource.isPlan(uri) || FleetResource.isFleet(uri);
	}

	@Override
	public Resource.Factory getFactory(URI uri) {
		return getFactory(uri, null);
	}

	@Override
	public Resource.Factory getFactory(URI uri, String contentType) {
		if (FleetResource.isFleet(uri)) {
			return fleets;
		}
		return PlanResource.isPlan(uri) ? plans : null;
	}
}
