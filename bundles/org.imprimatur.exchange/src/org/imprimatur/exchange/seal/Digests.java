package org.imprimatur.exchange.seal;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;

/** SHA-256 digests of JSON values in their canonical form. */
final class Digests {

	private static final int SHORT = 16;

	private Digests() {
	}

	/** The digest of a value: 64 hexadecimal digits. */
	static String of(JsonElement value) {
		return hex(CanonicalJson.bytes(value));
	}

	/** The digest of bytes: 64 hexadecimal digits. */
	static String hex(byte[] bytes) {
		try {
			return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	/**
	 * A short digest of every value that holds no other ones, by its place as a JSON pointer (RFC 6901). They tell what
	 * was changed; that something was is told by the digest of the whole.
	 */
	static SortedMap<String, String> leaves(JsonElement value) {
		SortedMap<String, String> leaves = new TreeMap<>();
		collect("", value, leaves);
		return leaves;
	}

	private static void collect(String place, JsonElement value, Map<String, String> leaves) {
		if (value.isJsonObject() && !value.getAsJsonObject().isEmpty()) {
			value.getAsJsonObject().asMap().forEach((name, member) -> collect(
					place + "/" + name.replace("~", "~0").replace("/", "~1"), member, leaves));
		} else if (value.isJsonArray() && !value.getAsJsonArray().isEmpty()) {
			JsonArray array = value.getAsJsonArray();
			for (int i = 0; i < array.size(); i++) {
				collect(place + "/" + i, array.get(i), leaves);
			}
		} else {
			leaves.put(place, of(value).substring(0, SHORT));
		}
	}
}
