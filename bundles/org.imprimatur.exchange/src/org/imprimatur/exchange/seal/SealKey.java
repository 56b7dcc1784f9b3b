package org.imprimatur.exchange.seal;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.NamedParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Ed25519 keys in PEM files, as OpenSSL writes them: {@code openssl genpkey -algorithm ed25519}. */
public final class SealKey {

	private static final String ALGORITHM = "Ed25519";
	private static final int LIMIT = 1 << 16;
	private static final Pattern PEM = Pattern.compile("-----BEGIN ([A-Z ]+)-----([A-Za-z0-9+/=\\s]+)-----END \\1-----");

	private final PrivateKey secret;
	private final PublicKey open;

	private SealKey(KeyPair pair) {
		this.secret = pair.getPrivate();
		this.open = pair.getPublic();
	}

	/**
	 * The key of a PKCS#8 file.
	 *
	 * @throws IOException when it cannot be read or holds no such key; the message says so in that language
	 */
	public static SealKey read(Path file, Locale locale) throws IOException {
		try {
			PrivateKey secret = KeyFactory.getInstance(ALGORITHM)
					.generatePrivate(new PKCS8EncodedKeySpec(pem(file, "PRIVATE KEY", locale)));
			return new SealKey(pair((EdECPrivateKey) secret));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw SealProblem.of(file, locale, "key.notPrivate");
		}
	}

	/**
	 * The public key of a file that {@code openssl pkey -pubout} wrote.
	 *
	 * @throws IOException when it cannot be read or holds no such key
	 */
	public static PublicKey readPublic(Path file, Locale locale) throws IOException {
		try {
			return decode(pem(file, "PUBLIC KEY", locale));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			throw SealProblem.of(file, locale, "key.notPublic");
		}
	}

	private static byte[] pem(Path file, String label, Locale locale) throws IOException {
		Matcher block = PEM.matcher(Files.size(file) > LIMIT ? ""
				: new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
		if (!block.find() || !block.group(1).equals(label)) {
			throw SealProblem.of(file, locale, label.startsWith("PRIVATE") ? "key.notPrivate" : "key.notPublic");
		}
		return Base64.getMimeDecoder().decode(block.group(2));
	}

	/** The private key with the public one that belongs to it: a generator makes both of the same 32 octets. */
	private static KeyPair pair(EdECPrivateKey secret) throws GeneralSecurityException {
		byte[] seed = secret.getBytes().orElseThrow(GeneralSecurityException::new);
		KeyPairGenerator generator = KeyPairGenerator.getInstance(ALGORITHM);
		generator.initialize(NamedParameterSpec.ED25519, new Seed(seed));
		return generator.generateKeyPair();
	}

	/** Gives out what it was made with. */
	private static final class Seed extends SecureRandom {

		private static final long serialVersionUID = 1L;
		private final byte[] octets;

		Seed(byte[] octets) {
			this.octets = octets;
		}

		@Override
		public void nextBytes(byte[] bytes) {
			System.arraycopy(octets, 0, bytes, 0, bytes.length);
		}
	}

	/** The public key as it stands in a seal: X.509, Base64. */
	String publicKey() {
		return Base64.getEncoder().encodeToString(open.getEncoded());
	}

	/** The signature of bytes, Base64. */
	String sign(byte[] bytes) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initSign(secret);
			signature.update(bytes);
			return Base64.getEncoder().encodeToString(signature.sign());
		} catch (GeneralSecurityException e) {
			throw new IllegalStateException(e);
		}
	}

	private static PublicKey decode(byte[] encoded) throws GeneralSecurityException {
		return KeyFactory.getInstance(ALGORITHM).generatePublic(new X509EncodedKeySpec(encoded));
	}

	/** The public key of a text of Base64. */
	static PublicKey decode(String text) throws GeneralSecurityException {
		try {
			return decode(Base64.getDecoder().decode(text));
		} catch (IllegalArgumentException e) {
			throw new GeneralSecurityException(e);
		}
	}

	/** Whether a signature in Base64 is that of these bytes by that key. */
	static boolean fits(PublicKey key, byte[] bytes, String signed) {
		try {
			Signature signature = Signature.getInstance(ALGORITHM);
			signature.initVerify(key);
			signature.update(bytes);
			return signature.verify(Base64.getDecoder().decode(signed));
		} catch (GeneralSecurityException | IllegalArgumentException e) {
			return false;
		}
	}

	/** By what people tell keys apart: the SHA-256 of the X.509 form, 64 hexadecimal digits. */
	public static String fingerprint(PublicKey key) {
		return Digests.hex(key.getEncoded());
	}
}
