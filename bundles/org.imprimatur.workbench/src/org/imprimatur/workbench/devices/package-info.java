/**
 * The devices of a plan as a table: a million rows in an array of references, sorted and filtered in the background as
 * arrays of indices.
 */
package org.imprimatur.workbench.devices;
