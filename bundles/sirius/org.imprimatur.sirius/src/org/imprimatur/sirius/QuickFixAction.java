package org.imprimatur.sirius;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.sirius.business.api.action.AbstractExternalJavaAction;
import org.eclipse.sirius.viewpoint.DSemanticDecorator;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.imprimatur.design.view.EstateView;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFixes;

/**
 * Quick fix of a problem that <em>Validate diagram</em> found: offers what can be done about the findings on the element.
 * Sirius calls it within a command that records the change, so that one undo takes it back, and validates again after it.
 */
public final class QuickFixAction extends AbstractExternalJavaAction {

	@Override
	public boolean canExecute(Collection<? extends EObject> selections) {
		return selections.size() == 1;
	}

	@Override
	public void execute(Collection<? extends EObject> selections, Map<String, Object> parameters) {
		EObject first = selections.iterator().next();
		offer(first instanceof DSemanticDecorator view ? view.getTarget() : first,
				Display.getCurrent().getActiveShell());
	}

	private static void offer(EObject element, Shell shell) {
		Locale locale = Locale.getDefault(Locale.Category.DISPLAY);
		List<FindingFix> fixes = fixes(element);
		if (fixes.isEmpty()) {
			MessageDialog.openInformation(shell, Messages.fixTitle, Messages.fixNone);
			return;
		}
		QuickFixDialog dialog = new QuickFixDialog(shell, fixes, locale);
		if (dialog.open() == Window.OK) {
			dialog.chosen().fix().apply(dialog.answers());
		}
	}

	/** What can be done about the findings on an element, those of the worst finding first. */
	static List<FindingFix> fixes(EObject element) {
		EstateView view = EstateView.of(element);
		QuickFixes fixes = new QuickFixes(view.survey().result());
		List<Finding> findings = view.verdicts().findings(element);
		return findings.stream().flatMap(finding -> fixes.of(finding).stream().map(fix -> new FindingFix(finding, fix)))
				.toList();
	}
}
