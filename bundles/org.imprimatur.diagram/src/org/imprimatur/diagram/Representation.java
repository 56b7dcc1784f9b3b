package org.imprimatur.diagram;

/** What one representation of a specification shows of a plan. */
public sealed interface Representation permits Drawing, Table {

	/** Its title, which names the plan too. */
	String title();

	/** What it is for, in a sentence or two: the accessible description. */
	String description();
}
