package org.imprimatur.diagram.layout;

import org.imprimatur.diagram.Paint;

/** Colours of what is drawn around figures and tables. */
public final class PagePaints {

	/** The ground. */
	public static final Paint PAGE = new Paint("page", 0xFFFFFF, 0x14181F);
	/** Titles. */
	public static final Paint INK = new Paint("ink", 0x1B2430, 0xE8ECF2);
	/** What is said by the way. */
	public static final Paint MUTED = new Paint("muted", 0x566273, 0x9CA8B8);
	/** Rules. */
	public static final Paint RULE = new Paint("rule", 0xD4DAE3, 0x333D4B);

	private PagePaints() {
	}
}
