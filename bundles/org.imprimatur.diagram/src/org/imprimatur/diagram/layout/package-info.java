/**
 * Gives a drawing or a table its places: {@link org.imprimatur.diagram.layout.DrawingLayout},
 * {@link org.imprimatur.diagram.layout.TableLayout}. All lengths are pixels of 1/96 inch, y grows downwards.
 */
package org.imprimatur.diagram.layout;
