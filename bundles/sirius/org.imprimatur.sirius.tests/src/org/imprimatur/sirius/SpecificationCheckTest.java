package org.imprimatur.sirius;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.Diagnostician;
import org.eclipse.emf.ecore.util.ECrossReferenceAdapter;
import org.eclipse.sirius.business.api.componentization.ViewpointRegistry;
import org.eclipse.sirius.viewpoint.description.Viewpoint;
import org.imprimatur.design.Specification;
import org.junit.jupiter.api.Test;

/** Sirius's own check of the specification. */
class SpecificationCheckTest {

	@Test
	void siriusKnowsTheViewpoint() {
		assertThat(ViewpointRegistry.getInstance().getViewpoints()).extracting(Viewpoint::getName)
				.contains(EstateRepresentations.VIEWPOINT);
	}

	@Test
	void siriusFindsNoMistake() {
		ResourceSet resources = new ResourceSetImpl();
		resources.eAdapters().add(new ECrossReferenceAdapter());
		Resource resource = resources
				.getResource(URI.createPlatformPluginURI("org.imprimatur.design/" + Specification.PATH, true), true);
		assertThat(resource.getErrors()).isEmpty();
		assertThat(resource.getWarnings()).isEmpty();
		List<String> mistakes = new ArrayList<>();
		collect(Diagnostician.INSTANCE.validate(resource.getContents().getFirst()), mistakes);
		assertThat(mistakes).isEmpty();
	}

	private static void collect(Diagnostic diagnostic, List<String> mistakes) {
		diagnostic.getChildren().forEach(child -> collect(child, mistakes));
		if (diagnostic.getChildren().isEmpty() && diagnostic.getSeverity() >= Diagnostic.WARNING) {
			Object where = diagnostic.getData().isEmpty() ? "" : diagnostic.getData().getFirst();
			mistakes.add(diagnostic.getMessage() + " @ "
					+ (where instanceof EObject element ? element.eResource().getURIFragment(element) : where));
		}
	}
}
