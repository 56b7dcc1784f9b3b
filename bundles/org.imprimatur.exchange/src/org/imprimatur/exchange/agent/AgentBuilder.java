package org.imprimatur.exchange.agent;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.ProductKeys;
import org.imprimatur.exchange.ProblemList;

/** Collects what an agent tells of one thing, whatever the syntax. Names are those of the XML in lower case. */
final class AgentBuilder {

	private static final String LICENCES = "licenseinfos";
	private static final String ACCOUNT = "accountinfo";
	private static final int MAX_LICENCES = 1000;
	private static final Set<String> ABOUT = Set.of("query", "action", "itemtype", "partial", "tag");
	private static final Set<String> LICENCE = Set.of("name", "fullname", "productid", "oem", "trial");
	private static final Set<String> ACCOUNT_PAIR = Set.of("keyname", "keyvalue");
	private static final Pattern CONTROLS = Pattern.compile("\\p{Cntrl}+");

	private final Path file;
	private final ProblemList problems;
	private final Map<String, String> about = new HashMap<>();
	private final Map<AgentField, String> values = new EnumMap<>(AgentField.class);
	private final List<AgentLicence> licences = new ArrayList<>();
	private final Map<String, String> entry = new HashMap<>();

	/** @param problems hears of product keys that are left out */
	AgentBuilder(Path file, ProblemList problems) {
		this.file = file;
		this.problems = problems;
	}

	/** Whether a value of the inventory as a whole is of interest. */
	static boolean wants(String name) {
		return ABOUT.contains(name);
	}

	/** Whether a value of a section is of interest. */
	static boolean wants(String section, String name) {
		return switch (section) {
			case LICENCES -> LICENCE.contains(name);
			case ACCOUNT -> ACCOUNT_PAIR.contains(name);
			default -> AgentField.of(section, name).isPresent();
		};
	}

	/** Notes a value of the inventory as a whole. */
	void value(String name, String text, long line) {
		String clean = clean(name, text, line);
		if (!clean.isEmpty()) {
			about.putIfAbsent(name, clean);
		}
	}

	/** Notes a value of a section; the first of several counts. */
	void value(String section, String name, String text, long line) {
		String clean = clean(section + "/" + name, text, line);
		if (!clean.isEmpty()) {
			AgentField.of(section, name).ifPresentOrElse(field -> values.putIfAbsent(field, clean),
					() -> entry.put(name, clean));
		}
	}

	private String clean(String column, String text, long line) {
		if (ProductKeys.isIn(text)) {
			problems.add(file, line, column, "file.productKey");
			return "";
		}
		return CONTROLS.matcher(text).replaceAll(" ").strip();
	}

	/** Notes that an entry of a section is complete. */
	void end(String section) {
		if (section.equals(LICENCES) && !entry.isEmpty() && licences.size() < MAX_LICENCES) {
			licences.add(new AgentLicence(entry("name"), entry("fullname"), entry("productid"), isTrue("oem"),
					isTrue("trial")));
		} else if (section.equals(ACCOUNT) && entry("keyname").equalsIgnoreCase("tag")) {
			about.putIfAbsent("tag", entry("keyvalue"));
		}
		entry.clear();
	}

	private String entry(String name) {
		return entry.getOrDefault(name, "");
	}

	private boolean isTrue(String name) {
		return Set.of("1", "true", "yes").contains(entry(name).toLowerCase(Locale.ROOT));
	}

	/** The inventory, which begins on that line. */
	AgentInventory build(long line) {
		return new AgentInventory(file, line, Map.copyOf(about), new EnumMap<>(values), List.copyOf(licences));
	}
}
