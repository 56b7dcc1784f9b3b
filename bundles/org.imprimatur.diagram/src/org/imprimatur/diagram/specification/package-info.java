/**
 * Reads a Sirius viewpoint specification ({@code .odesign}) and holds it against the part of the language that is drawn
 * here; {@code language.txt} lists it.
 */
package org.imprimatur.diagram.specification;
