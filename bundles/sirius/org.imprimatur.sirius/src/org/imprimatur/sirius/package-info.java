/** The estate's representations in the real Sirius: registers the specification, creates and opens what it describes. */
package org.imprimatur.sirius;
