/**
 * How wide text is, where it breaks into lines, and what its glyphs look like: without AWT and without the fonts of
 * the machine.
 */
package org.imprimatur.diagram.text;
