package org.imprimatur.exchange.configmgr;

import org.imprimatur.exchange.columns.MachineCells;
import org.imprimatur.exchange.device.LikeliestProducts;

/**
 * What the views tell of one resource.
 *
 * @param cells    its cells
 * @param products the products that may license its Windows
 */
record Computer(MachineCells<ConfigColumn> cells, LikeliestProducts products) {
}
