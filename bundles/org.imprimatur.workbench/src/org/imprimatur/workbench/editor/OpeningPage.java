package org.imprimatur.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/**
 * What the editor shows while it opens a plan: how far it is, and a way to stop it. Style sheets colour the composite
 * inside, not this class of it: the one inside fills all.
 */
final class OpeningPage extends Composite {

	private static final int BAR = 320;

	OpeningPage(Composite parent, OpenJob job) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		Composite ground = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().grab(true, true).applyTo(ground);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(ground);
		Label what = new Label(ground, SWT.CENTER);
		what.setText(job.getName());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.END).grab(true, true).applyTo(what);
		ProgressBar bar = new ProgressBar(ground, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).hint(BAR, SWT.DEFAULT).applyTo(bar);
		Button cancel = new Button(ground, SWT.PUSH);
		cancel.setText(Messages.cancel);
		cancel.addListener(SWT.Selection, event -> job.cancel());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).grab(true, true).applyTo(cancel);
		job.onPercent(percent -> {
			if (!bar.isDisposed()) {
				bar.setSelection(percent);
			}
		});
	}
}
