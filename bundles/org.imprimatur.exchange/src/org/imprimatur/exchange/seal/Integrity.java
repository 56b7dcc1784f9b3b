package org.imprimatur.exchange.seal;

import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/**
 * Whether a seal is as it was made. Without a signature, that holds against accidents and careless hands only: who knows
 * the format can make a new digest.
 *
 * @param alterations what is not as it was made
 * @param signature   what the signature says
 * @param signer      fingerprint of the key that signed; empty where none did
 */
public record Integrity(List<Alteration> alterations, SignatureState signature, Optional<String> signer) {

	/**
	 * Something that is not as it was made.
	 *
	 * @param kind  what is wrong
	 * @param place where, as a JSON pointer into the content; empty where that cannot be told
	 */
	public record Alteration(Kind kind, String place) {
	}

	/** What can be wrong with a seal. */
	public enum Kind {
		/** A value of the content is another one. */
		CHANGED,
		/** A value was added to the content. */
		ADDED,
		/** A value was taken from the content. */
		REMOVED,
		/** The digest is not that of the content. */
		DIGEST,
		/** The file is not written as a seal is: formatted anew, or with members that do not belong there. */
		FORM,
		/** The signature is not that of the content. */
		SIGNATURE,
		/** It is not signed by the key that was named. */
		SIGNER
	}

	/** What a signature says. */
	public enum SignatureState {
		/** There is none. */
		UNSIGNED,
		/** It fits, by a key that nobody vouches for. */
		FITS,
		/** It fits, by the key that was named. */
		TRUSTED,
		/** It does not fit. */
		BROKEN
	}

	/**
	 * Looks at a seal.
	 *
	 * @param trusted the key that should have signed it
	 */
	public static Integrity of(Seal seal, Optional<PublicKey> trusted) {
		List<Alteration> alterations = new ArrayList<>(leaves(seal));
		byte[] bytes = bytes(seal.content());
		if (alterations.isEmpty() && !Digests.hex(bytes).equals(seal.digest())) {
			alterations.add(new Alteration(Kind.DIGEST, ""));
		}
		Optional<PublicKey> signer = seal.signature().flatMap(Integrity::key);
		boolean fits = signer.filter(key -> seal.signature().map(it -> it.get("value"))
				.filter(JsonElement::isJsonPrimitive)
				.filter(value -> SealKey.fits(key, bytes, value.getAsString())).isPresent()).isPresent();
		if (seal.signature().isPresent() && !fits) {
			alterations.add(new Alteration(Kind.SIGNATURE, ""));
		} else if (trusted.isPresent() && !trusted.equals(signer)) {
			alterations.add(new Alteration(Kind.SIGNER, ""));
		}
		if (alterations.isEmpty() && !seal.isCanonical()) {
			alterations.add(new Alteration(Kind.FORM, ""));
		}
		SignatureState state = seal.signature().isEmpty() ? SignatureState.UNSIGNED
				: !fits ? SignatureState.BROKEN
						: trusted.equals(signer) ? SignatureState.TRUSTED : SignatureState.FITS;
		return new Integrity(List.copyOf(alterations), state, signer.map(SealKey::fingerprint));
	}

	/** Content with values that no seal holds has no canonical form and fits no digest. */
	private static byte[] bytes(JsonObject content) {
		try {
			return CanonicalJson.bytes(content);
		} catch (IllegalArgumentException e) {
			return new byte[0];
		}
	}

	private static Optional<PublicKey> key(JsonObject signature) {
		try {
			JsonElement text = signature.get("publicKey");
			return text == null || !text.isJsonPrimitive() ? Optional.empty()
					: Optional.of(SealKey.decode(text.getAsString()));
		} catch (GeneralSecurityException e) {
			return Optional.empty();
		}
	}

	private static List<Alteration> leaves(Seal seal) {
		SortedMap<String, String> now;
		try {
			now = Digests.leaves(seal.content());
		} catch (IllegalArgumentException e) {
			return List.of(new Alteration(Kind.FORM, ""));
		}
		JsonObject sealed = seal.leaves();
		TreeSet<String> places = new TreeSet<>(now.keySet());
		places.addAll(sealed.keySet());
		List<Alteration> alterations = new ArrayList<>();
		for (String place : places) {
			if (!sealed.has(place)) {
				alterations.add(new Alteration(Kind.ADDED, place));
			} else if (!now.containsKey(place)) {
				alterations.add(new Alteration(Kind.REMOVED, place));
			} else if (!sealed.get(place).isJsonPrimitive()
					|| !sealed.get(place).getAsString().equals(now.get(place))) {
				alterations.add(new Alteration(Kind.CHANGED, place));
			}
		}
		return alterations;
	}

	/** Whether everything is as it was made. */
	public boolean holds() {
		return alterations.isEmpty();
	}
}
