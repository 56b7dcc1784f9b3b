package org.imprimatur.workbench.search;

import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.dialogs.DialogSettings;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.dialogs.FilteredItemsSelectionDialog;
import org.imprimatur.workbench.wizards.EstateProjects;

/** Asks for an element or a device of any plan by a part of its name, id or number. */
final class OpenElementDialog extends FilteredItemsSelectionDialog {

	/** Devices are not searched for less than this. */
	private static final int SHORTEST = 3;

	private final IDialogSettings settings = new DialogSettings(OpenElementDialog.class.getSimpleName());

	OpenElementDialog(Shell shell) {
		super(shell);
		setTitle(Messages.openElement);
		setMessage(Messages.openElementText);
		setListLabelProvider(LabelProvider.createTextProvider(OpenElementDialog::text));
		setDetailsLabelProvider(LabelProvider.createTextProvider(OpenElementDialog::place));
		setInitialPattern("?", FULL_SELECTION); //$NON-NLS-1$
	}

	private static String text(Object item) {
		return item instanceof PlanEntry entry ? entry.label() + "  –  " + entry.kind() : ""; //$NON-NLS-1$ //$NON-NLS-2$
	}

	private static String place(Object item) {
		return item instanceof PlanEntry entry ? entry.plan().getFullPath().makeRelative().toString() : ""; //$NON-NLS-1$
	}

	@Override
	protected Control createExtendedContentArea(Composite parent) {
		return null;
	}

	@Override
	protected IDialogSettings getDialogSettings() {
		return settings;
	}

	@Override
	protected IStatus validateItem(Object item) {
		return Status.OK_STATUS;
	}

	@Override
	public String getElementName(Object item) {
		return ((PlanEntry) item).label();
	}

	@Override
	protected Comparator<?> getItemsComparator() {
		return Comparator.comparing((Object item) -> text(item)).thenComparing(OpenElementDialog::place);
	}

	@Override
	protected ItemsFilter createFilter() {
		return new PartFilter();
	}

	/** Finds a text anywhere in a label; never narrows down what another filter has found, since that was cut off. */
	private final class PartFilter extends ItemsFilter {

		private final Pattern part = Wildcards.pattern(getPattern());

		@Override
		public boolean matchItem(Object item) {
			return part.matcher(((PlanEntry) item).label()).find();
		}

		@Override
		public boolean isConsistentItem(Object item) {
			return true;
		}

		@Override
		public boolean isSubFilter(ItemsFilter other) {
			return false;
		}

		@Override
		public boolean equalsFilter(ItemsFilter other) {
			return other.getPattern().equals(getPattern());
		}
	}

	@Override
	protected void fillContentProvider(AbstractContentProvider items, ItemsFilter filter, IProgressMonitor monitor) {
		List<IFile> plans = EstateProjects.plans();
		SubMonitor progress = SubMonitor.convert(monitor, Messages.openElement, plans.size());
		String wanted = filter.getPattern().replaceAll("[?*]", ""); //$NON-NLS-1$ //$NON-NLS-2$
		try {
			for (IFile plan : plans) {
				SubMonitor step = progress.split(1);
				PlanEntry.of(plan).forEach(entry -> items.add(entry, filter));
				if (wanted.length() >= SHORTEST) {
					PlanEntry.devices(plan, Wildcards.pattern(filter.getPattern()), step)
							.forEach(entry -> items.add(entry, filter));
				}
			}
		} catch (OperationCanceledException e) {
			// another text is looked for
		}
	}
}
