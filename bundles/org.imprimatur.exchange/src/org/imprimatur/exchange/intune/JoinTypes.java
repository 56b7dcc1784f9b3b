package org.imprimatur.exchange.intune;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads how Intune says that a device is joined: {@code azureADJoined}, "Microsoft Entra hybrid joined". */
final class JoinTypes {

	private static final List<String> DIRECTORIES = List.of("azure", "entra", "aad");
	private static final List<String> JOINED = List.of("join", "参加", "結合");

	private JoinTypes() {
	}

	/**
	 * A word of the fleet's domain column; empty when there is none. A registered device is one: it may be joined to a
	 * domain or not.
	 */
	static Optional<String> of(String text) {
		String plain = Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
		if (DIRECTORIES.stream().noneMatch(plain::contains) || JOINED.stream().noneMatch(plain::contains)) {
			return Optional.empty();
		}
		return Optional.of(plain.contains("hybrid") || plain.contains("ハイブリッド") ? "hybrid" : "entra");
	}
}
