package org.imprimatur.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;

/** Makes plan resources; to be registered for the extension {@value PlanResource#EXTENSION}. */
public final class PlanResourceFactory implements Resource.Factory {

	@Override
	public Resource createResource(URI uri) {
		return new PlanResource(uri);
	}
}
