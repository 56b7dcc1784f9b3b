/** What the representations show of an estate, computed once and asked by the services many times. */
package org.imprimatur.design.view;
