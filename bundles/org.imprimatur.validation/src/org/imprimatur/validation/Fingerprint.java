package org.imprimatur.validation;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Tells whether a finding is the one of an earlier check, whatever was moved or counted anew meanwhile. */
public final class Fingerprint {

	private static final int LENGTH = 32;

	private Fingerprint() {
	}

	/** A digest of rule, message, element and profile: 32 hexadecimal digits. */
	public static String of(Finding finding) {
		String identity = String.join("\n", finding.rule(), finding.message().variant(),
				String.valueOf(finding.element().getId()),
				finding.profile().map(profile -> profile.device().toString()).orElse(""));
		try {
			byte[] digest = MessageDigest.getInstance("SHA-256").digest(identity.getBytes(StandardCharsets.UTF_8));
			return HexFormat.of().formatHex(digest).substring(0, LENGTH);
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
