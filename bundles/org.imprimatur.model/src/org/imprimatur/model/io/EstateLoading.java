package org.imprimatur.model.io;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Estate;

/** Loads one plan with everything it refers to, directly or by other plans. */
final class EstateLoading {

	private final ResourceSet resources;
	private final Map<Object, Object> options;
	private final Progress progress;
	private final ProblemLog problems;
	private final Deque<PlanResource> unresolved = new ArrayDeque<>();
	private final Map<URI, Resource> loaded = new HashMap<>();
	private long bytesDone;
	private long bytesKnown;
	private boolean complete;

	EstateLoading(ResourceSet resources, Map<Object, Object> options) {
		this.resources = resources;
		this.options = options;
		this.progress = Progress.of(options);
		this.problems = new ProblemLog(null, options);
	}

	/** Whether everything was loaded without a problem. */
	boolean isComplete() {
		return complete;
	}

	Estate load(URI plan) throws PlanFormatException {
		ProblemLog log = new ProblemLog(plan, options);
		if (PlanResource.isPlan(plan)) {
			bytesKnown = size(plan);
			loadFile(plan, log, 0, 0);
		} else if (FileFailure.isFolder(plan, resources.getURIConverter())) {
			log.add(0, 0, "file.folder", ElementNames.of(plan));
		} else {
			log.add(0, 0, "plan.name", PlanResource.EXTENSION);
		}
		problems.addAll(log.problems());
		while (!unresolved.isEmpty()) {
			resolve(unresolved.remove());
		}
		problems.throwIfAny();
		loaded.values().stream().filter(PlanResource.class::isInstance).forEach(EcoreUtil::resolveAll);
		complete = true;
		return (Estate) loaded.get(plan).getContents().getFirst();
	}

	private void resolve(PlanResource plan) {
		ProblemLog log = new ProblemLog(plan.getURI(), options);
		Map<URI, ExternalReference> files = new LinkedHashMap<>();
		for (ExternalReference reference : plan.externalReferences()) {
			files.putIfAbsent(reference.target().trimFragment(), reference);
		}
		new ListedFleets(log).check(plan.externalReferences());
		files.keySet().removeIf(loaded::containsKey);
		bytesKnown += files.keySet().stream().mapToLong(this::size).sum();
		files.forEach((file, reference) -> loadFile(file, log, reference.line(), reference.column()));
		plan.externalReferences().forEach(reference -> check(reference, log));
		problems.addAll(log.problems());
	}

	private void loadFile(URI file, ProblemLog referrer, int line, int column) {
		Resource known = resources.getResource(file, false);
		Resource resource = known == null ? resources.createResource(file) : known;
		loaded.put(file, resource);
		if (resource.isLoaded() && !resource.getErrors().isEmpty()) {
			resource.unload();
		}
		try {
			options.put(Progress.OPTION, progress.part(bytesDone, bytesKnown));
			resource.load(options);
			if (resource instanceof PlanResource plan) {
				unresolved.add(plan);
			}
		} catch (PlanFormatException e) {
			problems.addAll(e.problems());
		} catch (IOException e) {
			FileFailure.tell(e, file, resources.getURIConverter(), referrer, line, column);
		}
		bytesDone += size(file);
	}

	private void check(ExternalReference reference, ProblemLog log) {
		Resource resource = loaded.get(reference.target().trimFragment());
		if (!resource.getErrors().isEmpty() || resource.getContents().isEmpty()) {
			return;
		}
		EObject target = resource.getEObject(reference.target().fragment());
		if (target == null) {
			log.add(reference.line(), reference.column(), "plan.reference.missing", reference.target().fragment(),
					ElementNames.of(resource.getURI()));
		} else if (!reference.proxy().eClass().isSuperTypeOf(target.eClass())) {
			log.add(reference.line(), reference.column(), "plan.reference.kindOfTarget",
					URI.decode(reference.target().toString()), target.eClass().getName(),
					reference.proxy().eClass().getName());
		}
	}

	private long size(URI file) {
		return Math.max(0, MeteredInput.length(file, resources.getURIConverter()));
	}
}
