package org.imprimatur.workbench.editor.edit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.imprimatur.model.Estate;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Removes elements, and whatever refers to them refers to them no more. */
public final class ElementRemoval {

	private ElementRemoval() {
	}

	/** Removes these elements with their parts, as one step for undo. */
	public static void remove(EstateDocument document, String label, Collection<EObject> elements) {
		List<EObject> removed = List.copyOf(elements);
		document.edit(label, () -> {
			forget(document.estate(), removed);
			removed.forEach(EcoreUtil::remove);
		});
	}

	private static void forget(Estate estate, List<EObject> removed) {
		Set<EObject> all = new HashSet<>(removed);
		removed.forEach(element -> element.eAllContents().forEachRemaining(all::add));
		Map<EObject, Collection<EStructuralFeature.Setting>> uses = EcoreUtil.UsageCrossReferencer.findAll(all, estate);
		for (Map.Entry<EObject, Collection<EStructuralFeature.Setting>> use : uses.entrySet()) {
			for (EStructuralFeature.Setting setting : new ArrayList<>(use.getValue())) {
				if (!all.contains(setting.getEObject()) && setting.getEStructuralFeature().isChangeable()) {
					EcoreUtil.remove(setting, use.getKey());
				}
			}
		}
	}
}
