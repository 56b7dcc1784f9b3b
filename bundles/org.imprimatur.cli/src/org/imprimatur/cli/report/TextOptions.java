package org.imprimatur.cli.report;

import org.imprimatur.cli.text.Layout;

/**
 * How a text report looks.
 *
 * @param layout  what it is laid out for
 * @param all     whether notes and every place are shown
 * @param listing how many devices are listed
 */
public record TextOptions(Layout layout, boolean all, DeviceListing listing) {
}
