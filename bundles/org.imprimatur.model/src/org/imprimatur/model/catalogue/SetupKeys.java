package org.imprimatur.model.catalogue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Family;

/** Microsoft's published setup keys, kept as digests: a file with keys in it would alarm every secret scanner. */
final class SetupKeys {

	private final Map<String, SetupKey> byDigest = new HashMap<>();

	SetupKeys(List<CatalogueFile> layers) {
		Section.read(layers, CatalogueSections.SETUP_KEYS, SetupKeys::read, SetupKey::sha256)
				.forEach(key -> byDigest.put(key.sha256(), key));
	}

	private static SetupKey read(JsonEntry entry) {
		entry.texts("sources");
		return new SetupKey(entry.text("sha256"), entry.literalOr(Family.UNKNOWN, "family"), entry.text("edition", ""),
				Set.copyOf(entry.texts("releases")));
	}

	Optional<SetupKey> find(String key) {
		return key == null ? Optional.empty() : Optional.ofNullable(byDigest.get(digest(key)));
	}

	private static String digest(String key) {
		try {
			byte[] bytes = key.strip().toUpperCase(Locale.ROOT).getBytes(StandardCharsets.US_ASCII);
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
