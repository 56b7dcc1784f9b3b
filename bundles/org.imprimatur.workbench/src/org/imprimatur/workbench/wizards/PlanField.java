package org.imprimatur.workbench.wizards;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.ArrayContentProvider;
import org.eclipse.jface.viewers.ComboViewer;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Chooses one of the plans there are. */
public final class PlanField {

	private final ComboViewer combo;

	/**
	 * A labelled field over {@code columns} columns of a grid.
	 *
	 * @param first   the plan that is chosen at first; the only one, if empty
	 * @param changed called when another one is chosen
	 */
	public PlanField(Composite parent, int columns, Optional<IFile> first, Runnable changed) {
		new Label(parent, SWT.NONE).setText(Messages.plan);
		combo = new ComboViewer(parent, SWT.READ_ONLY);
		combo.getControl().setLayoutData(new GridData(SWT.FILL, SWT.CENTER, true, false, columns - 1, 1));
		combo.setContentProvider(ArrayContentProvider.getInstance());
		combo.setLabelProvider(LabelProvider.createTextProvider(plan -> label((IFile) plan)));
		List<IFile> plans = EstateProjects.plans();
		combo.setInput(plans);
		first.filter(plans::contains).or(() -> plans.stream().findFirst())
				.ifPresent(plan -> combo.setSelection(new StructuredSelection(plan)));
		combo.addSelectionChangedListener(event -> changed.run());
	}

	private static String label(IFile plan) {
		String name = plan.getName().substring(0, plan.getName().length() - EstateProjects.PLAN.length());
		return name + "  –  " + plan.getParent().getFullPath().makeRelative(); //$NON-NLS-1$
	}

	/** The plan chosen; empty while there is none. */
	public Optional<IFile> plan() {
		return Optional.ofNullable((IFile) combo.getStructuredSelection().getFirstElement());
	}
}
