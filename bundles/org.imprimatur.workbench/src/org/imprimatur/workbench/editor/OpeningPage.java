package org.imprimatur.workbench.editor;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;

/** What the editor shows while it opens a plan: how far it is, and a way to stop it. */
final class OpeningPage extends Composite {

	private static final int BAR = 320;

	OpeningPage(Composite parent, OpenJob job) {
		super(parent, SWT.NONE);
		setBackgroundMode(SWT.INHERIT_FORCE);
		GridLayoutFactory.fillDefaults().applyTo(this);
		Composite middle = new Composite(this, SWT.NONE);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).grab(true, true).applyTo(middle);
		GridLayoutFactory.fillDefaults().spacing(0, 12).applyTo(middle);
		Label what = new Label(middle, SWT.CENTER);
		what.setText(job.getName());
		GridDataFactory.fillDefaults().grab(true, false).applyTo(what);
		ProgressBar bar = new ProgressBar(middle, SWT.HORIZONTAL);
		GridDataFactory.fillDefaults().hint(BAR, SWT.DEFAULT).applyTo(bar);
		Button cancel = new Button(middle, SWT.PUSH);
		cancel.setText(Messages.cancel);
		cancel.addListener(SWT.Selection, event -> job.cancel());
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).applyTo(cancel);
		job.onPercent(percent -> {
			if (!bar.isDisposed()) {
				bar.setSelection(percent);
			}
		});
	}
}
