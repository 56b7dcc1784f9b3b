/**
 * Takes what was bought into an estate: purchase lists of a volume-licence agreement
 * ({@link org.imprimatur.exchange.entitlement.PurchaseList}) and entitlements in the manner of ISO/IEC 19770-3
 * ({@link org.imprimatur.exchange.entitlement.EntDocument}), in and out.
 */
package org.imprimatur.exchange.entitlement;
