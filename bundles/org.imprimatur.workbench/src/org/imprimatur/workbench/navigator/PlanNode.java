package org.imprimatur.workbench.navigator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.workbench.editor.tree.EstateContent;
import org.imprimatur.workbench.editor.tree.Folder;

/**
 * A node inside a plan file. It is known again by its place in the file, so that a tree stays as it is when the plan is
 * opened, edited or read anew; what it shows may belong to a plan that is no more the current one.
 */
public final class PlanNode {

	private static final EstateContent TREE = new EstateContent(EstateContent.ALL);

	private final IFile plan;
	private final String place;
	private final Object shown;
	private final int order;

	private PlanNode(IFile plan, String place, Object shown, int order) {
		this.plan = plan;
		this.place = place;
		this.shown = shown;
		this.order = order;
	}

	/** The node of an element of a plan. */
	public static PlanNode of(IFile plan, EObject element) {
		return of(plan, element, 0);
	}

	private static PlanNode of(IFile plan, Object shown, int order) {
		return new PlanNode(plan, place(shown), shown, order);
	}

	private static String place(Object shown) {
		return switch (shown) {
		case Folder folder -> "list " + folder.feature().getName(); //$NON-NLS-1$
		case EObject object when object.eResource() == null -> "removed " + System.identityHashCode(object); //$NON-NLS-1$
		case Fleet fleet -> fleet.eResource().getURI().toString();
		case EObject object -> object.eResource().getURIFragment(object);
		default -> throw new IllegalArgumentException(shown.toString());
		};
	}

	/** A node that just says something, such as why there is no other. */
	static PlanNode saying(IFile plan, String text) {
		return new PlanNode(plan, "text", text, 0); //$NON-NLS-1$
	}

	/** The nodes directly below a plan file: a folder for each list that is not empty. */
	static List<PlanNode> roots(IFile plan, Estate estate) {
		List<Object> lists = new ArrayList<>(List.of(TREE.getElements(estate)));
		lists.removeIf(folder -> ((Folder) folder).children().isEmpty());
		return nodes(plan, lists);
	}

	/** The nodes directly below this one. */
	List<PlanNode> children() {
		return shown instanceof String ? List.of() : nodes(plan, List.of(TREE.getChildren(shown)));
	}

	private static List<PlanNode> nodes(IFile plan, List<?> shown) {
		List<PlanNode> nodes = new ArrayList<>();
		shown.forEach(one -> nodes.add(of(plan, one, nodes.size())));
		return nodes;
	}

	/** The node above it, or the plan file. */
	Object parent() {
		Object parent = TREE.getParent(shown);
		return parent == null ? plan : of(plan, parent, 0);
	}

	/** The file. */
	public IFile plan() {
		return plan;
	}

	/** A {@link Folder}, an object of the plan, or a text. */
	Object shown() {
		return shown;
	}

	/** Its place among those beside it. */
	int order() {
		return order;
	}

	/** The object it shows, unless it is a folder or a text. */
	public Optional<EObject> object() {
		return shown instanceof EObject object ? Optional.of(object) : Optional.empty();
	}

	/** What an editor shows for it: its element, or that of which it is a part. */
	Optional<Element> element() {
		EObject at = object().orElse(null);
		while (at != null && !(at instanceof Element)) {
			at = at.eContainer();
		}
		return Optional.ofNullable((Element) at);
	}

	@Override
	public boolean equals(Object other) {
		return other instanceof PlanNode node && node.plan.equals(plan) && node.place.equals(place);
	}

	@Override
	public int hashCode() {
		return plan.hashCode() * 31 + place.hashCode();
	}

	@Override
	public String toString() {
		return plan.getFullPath() + " " + place; //$NON-NLS-1$
	}
}
