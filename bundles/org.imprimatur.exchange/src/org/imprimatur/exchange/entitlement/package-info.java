/**
 * Takes what was bought into an estate: purchase lists of a volume-licence agreement
 * ({@link org.imprimatur.exchange.entitlement.PurchaseList}) and entitlements in an XML of our own
 * ({@link org.imprimatur.exchange.entitlement.EntDocument}), in and out.
 */
package org.imprimatur.exchange.entitlement;
