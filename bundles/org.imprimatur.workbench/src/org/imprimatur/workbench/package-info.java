/** The workbench: application, window, perspective and the content types of Imprimatur's files. */
package org.imprimatur.workbench;
