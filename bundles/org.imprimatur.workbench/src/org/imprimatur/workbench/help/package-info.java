/** The help pages: written ones, and those made from model, rules and formats so that they cannot go stale. */
package org.imprimatur.workbench.help;
