package org.imprimatur.validation.ui.decoration;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.resource.ResourceLocator;
import org.eclipse.jface.viewers.DecorationOverlayIcon;
import org.eclipse.jface.viewers.IDecoration;
import org.eclipse.swt.graphics.Image;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;

/** Images of verdicts: whole ones for lists, small ones on other images. Never to be disposed. For the UI thread. */
public final class FindingImages {

	/** Open findings first, then by their weight. */
	public static final Comparator<Finding> WORST_FIRST = Comparator.comparing(Finding::isOpen)
			.thenComparing(Finding::severity).reversed();

	private static final String DESIGN = "org.imprimatur.design"; //$NON-NLS-1$
	private static final String OWN = "org.imprimatur.validation.ui"; //$NON-NLS-1$
	private static final String INFO = "info"; //$NON-NLS-1$

	private FindingImages() {
	}

	/** The verdict of one finding; CLEAN for one that just informs. */
	public static Verdict verdict(Finding finding) {
		return Verdict.of(List.of(finding));
	}

	/** The image of a verdict. */
	public static Image of(Verdict verdict) {
		return registered(DESIGN, name(verdict));
	}

	private static String name(Verdict verdict) {
		return (verdict == Verdict.UNCHECKED ? Verdict.CLEAN : verdict).key();
	}

	/** The image of a finding. */
	public static Image of(Finding finding) {
		return finding.isOpen() ? of(finding.severity()) : of(Verdict.SETTLED);
	}

	/** The image of an open finding of that severity. */
	public static Image of(Severity severity) {
		return switch (severity) {
		case INFO -> registered(OWN, INFO);
		case ADVICE -> of(Verdict.ADVICE);
		case WARN -> of(Verdict.WARN);
		case CONFIRM -> of(Verdict.CONFIRM);
		case ERROR -> of(Verdict.ERROR);
		};
	}

	/** The image of the worst of these findings; null for none. */
	public static Image worst(Collection<Finding> findings) {
		return findings.stream().min(WORST_FIRST).map(FindingImages::of).orElse(null);
	}

	/** The image of a verdict, to be put elsewhere. */
	public static ImageDescriptor descriptor(Verdict verdict) {
		return descriptor(DESIGN, name(verdict));
	}

	/** An element's image with the verdict as a badge; the image alone where nothing was found. */
	public static Image decorated(Image image, Verdict verdict) {
		if (image == null || verdict == Verdict.UNCHECKED || verdict == Verdict.CLEAN) {
			return image;
		}
		return JFaceResources.getResources()
				.create(new DecorationOverlayIcon(image, badge(verdict), IDecoration.BOTTOM_RIGHT));
	}

	/** A badge for a label decorator or an overlay: 8 by 8 points. */
	public static ImageDescriptor badge(Verdict verdict) {
		return descriptor(OWN, "badge-" + verdict.key()); //$NON-NLS-1$
	}

	/** An image of this bundle: {@code fix}, {@code findings}. */
	public static ImageDescriptor icon(String name) {
		return descriptor(OWN, name);
	}

	private static Image registered(String bundle, String name) {
		String key = key(bundle, name);
		if (registry().getDescriptor(key) == null) {
			registry().put(key, descriptor(bundle, name));
		}
		return registry().get(key);
	}

	private static String key(String bundle, String name) {
		return bundle + "/" + name; //$NON-NLS-1$
	}

	private static ImageDescriptor descriptor(String bundle, String name) {
		return ResourceLocator.imageDescriptorFromBundle(bundle, "icons/" + name + ".svg") //$NON-NLS-1$ //$NON-NLS-2$
				.orElseGet(ImageDescriptor::getMissingImageDescriptor);
	}

	private static ImageRegistry registry() {
		return JFaceResources.getImageRegistry();
	}
}
