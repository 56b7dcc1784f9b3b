package org.imprimatur.workbench.editor.tree;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.jface.viewers.StyledCellLabelProvider;
import org.eclipse.jface.viewers.StyledString;
import org.eclipse.jface.viewers.ViewerCell;
import org.eclipse.swt.graphics.Image;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Verdicts;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.Key;
import org.imprimatur.model.Product;
import org.imprimatur.model.Wave;
import org.imprimatur.model.edit.ElementText;
import org.imprimatur.model.edit.ModelIcons;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.workbench.diagram.Tooltip;
import org.imprimatur.workbench.editor.EstateEditor;

/** How an estate's tree looks: icons with the worst verdict as a badge, and a hover that says what was found. */
public final class EstateLabels extends StyledCellLabelProvider {

	private final EstateEditor editor;

	/** The labels with the verdicts that an editor knows. */
	public EstateLabels(EstateEditor editor) {
		this.editor = editor;
	}

	@Override
	public void update(ViewerCell cell) {
		StyledString text = styled(cell.getElement());
		cell.setText(text.getString());
		cell.setStyleRanges(text.getStyleRanges());
		cell.setImage(image(cell.getElement()));
		super.update(cell);
	}

	/** The text of a node. */
	public static String text(Object node) {
		return node instanceof Folder folder ? folder.label() : ElementText.of((EObject) node);
	}

	/** The text of a node, and what tells it from others of that name. */
	public static StyledString styled(Object node) {
		StyledString text = new StyledString(text(node));
		String more = switch (node) {
		case Folder folder -> " (" + folder.children().size() + ")"; //$NON-NLS-1$ //$NON-NLS-2$
		case Product product -> "  " + Labels.of(product.getChannel(), Locale.getDefault()); //$NON-NLS-1$
		case Key key when key.getName() != null && !key.getName().isBlank() ->
			"  " + Labels.of(key.getKind(), Locale.getDefault()); //$NON-NLS-1$
		case Wave wave when wave.getStart() != null -> "  " + wave.getStart(); //$NON-NLS-1$
		default -> ""; //$NON-NLS-1$
		};
		return text.append(more, StyledString.QUALIFIER_STYLER);
	}

	private Image image(Object node) {
		return FindingImages.decorated(icon(node), verdict(node, editor.verdicts()));
	}

	/** The verdict that a node shows. */
	public static Verdict verdict(Object node, Verdicts verdicts) {
		return findable(node).map(verdicts::of).reduce(Verdict.UNCHECKED, Verdict::or);
	}

	/** Those whose verdicts a node shows: for a folder all within, so that it tells what it hides. */
	private static Stream<EObject> findable(Object node) {
		return node instanceof Folder folder
				? folder.children().stream().flatMap(EstateLabels::withParts)
				: Stream.of((EObject) node);
	}

	/** An element and what it holds; but for the devices of a fleet, a million perhaps, on which nothing is found. */
	private static Stream<EObject> withParts(EObject object) {
		return object instanceof Fleet ? Stream.of(object)
				: Stream.concat(Stream.of(object), object.eContents().stream());
	}

	/** The icon of a node, without a badge. Never to be disposed. */
	public static Image icon(Object node) {
		return icon(node instanceof Folder folder ? folder.feature().getEReferenceType() : ((EObject) node).eClass());
	}

	/** The icon of a class. Never to be disposed. */
	public static Image icon(EClass type) {
		ImageRegistry registry = JFaceResources.getImageRegistry();
		String key = "org.imprimatur.model/" + type.getName(); //$NON-NLS-1$
		if (registry.getDescriptor(key) == null) {
			registry.put(key, ImageDescriptor.createFromURL(ModelIcons.of(type)));
		}
		return registry.get(key);
	}

	@Override
	public String getToolTipText(Object node) {
		if (!(node instanceof EObject object)) {
			return null;
		}
		List<Finding> found = editor.verdicts().findings(object);
		return found.isEmpty() ? null : Tooltip.broken(FindingText.hover(found));
	}
}
