package org.imprimatur.model.io;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.InternalEObject;

/** A reference that a plan makes by address, such as to a fleet file, and where it stands. */
record ExternalReference(InternalEObject proxy, URI target, int line, int column) {
}
