/** Evaluates the representations of a specification on a plan, as Sirius's synchronised diagrams and tables do. */
package org.imprimatur.diagram.evaluation;
