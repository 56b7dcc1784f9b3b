package org.imprimatur.model.edit;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imprimatur.validation.rule.Texts;

/** What the classes and features of the model are called, in the language of the user interface. */
public final class ModelTexts {

	private static final String BUNDLE = "org.imprimatur.model.edit.texts";

	private ModelTexts() {
	}

	/** What one object of a class is called: Agreement. */
	public static String type(EClass type) {
		return texts().getString("type." + type.getName());
	}

	/** What a feature is called, or what it contains: Agreements. */
	public static String feature(EStructuralFeature feature) {
		return texts().getString(key(feature));
	}

	/** What to enter into a feature, where its name does not say. */
	public static Optional<String> hint(EStructuralFeature feature) {
		String key = key(feature) + ".hint";
		return texts().containsKey(key) ? Optional.of(texts().getString(key)) : Optional.empty();
	}

	private static String key(EStructuralFeature feature) {
		return feature.getEContainingClass().getName() + "." + feature.getName();
	}

	private static ResourceBundle texts() {
		return ResourceBundle.getBundle(BUNDLE, Locale.getDefault(), ModelTexts.class.getClassLoader(),
				Texts.NO_FALLBACK);
	}
}
