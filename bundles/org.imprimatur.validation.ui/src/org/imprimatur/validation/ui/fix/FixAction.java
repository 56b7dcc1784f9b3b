package org.imprimatur.validation.ui.fix;

import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFix;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.Work;

/** Offers the quick fixes of findings in a dialog, and applies the one chosen. For editor pages, views and menus. */
public final class FixAction {

	private FixAction() {
	}

	/** Offers the fixes of the worst of these findings that has any. */
	public static void open(Shell shell, EstateDocument document, List<Finding> findings) {
		List<Finding> fixable = findings.stream().filter(QuickFixes::mayFix).sorted(FindingImages.WORST_FIRST).toList();
		try {
			for (Finding finding : fixable) {
				List<QuickFix> fixes = Work.call(Messages.fixSearching,
						monitor -> document.fixes(finding, new MonitorProgress(monitor)));
				if (!fixes.isEmpty()) {
					choose(shell, document, finding, fixes);
					return;
				}
			}
			MessageDialog.openInformation(shell, Messages.fixTitle,
					findings.isEmpty() ? Messages.fixNoFinding : reason(findings.getFirst()));
		} catch (CancellationException e) {
			// the user chose not to
		} catch (InvocationTargetException e) {
			Failures.show(e);
		}
	}

	/** Says what to do where nothing can be done for the user. */
	private static String reason(Finding finding) {
		return finding.isOpen() ? Messages.fixNone + "\n\n" + FindingText.remedy(finding) : Messages.fixSettled; //$NON-NLS-1$
	}

	private static void choose(Shell shell, EstateDocument document, Finding finding, List<QuickFix> fixes)
			throws InvocationTargetException {
		FixDialog dialog = new FixDialog(shell, document, finding, fixes);
		if (dialog.open() == Window.OK) {
			apply(document, dialog);
		}
	}

	/** Applies what was chosen in a dialog, as one step for undo. */
	static void apply(EstateDocument document, FixDialog dialog) throws InvocationTargetException {
		Work.call(Messages.fixApplying, monitor -> {
			document.edit(dialog.chosen().label(FindingText.locale()), () -> dialog.chosen().apply(dialog.answers()));
			return true;
		});
	}
}
