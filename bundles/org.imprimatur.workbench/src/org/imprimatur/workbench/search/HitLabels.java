package org.imprimatur.workbench.search;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.viewers.DelegatingStyledCellLabelProvider.IStyledLabelProvider;
import org.eclipse.jface.viewers.LabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.swt.graphics.Image;
import org.eclipse.ui.model.WorkbenchLabelProvider;
import org.imprimatur.workbench.editor.tree.EstateLabels;

/** How hits look: what was found, with the part that is meant stressed, and where. */
final class HitLabels extends LabelProvider implements IStyledLabelProvider {

	private final WorkbenchLabelProvider files = new WorkbenchLabelProvider();
	private final boolean withPlan;

	/** @param withPlan whether each hit says in which plan it is */
	HitLabels(boolean withPlan) {
		this.withPlan = withPlan;
	}

	@Override
	public StyledString getStyledText(Object element) {
		if (element instanceof IFile plan) {
			return new StyledString(plan.getName()).append("  " + plan.getParent().getFullPath().makeRelative(), //$NON-NLS-1$
					StyledString.QUALIFIER_STYLER);
		}
		Hit hit = (Hit) element;
		StyledString text = new StyledString(hit.label());
		text.append("  " + hit.column() + ": ", StyledString.QUALIFIER_STYLER); //$NON-NLS-1$ //$NON-NLS-2$
		int start = text.length();
		text.append(hit.text().replaceAll("\\s", " ")); //$NON-NLS-1$ //$NON-NLS-2$
		text.setStyle(start + hit.part().offset(), hit.part().length(), StyledString.COUNTER_STYLER);
		return withPlan ? text.append("  " + hit.plan().getFullPath().makeRelative(), StyledString.QUALIFIER_STYLER) : text; //$NON-NLS-1$
	}

	@Override
	public String getText(Object element) {
		return getStyledText(element).getString();
	}

	@Override
	public Image getImage(Object element) {
		return element instanceof Hit hit ? EstateLabels.icon(hit.type()) : files.getImage(element);
	}

	@Override
	public void dispose() {
		files.dispose();
		super.dispose();
	}
}
