/** Problem markers of plans: kept in step with open documents, and checked in the background for all others. */
package org.imprimatur.validation.ui.marker;
