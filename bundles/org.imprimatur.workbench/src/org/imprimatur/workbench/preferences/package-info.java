/** Preferences: language, rule severities, product keys. */
package org.imprimatur.workbench.preferences;
