package org.imprimatur.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.fleet.FleetResource;

/**
 * Loads and saves estates: a plan file with the fleet files it refers to. Works with and without OSGi. Only local files
 * are opened, whatever a plan says.
 */
public final class EstateStore {

	private final Locale locale;

	/** A store that tells problems in the default language. */
	public EstateStore() {
		this(Locale.getDefault());
	}

	/** A store that tells problems in that language. */
	public EstateStore(Locale locale) {
		this.locale = locale;
	}

	/** An empty resource set that knows plans and fleets by their files' names, and nothing else. */
	public ResourceSet newResourceSet() {
		ResourceSet resources = new ResourceSetImpl();
		configure(resources);
		return resources;
	}

	/** Makes a resource set, such as that of an editing domain, behave like {@link #newResourceSet()}. */
	public void configure(ResourceSet resources) {
		resources.getPackageRegistry().put(ImprimaturPackage.eNS_URI, ImprimaturPackage.eINSTANCE);
		resources.setResourceFactoryRegistry(new EstateFactories());
		resources.setURIConverter(LocalFiles.converter());
		resources.getLoadOptions().put(Messages.OPTION_LOCALE, locale);
	}

	/**
	 * Loads a plan and its fleets into a resource set of its own.
	 *
	 * @throws PlanFormatException when any of the files is missing, unreadable or wrong; tells all problems
	 */
	public Estate load(Path plan, Progress progress) throws PlanFormatException {
		return load(newResourceSet(), URI.createFileURI(plan.toAbsolutePath().normalize().toString()), progress);
	}

	/**
	 * Loads a plan, its fleets and whatever else it refers to.
	 *
	 * @param resources a set {@linkplain #configure configured} for it; has the same resources as before when this
	 * fails
	 * @throws PlanFormatException when any of the files is missing, unreadable or wrong; tells all problems
	 */
	public Estate load(ResourceSet resources, URI plan, Progress progress) throws PlanFormatException {
		List<Resource> before = List.copyOf(resources.getResources());
		EstateLoading loading = new EstateLoading(resources, options(progress));
		try {
			return loading.load(plan);
		} finally {
			if (!loading.isComplete()) {
				resources.getResources().retainAll(before);
			}
		}
	}

	/**
	 * Loads just a plan file, to look at it: its fleets are there by their names, without a device.
	 *
	 * @throws IOException when the file is missing, unreadable or wrong
	 */
	public Estate loadWithoutDevices(Path plan) throws IOException {
		ResourceSet resources = newResourceSet();
		PlanResource resource = new PlanResource(URI.createFileURI(plan.toAbsolutePath().normalize().toString()));
		resources.getResources().add(resource);
		resource.load(options(Progress.NONE));
		for (ExternalReference reference : resource.externalReferences()) {
			URI file = reference.target().trimFragment();
			if (FleetResource.isFleet(file) && resources.getResource(file, false) == null) {
				Resource empty = new FleetResource(file);
				empty.getContents().add(ImprimaturFactory.eINSTANCE.createFleet());
				resources.getResources().add(empty);
			}
		}
		EcoreUtil.resolveAll(resource);
		return (Estate) resource.getContents().getFirst();
	}

	/**
	 * Saves an estate that is in a resource: those of its fleets that have changed, then its plan. Each file is
	 * replaced as a whole or stays as it was.
	 *
	 * @throws PlanFormatException when something cannot be written so that it could be read again
	 */
	public void save(Estate estate, Progress progress) throws IOException {
		for (Fleet fleet : ((InternalEList<Fleet>) estate.getFleets()).basicList()) {
			if (fleet.eResource() != null && fleet.eResource().isModified()) {
				fleet.eResource().save(options(progress));
			}
		}
		estate.eResource().save(options(progress));
	}

	/**
	 * What a user should know though nothing keeps the files from being read, such as a column whose name is mistaken:
	 * of the plan and of its fleets, as they were loaded.
	 */
	public List<Problem> warnings(Estate estate) {
		Stream<EObject> roots = Stream.concat(Stream.of(estate),
				((InternalEList<Fleet>) estate.getFleets()).basicList().stream());
		return roots.map(EObject::eResource).filter(Objects::nonNull).distinct()
				.flatMap(resource -> resource.getWarnings().stream()).filter(Problem.class::isInstance)
				.map(Problem.class::cast).toList();
	}

	private Map<Object, Object> options(Progress progress) {
		Map<Object, Object> options = new HashMap<>();
		options.put(Messages.OPTION_LOCALE, locale);
		options.put(Progress.OPTION, progress);
		return options;
	}
}
