package org.imprimatur.workbench.help;

import java.util.Optional;

import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.dialogs.IPageChangeProvider;
import org.eclipse.jface.preference.PreferenceDialog;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.ISelectionProvider;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.forms.editor.FormEditor;
import org.eclipse.ui.forms.editor.IFormPage;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.marker.FindingMarkers;
import org.imprimatur.workbench.preferences.RulePage;
import org.imprimatur.workbench.wizards.NewEstateWizard;
import org.imprimatur.workbench.wizards.exports.PlanExportWizard;
import org.imprimatur.workbench.wizards.imports.InventoryImportWizard;

/** Which place in the help says most about what is on the screen. */
final class HelpContext {

	private static final String VIEWS = "org.imprimatur."; //$NON-NLS-1$

	private HelpContext() {
	}

	/** The place for the dialog, or else for what is selected in the part, that the user is at. */
	static HelpPlace current() {
		Shell shell = Display.getCurrent().getActiveShell();
		IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
		if (shell != null && window != null && shell != window.getShell()) {
			return of(shell.getData());
		}
		IWorkbenchPart part = window == null || window.getActivePage() == null ? null : window.getActivePage().getActivePart();
		return part == null ? HelpPlace.of(HelpTopic.INDEX) : of(part);
	}

	/** The place for a dialog: what JFace keeps in its shell. */
	static HelpPlace of(Object dialog) {
		return switch (dialog) {
		case WizardDialog wizard when wizard.getCurrentPage() != null -> of(wizard.getCurrentPage());
		case PreferenceDialog preferences when preferences.getSelectedPage() instanceof RulePage ->
			HelpPlace.of(HelpTopic.RULES);
		case IPageChangeProvider preferences -> HelpPlace.of(HelpTopic.PAGES, "preferences"); //$NON-NLS-1$
		case null, default -> HelpPlace.of(HelpTopic.PAGES);
		};
	}

	private static HelpPlace of(IWizardPage page) {
		Package wizard = page.getWizard().getClass().getPackage();
		return HelpPlace.of(wizard == InventoryImportWizard.class.getPackage() ? HelpTopic.IMPORTS
				: wizard == PlanExportWizard.class.getPackage() ? HelpTopic.EXPORTS
						: wizard == NewEstateWizard.class.getPackage() ? HelpTopic.TUTORIAL : HelpTopic.INDEX);
	}

	/** The place for a part: the rule of the finding that is selected in a view, the page that an editor shows. */
	static HelpPlace of(IWorkbenchPart part) {
		if (part instanceof FormEditor editor) {
			IFormPage page = editor.getActivePageInstance();
			return HelpPlace.of(HelpTopic.PAGES, page == null ? "" : page.getId()); //$NON-NLS-1$
		}
		String id = part.getSite().getId();
		ISelectionProvider provider = part.getSite().getSelectionProvider();
		return rule(provider == null ? null : provider.getSelection()).map(rule -> HelpPlace.of(HelpTopic.RULES, rule)).orElseGet(
				() -> HelpPlace.of(HelpTopic.PAGES, id.startsWith(VIEWS) ? id.substring(id.lastIndexOf('.') + 1) : id));
	}

	/** The rule that made the finding, or its marker, that is selected. */
	static Optional<String> rule(ISelection selection) {
		if (!(selection instanceof IStructuredSelection elements) || elements.isEmpty()) {
			return Optional.empty();
		}
		Finding finding = Adapters.adapt(elements.getFirstElement(), Finding.class);
		IMarker marker = Adapters.adapt(elements.getFirstElement(), IMarker.class);
		return finding != null ? Optional.of(finding.rule())
				: Optional.ofNullable(marker).map(it -> it.getAttribute(FindingMarkers.RULE, null));
	}
}
