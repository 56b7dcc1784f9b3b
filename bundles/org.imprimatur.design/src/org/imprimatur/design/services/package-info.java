/**
 * The Java services that the expressions of {@code description/imprimatur.odesign} call. A service is a public method
 * whose first parameter is the element on which the expression is evaluated; its class has a public constructor without
 * parameters. One class a concern.
 */
package org.imprimatur.design.services;
