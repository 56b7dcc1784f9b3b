package org.imprimatur.exchange.vamt;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.imprimatur.model.KeyKind;

/**
 * What may be known of the key that a product runs by. Never the key.
 *
 * @param lastFive its last five characters; empty when not known
 * @param kind     literal of {@link KeyKind} in lower case where VAMT's words tell it, else these words
 */
record VamtKey(String lastFive, String kind) {

	private static final Pattern LAST_FIVE = Pattern.compile("[0-9A-Za-z]{5}");

	/** Words of key types and of descriptions ("VOLUME_KMSCLIENT channel"); the first that is there counts. */
	private static final Map<Pattern, KeyKind> KINDS = new LinkedHashMap<>();

	static {
		put("GVLK|VOLUME_KMSCLIENT", KeyKind.GVLK);
		put("CSVLK|VOLUME_KMS\\w*|KMS", KeyKind.CSVLK);
		put("MAK|VOLUME_MAK", KeyKind.MAK);
		put("OEM[:_]DM", KeyKind.OEM_FIRMWARE);
		put("OEM[:_](?:COA|NONSLP)\\w*", KeyKind.OEM_COA);
		put("RETAIL", KeyKind.RETAIL);
	}

	private static void put(String words, KeyKind kind) {
		KINDS.put(Pattern.compile("(?<!\\w)(?:" + words + ")(?!\\w)", Pattern.CASE_INSENSITIVE), kind);
	}

	/** The key of which these are the type, the product's description and the last characters. */
	static VamtKey of(String type, String description, String partial) {
		String kind = kind(type);
		String told = kind.isEmpty() ? kind(description) : kind;
		return new VamtKey(LAST_FIVE.matcher(partial).matches() ? partial.toUpperCase(Locale.ROOT) : "",
				told.isEmpty() ? type : told);
	}

	private static String kind(String text) {
		return KINDS.entrySet().stream().filter(entry -> entry.getKey().matcher(text).find())
				.map(entry -> entry.getValue().name().toLowerCase(Locale.ROOT)).findFirst().orElse("");
	}
}
