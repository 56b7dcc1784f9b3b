package org.imprimatur.workbench.editor.edit;

import java.util.HashSet;
import java.util.Set;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.osgi.util.NLS;
import org.imprimatur.design.services.EditServices;
import org.imprimatur.model.Element;
import org.imprimatur.model.ImprimaturPackage;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.validation.ui.document.EstateDocument;

/** Adds new elements. */
public final class ElementCreation {

	/** Those that are called after what they name. */
	private static final Set<EObject> NAMELESS = Set.of(ImprimaturPackage.Literals.PURCHASE,
			ImprimaturPackage.Literals.ENTITLEMENT, ImprimaturPackage.Literals.UNLICENSED_COPIES,
			ImprimaturPackage.Literals.DEPLOYMENT, ImprimaturPackage.Literals.KMS_HOST,
			ImprimaturPackage.Literals.WAIVER);

	private ElementCreation() {
	}

	/** Adds a new element as one step for undo, with an id and, where it needs one, a name. */
	public static EObject add(EstateDocument document, EObject owner, EReference feature) {
		EObject added = EcoreUtil.create(feature.getEReferenceType());
		document.edit(NLS.bind(Messages.add, ModelTexts.type(added.eClass())), () -> {
			insert(owner, feature, added);
			if (added instanceof Element element && !NAMELESS.contains(added.eClass())) {
				element.setName(freeName(owner, ModelTexts.type(added.eClass())));
			}
		});
		return added;
	}

	/** Puts an element into a list of another, with an id of its own for it and its parts. */
	static void insert(EObject owner, EReference feature, EObject added) {
		@SuppressWarnings("unchecked")
		EList<EObject> list = (EList<EObject>) owner.eGet(feature);
		list.add(added);
		EditServices services = new EditServices();
		identify(services, added);
		added.eAllContents().forEachRemaining(part -> identify(services, part));
	}

	private static void identify(EditServices services, EObject object) {
		if (object instanceof Element element) {
			element.setId(services.newId(element));
		}
	}

	private static String freeName(EObject owner, String kind) {
		Set<String> taken = new HashSet<>();
		owner.eContents().forEach(part -> taken.add(part instanceof Element element ? element.getName() : null));
		String name = kind;
		for (int number = 2; taken.contains(name); number++) {
			name = kind + " " + number; //$NON-NLS-1$
		}
		return name;
	}
}
