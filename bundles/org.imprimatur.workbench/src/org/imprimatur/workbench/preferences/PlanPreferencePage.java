package org.imprimatur.workbench.preferences;

import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.preference.PreferencePage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPreferencePage;
import org.imprimatur.workbench.wizards.PlanField;

/** Preferences that belong to one of the plans: says what they are, lets the user choose the plan. */
abstract class PlanPreferencePage extends PreferencePage implements IWorkbenchPreferencePage {

	private static final int WIDTH = 560;

	private final String explanation;
	private PlanField plan;

	PlanPreferencePage(String explanation) {
		this.explanation = explanation;
	}

	@Override
	public void init(IWorkbench workbench) {
		noDefaultAndApplyButton();
	}

	@Override
	protected Composite createContents(Composite parent) {
		Composite body = new Composite(parent, SWT.NONE);
		GridLayoutFactory.fillDefaults().numColumns(3).applyTo(body);
		Label label = new Label(body, SWT.WRAP);
		label.setText(explanation);
		GridDataFactory.fillDefaults().span(3, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(label);
		plan = new PlanField(body, 3, Optional.empty(), this::load);
		createTable(body);
		load();
		return body;
	}

	/** What stands below the plan. */
	abstract void createTable(Composite body);

	/** Shows what belongs to the plan that was chosen. */
	abstract void load();

	/** The plan; empty while there is none. */
	Optional<IFile> plan() {
		return plan == null ? Optional.empty() : plan.plan();
	}
}
