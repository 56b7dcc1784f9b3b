package org.imprimatur.model.io;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.model.ImprimaturPackage;

/** The fleet files that a plan lists: each once, whatever ways there are to write its path. */
final class ListedFleets {

	private final ProblemLog log;

	ListedFleets(ProblemLog log) {
		this.log = log;
	}

	/** Notes the references of a plan that list a fleet file once more. */
	void check(List<ExternalReference> references) {
		Map<Object, ExternalReference> listed = new HashMap<>();
		for (ExternalReference reference : references) {
			if (reference.proxy().eClass() == ImprimaturPackage.Literals.FLEET) {
				URI file = reference.target().trimFragment();
				ExternalReference first = listed.putIfAbsent(identity(file), reference);
				if (first != null) {
					log.add(reference.line(), reference.column(), "plan.fleet.twice", ElementNames.of(file),
							first.line());
				}
			}
		}
	}

	private static Object identity(URI file) {
		try {
			return file.isFile() ? Path.of(file.toFileString()).toRealPath() : file;
		} catch (IOException missing) {
			return file;
		}
	}
}
