package org.imprimatur.workbench.waves;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.ListSelectionDialog;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.rule.Labels;

/** Asks onto which groups a deployment goes. */
final class GroupsDialog {

	private GroupsDialog() {
	}

	/** The groups chosen; empty when the user changes their mind. */
	static Optional<List<DeviceGroup>> ask(Shell shell, Estate estate, Deployment deployment) {
		ListSelectionDialog dialog = ListSelectionDialog.of(estate.getGroups())
				.contentProvider(ArrayContentProvider.getInstance())
				.labelProvider(LabelProvider.createTextProvider(group -> Labels.name((Element) group)))
				.message(NLS.bind(Messages.groupsOf, Labels.name(deployment))).title(Messages.groupsTitle)
				.preselect(deployment.getGroups().toArray()).create(shell);
		return dialog.open() != Window.OK ? Optional.empty()
				: Optional.of(Arrays.stream(dialog.getResult()).map(DeviceGroup.class::cast).toList());
	}
}
