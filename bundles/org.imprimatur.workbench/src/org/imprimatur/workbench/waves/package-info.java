/** The Waves page: a timeline on which waves and deployments are moved, and a list in which their values are edited. */
package org.imprimatur.workbench.waves;
