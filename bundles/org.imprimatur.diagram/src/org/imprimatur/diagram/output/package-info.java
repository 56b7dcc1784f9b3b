/**
 * Writes drawings and tables as files: {@link org.imprimatur.diagram.output.Formats}. One painter draws for all formats
 * on a {@link org.imprimatur.diagram.output.Canvas}.
 */
package org.imprimatur.diagram.output;
