/**
 * What deployment tools need of each wave, in folders: device lists, settings of the Microsoft Deployment Toolkit (MDT),
 * parts of answer files for Windows Setup. Product keys are never in them; placeholders stand for them.
 */
package org.imprimatur.exchange.export.manifest;
