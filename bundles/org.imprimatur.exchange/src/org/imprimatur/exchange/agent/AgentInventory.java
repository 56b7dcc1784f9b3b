package org.imprimatur.exchange.agent;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * What an agent tells of one thing, mostly a computer.
 *
 * @param file     the file
 * @param line     the line on which it begins
 * @param about    what is said of it as a whole, by {@code query}, {@code action}, {@code itemtype}, {@code partial}
 *                 and {@code tag}
 * @param values   the values that are read
 * @param licences the licensed software
 */
record AgentInventory(Path file, long line, Map<String, String> about, Map<AgentField, String> values,
		List<AgentLicence> licences) {

	/** A value; empty where there is none. */
	String get(AgentField field) {
		return values.getOrDefault(field, "");
	}

	/** Whether it is a whole inventory of a computer, rather than a part, a printer, or a scan of the network. */
	boolean isComputer() {
		return says("query", "inventory") && says("action", "inventory") && says("itemtype", "computer")
				&& says("partial", "false");
	}

	private boolean says(String name, String expected) {
		return about.getOrDefault(name, expected).equalsIgnoreCase(expected);
	}

	/** The tag that the administrator gave the agent; empty when none. */
	String tag() {
		return about.getOrDefault("tag", "");
	}
}
