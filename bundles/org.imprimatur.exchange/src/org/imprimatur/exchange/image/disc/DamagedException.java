package org.imprimatur.exchange.image.disc;

import java.io.IOException;

/** A file that is not built as its format demands. Told to users by key; see the package's messages. */
public final class DamagedException extends IOException {

	private static final long serialVersionUID = 1L;

	/** Where no place in the file can be named. */
	public static final long NOWHERE = -1;

	private final long place;
	private final long line;
	private final String key;
	private final transient Object[] arguments;

	/**
	 * Something is wrong.
	 *
	 * @param place     the byte of the file where it stands, counted from 0, or {@link #NOWHERE}
	 * @param key       of the message that tells what
	 * @param arguments the values for its placeholders
	 */
	public DamagedException(long place, String key, Object... arguments) {
		this(place, 0, key, arguments);
	}

	private DamagedException(long place, long line, String key, Object[] arguments) {
		super(key + " at " + place + ", line " + line);
		this.place = place;
		this.line = line;
		this.key = key;
		this.arguments = arguments.clone();
	}

	/** Something is wrong in that line of a text, counted from 1. */
	public static DamagedException inLine(long line, String key, Object... arguments) {
		return new DamagedException(NOWHERE, line, key, arguments);
	}

	/** The line of a text where it stands; 0 in other files. */
	public long line() {
		return line;
	}

	/** The byte of the file where it stands, or {@link #NOWHERE}. */
	public long place() {
		return place;
	}

	/** Key of the message. */
	public String key() {
		return key;
	}

	/** Values for the message's placeholders. */
	public Object[] arguments() {
		return arguments.clone();
	}
}
