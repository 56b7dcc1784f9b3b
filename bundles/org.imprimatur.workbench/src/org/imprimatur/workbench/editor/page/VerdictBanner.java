package org.imprimatur.workbench.editor.page;

import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.forms.widgets.FormToolkit;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.ui.decoration.FindingImages;

/** The verdict on a whole plan, large, and what was checked. */
public final class VerdictBanner {

	private final Composite banner;
	private final Label icon;
	private final Label verdict;
	private final Label checked;

	/** A banner that says nothing yet. */
	public VerdictBanner(FormToolkit toolkit, Composite parent) {
		banner = toolkit.createComposite(parent);
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(10, 2).applyTo(banner);
		icon = toolkit.createLabel(banner, null);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).span(1, 2).applyTo(icon);
		verdict = toolkit.createLabel(banner, ""); //$NON-NLS-1$
		verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		checked = toolkit.createLabel(banner, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(checked);
	}

	/** The banner itself, to be laid out. */
	public Composite control() {
		return banner;
	}

	/** The image of a verdict in twice its size. */
	private static Image large(Verdict verdict) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = VerdictBanner.class.getName() + verdict.key();
		if (registry.getDescriptor(key) == null) {
			ImageDescriptor usual = FindingImages.descriptor(verdict);
			registry.put(key, ImageDescriptor.createFromImageDataProvider(zoom -> usual.getImageData(2 * zoom)));
		}
		return registry.get(key);
	}

	/** Shows the verdict of a check; that there is none yet without one. */
	public void show(Optional<CheckResult> result) {
		icon.setImage(null);
		VerdictColours.paint(verdict, Verdict.UNCHECKED);
		verdict.setText(Messages.checking);
		checked.setText(""); //$NON-NLS-1$
		result.ifPresent(this::show);
	}

	private void show(CheckResult result) {
		Verdict worst = Verdict.of(result.findings());
		icon.setImage(large(worst));
		verdict.setText(new Wording(Locale.getDefault()).text("verdict." + worst.key())); //$NON-NLS-1$
		VerdictColours.paint(verdict, worst);
		checked.setText(Messages.checked(result));
	}
}
