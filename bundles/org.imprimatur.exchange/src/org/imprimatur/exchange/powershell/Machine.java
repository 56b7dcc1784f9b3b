package org.imprimatur.exchange.powershell;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

import org.imprimatur.exchange.device.LicensedProduct;
import org.imprimatur.exchange.device.LikeliestProducts;
import org.imprimatur.exchange.device.SystemFacts;

/** What the files say about one machine. */
final class Machine {

	private static final Set<Fact> CHANGING = EnumSet.of(Fact.USER, Fact.BIOS_MANUFACTURER, Fact.UI_LANGUAGE);

	private final Path file;
	private final long line;
	private final String[] facts = new String[Fact.values().length];
	private final LikeliestProducts products = new LikeliestProducts();
	private String name = "";
	private boolean selfNamed;
	private Machine same = this;

	/** A machine that is first met there. */
	Machine(Path file, long line) {
		this.file = file;
		this.line = line;
	}

	/** The file in which it is first met. */
	Path file() {
		return file;
	}

	/** The line on which it is first met. */
	long line() {
		return line;
	}

	/** Its host name; empty when not known. */
	String name() {
		return name;
	}

	/** Whether a row told what it calls itself. */
	boolean isSelfNamed() {
		return selfNamed;
	}

	/** Notes what it calls itself, the first time. */
	void callItself(String hostName) {
		if (!selfNamed) {
			name = hostName;
			selfNamed = true;
		}
	}

	/** Notes under what name it was asked, for want of better. */
	void nameIfNone(String hostName) {
		if (name.isEmpty()) {
			name = hostName;
		}
	}

	/** The machine that this one turned out to be; itself in most cases. */
	Machine same() {
		Machine last = same;
		while (last != last.same) {
			last = last.same;
		}
		same = last;
		return last;
	}

	/** What is known; empty when nothing is. */
	String get(Fact fact) {
		return Objects.requireNonNullElse(facts[fact.ordinal()], "");
	}

	/** Whether anything is known. */
	boolean knows(Fact fact) {
		return facts[fact.ordinal()] != null;
	}

	/**
	 * Notes a fact, unless it is empty or another value is known already.
	 *
	 * @return false when another value stands that should be the same
	 */
	boolean learn(Fact fact, String value) {
		if (value.isEmpty()) {
			return true;
		}
		String known = facts[fact.ordinal()];
		if (known == null) {
			facts[fact.ordinal()] = value;
		}
		return known == null || known.equalsIgnoreCase(value) || CHANGING.contains(fact);
	}

	/** Notes a product that may be what licenses Windows, if none is likelier. */
	void learn(LicensedProduct product) {
		products.add(product);
	}

	/** What is known of the system that runs on it. */
	SystemFacts system() {
		return new SystemFacts(get(Fact.CAPTION), get(Fact.SKU), get(Fact.BUILD), get(Fact.LANGUAGE),
				get(Fact.UI_LANGUAGE), get(Fact.PRODUCT_TYPE), get(Fact.PRODUCT_ID), knows(Fact.FIRMWARE_KEY),
				get(Fact.FIRMWARE_KEY_DESCRIPTION), products.list());
	}

	/**
	 * Notes all that another one knows, which turned out to be the same machine.
	 *
	 * @return the facts in which they differ
	 */
	Set<Fact> absorb(Machine other) {
		Set<Fact> different = EnumSet.noneOf(Fact.class);
		for (Fact fact : Fact.values()) {
			if (!learn(fact, other.get(fact))) {
				different.add(fact);
			}
		}
		other.products.list().forEach(this::learn);
		nameIfNone(other.name);
		other.same = this;
		return different;
	}
}
