/** What a check found, as text for people, as JSON for scripts and as SARIF for code-review tools. */
package org.imprimatur.cli.report;
