/**
 * Finds a file on a disc image without mounting it: UDF (ECMA-167) and ISO 9660 (ECMA-119), read only, within bounds.
 */
package org.imprimatur.exchange.image.disc;
