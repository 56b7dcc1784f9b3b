package org.imprimatur.validation.fix;

/** What a quick fix asks for. */
public enum FieldType {
	/** Any text. */
	TEXT,
	/** A day as ISO 8601: 2026-12-01. */
	DATE,
	/** A whole number from 0. */
	NUMBER,
	/** 64 hexadecimal digits. */
	SHA256,
	/** One of the field's choices. */
	CHOICE
}
