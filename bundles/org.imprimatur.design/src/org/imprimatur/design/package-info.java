/** The viewpoint specification of Imprimatur: where it is and which representations it has. */
package org.imprimatur.design;
