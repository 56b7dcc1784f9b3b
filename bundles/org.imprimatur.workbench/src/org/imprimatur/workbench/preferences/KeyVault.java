package org.imprimatur.workbench.preferences;

import java.io.IOException;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.equinox.security.storage.EncodingUtils;
import org.eclipse.equinox.security.storage.ISecurePreferences;
import org.eclipse.equinox.security.storage.StorageException;

/**
 * The product keys themselves, encrypted in the secure storage of the user. Plans, reports and logs have their last five
 * characters only.
 */
final class KeyVault {

	private static final String NODE = "org.imprimatur.keys"; //$NON-NLS-1$
	private static final String SECRET = "secret"; //$NON-NLS-1$
	private static final Pattern PRODUCT_KEY = Pattern.compile("[A-Z0-9]{5}(-[A-Z0-9]{5}){4}"); //$NON-NLS-1$
	private static final int SHOWN = 5;

	private final ISecurePreferences storage;

	/** Keys in that storage. */
	KeyVault(ISecurePreferences storage) {
		this.storage = storage;
	}

	/** A key as it is kept: upper case, five groups of five; empty when it is none. */
	static Optional<String> normal(String typed) {
		String plain = typed.replaceAll("[\\s-]", "").toUpperCase(java.util.Locale.ROOT); //$NON-NLS-1$ //$NON-NLS-2$
		String grouped = String.join("-", plain.split("(?<=\\G.{5})")); //$NON-NLS-1$ //$NON-NLS-2$
		return PRODUCT_KEY.matcher(grouped).matches() ? Optional.of(grouped) : Optional.empty();
	}

	/** The part of a key that may be shown. */
	static String lastFive(String key) {
		return key.substring(key.length() - SHOWN);
	}

	/** Whether there is a secret for a key of a plan. */
	boolean has(String plan, String key) {
		return storage.nodeExists(path(plan, key));
	}

	/** The secret. */
	Optional<String> get(String plan, String key) throws StorageException {
		return has(plan, key) ? Optional.ofNullable(storage.node(path(plan, key)).get(SECRET, null)) : Optional.empty();
	}

	/** Keeps a secret. */
	void put(String plan, String key, String secret) throws StorageException, IOException {
		storage.node(path(plan, key)).put(SECRET, secret, true);
		storage.flush();
	}

	/** Forgets a secret. */
	void remove(String plan, String key) throws IOException {
		if (has(plan, key)) {
			storage.node(path(plan, key)).removeNode();
			storage.flush();
		}
	}

	private static String path(String plan, String key) {
		return NODE + "/" + EncodingUtils.encodeSlashes(plan) + "/" + EncodingUtils.encodeSlashes(key); //$NON-NLS-1$ //$NON-NLS-2$
	}
}
