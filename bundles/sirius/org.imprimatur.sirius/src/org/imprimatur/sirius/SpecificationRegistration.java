package org.imprimatur.sirius;

import java.util.Set;

import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.imprimatur.design.Specification;
import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;

/** Makes the viewpoint known to Sirius while this bundle is active. */
public final class SpecificationRegistration implements BundleActivator {

	private Set<Viewpoint> registered = Set.of();

	@Override
	public void start(BundleContext context) {
		String bundle = FrameworkUtil.getBundle(Specification.class).getSymbolicName();
		registered = Set.copyOf(ViewpointRegistry.getInstance().registerFromPlugin(bundle + '/' + Specification.PATH));
	}

	@Override
	public void stop(BundleContext context) {
		registered.forEach(ViewpointRegistry.getInstance()::disposeFromPlugin);
		registered = Set.of();
	}
}
