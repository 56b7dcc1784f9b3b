/** Words in the user's language and lines that fit a terminal. */
package org.imprimatur.cli.text;
