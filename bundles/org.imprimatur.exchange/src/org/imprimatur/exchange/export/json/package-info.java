/** The whole rollout as JSON, in the form that {@code plan.schema.json} describes. */
package org.imprimatur.exchange.export.json;
