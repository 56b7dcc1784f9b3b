package org.imprimatur.workbench.search;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.model.edit.ModelTexts;

/** The kinds of elements that a user may leave out of a search. */
enum Kind {

	PLANS(Literals.ESTATE__PLANS, Literals.PLAN, Literals.WAVE, Literals.DEPLOYMENT),
	GROUPS(Literals.ESTATE__GROUPS, Literals.DEVICE_GROUP, Literals.CRITERION),
	DEVICES(Literals.FLEET__DEVICES, Literals.DEVICE),
	IMAGES(Literals.ESTATE__IMAGES, Literals.IMAGE),
	KEYS(Literals.ESTATE__KEYS, Literals.KEY, Literals.ACTIVATION, Literals.KMS_HOST),
	PRODUCTS(Literals.ESTATE__PRODUCTS, Literals.PRODUCT),
	AGREEMENTS(Literals.ESTATE__AGREEMENTS, Literals.AGREEMENT, Literals.PURCHASE, Literals.ENTITLEMENT,
			Literals.UNLICENSED_COPIES, Literals.USER_LICENCE),
	EVIDENCE(Literals.ESTATE__EVIDENCE, Literals.EVIDENCE),
	WAIVERS(Literals.ESTATE__WAIVERS, Literals.WAIVER),
	ORGANISATIONS(Literals.ESTATE__ORGANISATIONS, Literals.ESTATE, Literals.ORGANISATION, Literals.SITE,
			Literals.DEPARTMENT),
	MANUFACTURERS(Literals.ESTATE__MANUFACTURERS, Literals.MANUFACTURER, Literals.DEVICE_MODEL);

	private final EReference list;
	private final List<EClass> classes;

	Kind(EReference list, EClass... classes) {
		this.list = list;
		this.classes = List.of(classes);
	}

	/** What the list is called that holds the most important of its elements. */
	String label() {
		return ModelTexts.feature(list);
	}

	/** Whether elements of a class belong to one of these kinds. */
	static boolean anyHolds(Set<Kind> kinds, EClass type) {
		return Arrays.stream(values()).anyMatch(kind -> kinds.contains(kind) && kind.classes.contains(type));
	}
}
