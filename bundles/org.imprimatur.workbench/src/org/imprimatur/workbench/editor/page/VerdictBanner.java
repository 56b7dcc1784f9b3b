package org.imprimatur.workbench.editor.page;

import java.util.Locale;

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
import org.eclipse.ui.forms.widgets.TableWrapData;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Wording;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.ui.decoration.FindingImages;

/** The verdict on a whole plan, large, and what was checked. */
final class VerdictBanner {

	private final Label icon;
	private final Label verdict;
	private final Label checked;

	VerdictBanner(FormToolkit toolkit, Composite parent) {
		Composite banner = toolkit.createComposite(parent);
		banner.setLayoutData(new TableWrapData(TableWrapData.FILL_GRAB));
		GridLayoutFactory.fillDefaults().numColumns(2).margins(0, 4).spacing(10, 2).applyTo(banner);
		icon = toolkit.createLabel(banner, null);
		GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.CENTER).span(1, 2).applyTo(icon);
		verdict = toolkit.createLabel(banner, ""); //$NON-NLS-1$
		verdict.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.HEADER_FONT));
		GridDataFactory.fillDefaults().grab(true, false).applyTo(verdict);
		checked = toolkit.createLabel(banner, "", SWT.WRAP); //$NON-NLS-1$
		GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(checked);
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

	/** Shows the verdict of a check. */
	void show(CheckResult result) {
		Verdict worst = Verdict.of(result.findings());
		icon.setImage(large(worst));
		verdict.setText(new Wording(Locale.getDefault()).text("verdict." + worst.key())); //$NON-NLS-1$
		verdict.setForeground(VerdictColours.of(worst));
		checked.setText(Messages.checked(result));
	}
}
