package org.imprimatur.diagram.output;

/** Ids of elements in XML and HTML files. */
final class ElementId {

	private ElementId() {
	}

	/** A name that XML allows, another one for each text. */
	static String of(String text) {
		StringBuilder id = new StringBuilder("i-");
		text.codePoints().forEach(codePoint -> {
			boolean plain = codePoint < 0x80 && (Character.isLetterOrDigit(codePoint) || codePoint == '-');
			if (plain)
				id.appendCodePoint(codePoint);
			else
				id.append('_').append(Integer.toHexString(codePoint)).append('_');
		});
		return id.toString();
	}
}
