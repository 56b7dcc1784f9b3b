package org.imprimatur.workbench.editor.tree;

import java.util.List;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jface.viewers.ITreeContentProvider;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage.Literals;

/** An estate's tree: folders for some of its lists, the elements in them, and their parts. Devices are not shown. */
public final class EstateContent implements ITreeContentProvider {

	/** All lists, those first that a rollout is planned with. */
	public static final List<EReference> ALL = List.of(Literals.ESTATE__PLANS, Literals.ESTATE__GROUPS,
			Literals.ESTATE__IMAGES, Literals.ESTATE__KEYS, Literals.ESTATE__ACTIVATIONS, Literals.ESTATE__AGREEMENTS,
			Literals.ESTATE__PRODUCTS, Literals.ESTATE__USER_LICENCES, Literals.ESTATE__EVIDENCE,
			Literals.ESTATE__WAIVERS, Literals.ESTATE__ORGANISATIONS, Literals.ESTATE__MANUFACTURERS,
			Literals.ESTATE__SITES, Literals.ESTATE__FLEETS);

	private final List<EReference> lists;

	/** The tree with these lists of the estate. */
	public EstateContent(List<EReference> lists) {
		this.lists = lists;
	}

	/** Whether an object, or what it is part of, stands in one of the lists. */
	public boolean shows(EObject object) {
		for (EObject at = object; at != null && at.eContainer() != null; at = at.eContainer()) {
			if (at.eContainer() instanceof Estate) {
				return lists.contains(at.eContainmentFeature());
			}
		}
		return false;
	}

	@Override
	public Object[] getElements(Object estate) {
		return lists.stream().map(list -> new Folder((Estate) estate, list)).toArray();
	}

	@Override
	public Object[] getChildren(Object node) {
		return switch (node) {
		case Folder folder -> folder.children().toArray();
		case Fleet fleet -> new Object[0];
		case Estate estate -> getElements(estate);
		case EObject object -> object.eContents().toArray();
		default -> new Object[0];
		};
	}

	@Override
	public boolean hasChildren(Object node) {
		return getChildren(node).length > 0;
	}

	@Override
	public Object getParent(Object node) {
		return switch (node) {
		case EObject object when object.eContainer() instanceof Estate estate ->
			new Folder(estate, object.eContainmentFeature());
		case EObject object -> object.eContainer();
		default -> null;
		};
	}
}
