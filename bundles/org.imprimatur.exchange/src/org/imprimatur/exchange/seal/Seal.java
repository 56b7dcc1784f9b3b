package org.imprimatur.exchange.seal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.rule.RuleBook;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

/**
 * A signed-off snapshot of a check: content, digest, and perhaps a signature. Its file is canonical JSON (RFC 8785).
 */
public final class Seal {

	private static final long LIMIT = 256L << 20;
	private static final Set<String> MEMBERS = Set.of("content", "digest", "leaves", "signature");

	private final JsonObject whole;
	private final boolean canonical;

	private Seal(JsonObject whole, boolean canonical) {
		this.whole = whole;
		this.canonical = canonical;
	}

	/**
	 * Seals a check.
	 *
	 * @param plan   where the plan is, from the folder of the seal, with slashes
	 * @param inputs the files that were read for it
	 * @param key    signs it
	 */
	public static Seal of(CheckResult result, SealStamp stamp, String plan, List<SealedInput> inputs,
			Optional<SealKey> key) {
		JsonObject content = new Snapshot(RuleBook.installed()).of(result, stamp, plan, inputs);
		JsonObject whole = new JsonObject();
		whole.add("content", content);
		whole.addProperty("digest", Digests.of(content));
		JsonObject leaves = new JsonObject();
		Digests.leaves(content).forEach(leaves::addProperty);
		whole.add("leaves", leaves);
		key.ifPresent(signer -> {
			JsonObject signature = new JsonObject();
			signature.addProperty("algorithm", "Ed25519");
			signature.addProperty("publicKey", signer.publicKey());
			signature.addProperty("value", signer.sign(CanonicalJson.bytes(content)));
			whole.add("signature", signature);
		});
		return new Seal(whole, true);
	}

	/** Where a plan is as a seal has it. */
	public static String place(Path plan, Path seal) {
		return SealedInput.relative(plan, seal.toAbsolutePath().normalize().getParent());
	}

	/**
	 * The seal in a file, whole or not; {@link Integrity} tells.
	 *
	 * @throws IOException when it cannot be read or is no seal at all; the message says so in that language
	 */
	public static Seal read(Path file, Locale locale) throws IOException {
		if (Files.size(file) > LIMIT) {
			throw SealProblem.of(file, locale, "seal.size", LIMIT >> 20);
		}
		try {
			String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
					.toString();
			JsonObject whole = JsonParser.parseString(text).getAsJsonObject();
			if (!whole.get("content").isJsonObject() || !whole.get("leaves").isJsonObject()
					|| !whole.get("digest").getAsJsonPrimitive().isString()) {
				throw new IllegalStateException();
			}
			return new Seal(whole, MEMBERS.containsAll(whole.keySet()) && text.equals(canonical(whole) + "\n"));
		} catch (CharacterCodingException | JsonParseException | IllegalStateException | NullPointerException
				| ClassCastException | StackOverflowError e) {
			throw SealProblem.of(file, locale, "seal.none");
		}
	}

	/** The canonical text; empty where a value has none, which then differs from any file. */
	private static String canonical(JsonObject whole) {
		try {
			return CanonicalJson.text(whole);
		} catch (IllegalArgumentException e) {
			return "";
		}
	}

	/** Writes it, as a whole or not at all. */
	public void write(Path file) throws IOException {
		byte[] bytes = (CanonicalJson.text(whole) + "\n").getBytes(StandardCharsets.UTF_8);
		AtomicFile.write(file, out -> out.write(bytes));
	}

	/** The digest of its content: 64 hexadecimal digits. */
	public String digest() {
		return whole.get("digest").getAsString();
	}

	JsonObject content() {
		return whole.getAsJsonObject("content");
	}

	JsonObject leaves() {
		return whole.getAsJsonObject("leaves");
	}

	Optional<JsonObject> signature() {
		return Optional.ofNullable(whole.get("signature")).filter(value -> value.isJsonObject())
				.map(value -> value.getAsJsonObject());
	}

	/** Whether the file is written as a seal is. */
	boolean isCanonical() {
		return canonical;
	}
}
