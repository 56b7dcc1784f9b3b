package org.imprimatur.exchange.export.manifest;

import java.util.Locale;
import java.util.Optional;

import org.imprimatur.model.Activation;
import org.imprimatur.model.ActivationMethod;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Key;
import org.imprimatur.model.KeyKind;

/**
 * Where a product key goes, and what stands there until somebody puts it in. The key of a KMS host never goes onto
 * devices: their volume-licence medium brings the public setup key, so that nothing has to be put in (DOMAIN 3).
 *
 * @param property    the MDT property; empty when no key is needed
 * @param placeholder what stands for the key; empty when no key is needed
 */
record KeySlot(String property, String placeholder) {

	/** The MAK, which MDT applies after the installation. */
	private static final String MAK = "OverrideProductKey";

	/** Any other key, which MDT writes into the answer file. */
	private static final String OTHER = "ProductKey";

	/** Devices activate without anybody putting a key in. */
	static final KeySlot NONE = new KeySlot("", "");

	/** That of a deployment. */
	static KeySlot of(Deployment deployment) {
		Key key = deployment.getKey();
		KeyKind kind = key == null ? KeyKind.UNKNOWN : key.getKind();
		return switch (kind) {
		case MAK -> new KeySlot(MAK, placeholder(key));
		case GVLK, SETUP, RETAIL -> new KeySlot(OTHER, placeholder(key));
		case OEM_COA -> new KeySlot(OTHER, "{{KEY-ON-THE-LABEL}}");
		case CSVLK, OEM_FIRMWARE -> NONE;
		case UNKNOWN -> method(deployment) == ActivationMethod.MAK ? new KeySlot(MAK, placeholder(key)) : NONE;
		};
	}

	private static ActivationMethod method(Deployment deployment) {
		return Optional.ofNullable(deployment.getActivation()).map(Activation::getMethod)
				.orElse(ActivationMethod.UNKNOWN);
	}

	private static String placeholder(Key key) {
		String lastFive = key == null || key.getLastFive() == null ? ""
				: PlainName.of(key.getLastFive(), "").toUpperCase(Locale.ROOT);
		return lastFive.length() == 5 ? "{{KEY-ENDING-IN-" + lastFive + "}}" : "{{PRODUCT-KEY}}";
	}

	boolean isNeeded() {
		return !property.isEmpty();
	}
}
