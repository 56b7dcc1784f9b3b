package org.imprimatur.workbench.devices;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jface.preference.IPreferenceStore;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.imprimatur.model.fleet.DeviceColumn;

/** Which columns the user wants, remembered from session to session. */
final class ColumnChoice {

	private static final String KEY = "devices.columns"; //$NON-NLS-1$
	private static final List<DeviceColumn> DEFAULT = List.of(DeviceColumn.SERIAL, DeviceColumn.NAME,
			DeviceColumn.MANUFACTURER, DeviceColumn.MODEL, DeviceColumn.SITE, DeviceColumn.DEPARTMENT,
			DeviceColumn.LICENCE_CHANNEL, DeviceColumn.LICENCE_VERSION, DeviceColumn.LICENCE_EDITION,
			DeviceColumn.LICENCE_LANGUAGE, DeviceColumn.RIGHTS, DeviceColumn.EVIDENCE);

	private final IPreferenceStore preferences;

	ColumnChoice(IPreferenceStore preferences) {
		this.preferences = preferences;
	}

	/** The columns as last chosen and ordered. */
	List<DeviceColumn> remembered() {
		List<DeviceColumn> columns = Arrays.stream(preferences.getString(KEY).split(" ")) //$NON-NLS-1$ //$NON-NLS-2$
				.map(header -> DeviceColumn.ofHeader(header).orElse(null)).filter(Objects::nonNull).distinct().toList();
		return columns.isEmpty() ? DEFAULT : columns;
	}

	/** Keeps them for the next time. */
	void remember(List<DeviceColumn> columns) {
		preferences.setValue(KEY, columns.stream().map(DeviceColumn::header).collect(Collectors.joining(" "))); //$NON-NLS-1$
	}

	/** Asks which columns to show; those that stay keep their order. */
	static List<DeviceColumn> ask(Shell shell, List<DeviceColumn> present) {
		ListSelectionDialog dialog = ListSelectionDialog.of((Object) DeviceColumn.values())
				.contentProvider(ArrayContentProvider.getInstance()).labelProvider(new LabelProvider() {
					@Override
					public String getText(Object element) {
						return ColumnNames.of((DeviceColumn) element);
					}
				}).message(Messages.columnsHint).title(Messages.chooseColumns.replace("…", "")) //$NON-NLS-1$ //$NON-NLS-2$
				.preselect(present.toArray()).create(shell);
		if (dialog.open() != Window.OK || dialog.getResult().length == 0) {
			return present;
		}
		List<DeviceColumn> wanted = Arrays.stream(dialog.getResult()).map(DeviceColumn.class::cast).toList();
		return Stream.concat(present.stream().filter(wanted::contains),
				wanted.stream().filter(column -> !present.contains(column))).toList();
	}
}
