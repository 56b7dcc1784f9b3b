package org.imprimatur.model.fleet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;

/** Bytes that are no character of the encoding. */
public final class UndecodableException extends CharacterCodingException {

	private static final long serialVersionUID = 1L;

	private final String charset;
	private final String bytes;

	UndecodableException(Charset charset, ByteBuffer bytes) {
		this.charset = charset.name();
		StringBuilder hex = new StringBuilder();
		while (bytes.hasRemaining()) {
			hex.append(String.format("%s%02X", hex.isEmpty() ? "" : " ", bytes.get()));
		}
		this.bytes = hex.toString();
	}

	/** Name of the encoding. */
	public String charset() {
		return charset;
	}

	/** The bytes in hexadecimal. */
	public String bytes() {
		return bytes;
	}

	@Override
	public String getMessage() {
		return bytes + " is not " + charset;
	}
}
