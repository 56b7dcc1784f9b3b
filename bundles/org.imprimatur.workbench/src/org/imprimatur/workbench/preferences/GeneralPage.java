package org.imprimatur.workbench.preferences;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Group;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.dialogs.PreferencesUtil;
import org.imprimatur.workbench.welcome.RecentFiles;

/** Language, recent plans, and where colours are found. */
public final class GeneralPage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final String APPEARANCE = "org.eclipse.ui.preferencePages.Views"; //$NON-NLS-1$
	private static final String COLOURS = "org.eclipse.ui.preferencePages.ColorsAndFonts"; //$NON-NLS-1$

	private final List<Button> languages = new ArrayList<>();

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Composite createContents(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().spacing(5, 12).applyTo(body);
		Group language = group(body, Messages.language);
		for (String name : List.of(Messages.languageSystem, "English", "日本語")) { //$NON-NLS-1$ //$NON-NLS-2$
			Button button = new Button(language, SWT.RADIO);
			button.setText(name);
			languages.add(button);
		}
		new Label(language, SWT.WRAP).setText(Messages.languageRestart);
		languages.get(current().ordinal()).setSelection(true);
		Group recent = group(body, Messages.recent);
		Button clear = new Button(recent, SWT.PUSH);
		clear.setText(Messages.recentClear);
		clear.addListener(SWT.Selection, event -> {
			RecentFiles.clear();
			clear.setEnabled(false);
		});
		clear.setEnabled(!RecentFiles.files().isEmpty());
		Group colours = group(body, Messages.colours);
		link(colours, Messages.coloursTheme, APPEARANCE);
		link(colours, Messages.coloursVerdicts, COLOURS);
		return body;
	}

	private static Group group(Composite body, String title) {
		Group group = new Group(body, SWT.NONE);
		group.setText(title);
		GridLayoutFactory.swtDefaults().applyTo(group);
		GridDataFactory.fillDefaults().grab(true, false).applyTo(group);
		return group;
	}

	private void link(Composite parent, String text, String page) {
		Link link = new Link(parent, SWT.NONE);
		link.setText(text);
		link.addListener(SWT.Selection,
				event -> PreferencesUtil.createPreferenceDialogOn(getShell(), page, null, null));
	}

	private WorkbenchLanguage current() {
		try {
			return WorkbenchLanguage.chosen();
		} catch (IOException e) {
			setErrorMessage(e.getLocalizedMessage());
			return WorkbenchLanguage.SYSTEM;
		}
	}

	@Override
	public boolean performOk() {
		WorkbenchLanguage wanted = WorkbenchLanguage.SYSTEM;
		for (WorkbenchLanguage language : WorkbenchLanguage.values()) {
			wanted = languages.get(language.ordinal()).getSelection() ? language : wanted;
		}
		if (wanted == current()) {
			return true;
		}
		try {
			wanted.choose();
		} catch (IOException e) {
			setErrorMessage(e.getLocalizedMessage());
			return false;
		}
		if (MessageDialog.openQuestion(getShell(), Messages.language, Messages.restartNow)) {
			PlatformUI.getWorkbench().getDisplay().asyncExec(() -> PlatformUI.getWorkbench().restart());
		}
		return true;
	}
}
