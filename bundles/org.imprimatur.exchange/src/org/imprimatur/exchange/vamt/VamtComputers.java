package org.imprimatur.exchange.vamt;

import java.nio.file.Path;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.imprimatur.exchange.ProblemList;

/** The computers found so far, by their full names: VAMT knows them by nothing else. */
final class VamtComputers {

	private final Map<String, VamtComputer> byName = new LinkedHashMap<>();
	private final Map<Path, Long> nameless = new LinkedHashMap<>();
	private long products;

	/** Takes a product. */
	void add(VamtProduct product) {
		products++;
		String name = product.get(VamtColumn.COMPUTER);
		if (name.isEmpty()) {
			nameless.merge(product.file(), 1L, Long::sum);
		} else {
			byName.computeIfAbsent(name.toLowerCase(Locale.ROOT),
					key -> new VamtComputer(hostName(name), product)).add(product);
		}
	}

	/** The name without its domain; an address as it stands. */
	private static String hostName(String name) {
		boolean address = name.indexOf(':') >= 0 || name.chars().allMatch(c -> c >= '0' && c <= '9' || c == '.');
		int dot = name.indexOf('.');
		return address || dot <= 0 ? name : name.substring(0, dot);
	}

	/** All computers, in the order in which they were first met. */
	Collection<VamtComputer> all() {
		return byName.values();
	}

	/** How many products there were. */
	long products() {
		return products;
	}

	/** How many of them do not tell their computer. */
	long nameless() {
		return nameless.values().stream().mapToLong(Long::longValue).sum();
	}

	/** Reports the files that do not tell computers. */
	void report(ProblemList problems) {
		nameless.forEach((file, count) -> problems.add(file, 0, VamtColumn.COMPUTER.names().getFirst(),
				"rows.noComputerName", count));
	}
}
