/**
 * Draws the representations of a viewpoint specification without Sirius: what a plan shows ({@link Drawing},
 * {@link Table}), told in values that know neither Sirius nor a screen.
 */
package org.imprimatur.diagram;
