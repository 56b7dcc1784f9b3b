package org.imprimatur.workbench.devices;

import java.util.ResourceBundle;

import org.imprimatur.model.fleet.DeviceColumn;

/** What users call the columns of a fleet. */
final class ColumnNames {

	private static final ResourceBundle NAMES = ResourceBundle.getBundle("org.imprimatur.workbench.devices.columns"); //$NON-NLS-1$

	private ColumnNames() {
	}

	static String of(DeviceColumn column) {
		return NAMES.getString(column.header());
	}
}
