package org.imprimatur.exchange.export;

/** A literal of exports, whose word stands in their messages. */
public interface Worded {

	/** Key of the word. */
	String key();
}
