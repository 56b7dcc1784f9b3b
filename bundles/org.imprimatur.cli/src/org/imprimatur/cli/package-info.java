/** The command line: one class a command, started by {@link org.imprimatur.cli.Main}. */
package org.imprimatur.cli;
