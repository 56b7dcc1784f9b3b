package org.imprimatur.exchange.entitlement;

import java.util.List;

import org.imprimatur.model.Element;

/**
 * The purchases, or the entitlements, that an agreement holds.
 *
 * @param <E> the elements
 */
interface HeldLicences<E extends Element> {

	/** All of them. */
	List<E> all();

	/** Whether one is exactly what a line says. */
	boolean isExactly(E element, Acquisition line);

	/** Whether one is what a line speaks of, though it may say something else. */
	boolean isMeant(E element, Acquisition line);

	/** Where they differ. */
	List<FieldUpdate> differences(E element, Acquisition line);

	/** A new one that says what the line says, in no agreement yet. */
	E create(Acquisition line);
}
