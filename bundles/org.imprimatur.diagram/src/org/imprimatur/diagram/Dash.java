package org.imprimatur.diagram;

/** How a line is drawn. */
public enum Dash {
	SOLID, DASH, DOT, DASH_DOT
}
