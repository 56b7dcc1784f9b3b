package org.imprimatur.model.io;

import java.util.List;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Element;
import org.imprimatur.model.Estate;

/** Finds what would make a plan unreadable if it were written. */
final class PlanCheck {

	private final ProblemLog log;

	PlanCheck(ProblemLog log) {
		this.log = log;
	}

	/** Notes the problems of a plan. */
	void check(Resource plan) {
		if (plan.getContents().size() != 1 || !(plan.getContents().getFirst() instanceof Estate)) {
			log.add(0, 0, "plan.contents");
		}
		for (TreeIterator<EObject> all = plan.getAllContents(); all.hasNext() && !log.isFull();) {
			EObject object = all.next();
			object.eClass().getEAllAttributes().forEach(attribute -> checkText(object, attribute));
			object.eClass().getEAllReferences().forEach(reference -> checkTargets(object, reference));
			checkId(object);
		}
	}

	private void checkId(EObject object) {
		if (object instanceof Element element && element.getId() != null && !element.getId().isBlank()
				&& !Ids.isValid(element.getId())) {
			log.add(0, 0, "plan.id.invalid", element.getId(), ElementNames.of(element));
		}
	}

	private void checkText(EObject object, EAttribute attribute) {
		Object value = object.eGet(attribute);
		List<?> values = attribute.isMany() ? (List<?>) value : value == null ? List.of() : List.of(value);
		for (Object text : values) {
			if (text instanceof String string && !string.codePoints().allMatch(PlanCheck::isAllowed)) {
				log.add(0, 0, "plan.characters", ElementNames.of(object), attribute.getName());
			}
		}
	}

	private static boolean isAllowed(int c) {
		return c == '\t' || c == '\n' || c == '\r' || c >= ' ' && c < Character.MIN_SURROGATE
				|| c > Character.MAX_SURROGATE && c < 0xFFFE || c >= Character.MIN_SUPPLEMENTARY_CODE_POINT;
	}

	private void checkTargets(EObject object, EReference reference) {
		if (reference.isContainment() || reference.isContainer() || !object.eIsSet(reference)) {
			return;
		}
		List<?> targets = reference.isMany() ? ((InternalEList<?>) object.eGet(reference, false)).basicList()
				: List.of(object.eGet(reference, false));
		for (Object target : targets) {
			if (!((EObject) target).eIsProxy() && ((InternalEObject) target).eInternalResource() == null) {
				log.add(0, 0, "plan.reference.lost", ElementNames.of(object), reference.getName(),
						ElementNames.of((EObject) target));
			}
		}
	}
}
