/**
 * The product catalogue: what Imprimatur knows about editions, releases, builds, languages, programmes and activation.
 * All of it is data in {@code catalogue.json}, which a file of the user's may extend; nothing here judges a plan.
 */
package org.imprimatur.model.catalogue;
