/** What users choose about findings. */
package org.imprimatur.validation.ui.preferences;
