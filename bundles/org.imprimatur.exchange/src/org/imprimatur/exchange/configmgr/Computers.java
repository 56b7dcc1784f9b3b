package org.imprimatur.exchange.configmgr;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.columns.MachineCells;
import org.imprimatur.exchange.columns.TableRow;
import org.imprimatur.exchange.device.LikeliestProducts;

/**
 * The resources found so far: by ResourceID, and by name for rows that have none. A name without an id belongs to the
 * first resource of that name, whichever of the two is met first.
 */
final class Computers {

	private final List<Computer> all = new ArrayList<>();
	private final Map<String, Computer> byId = new HashMap<>();
	private final Map<String, Computer> byName = new HashMap<>();

	/** All resources, in the order in which they were first met. */
	Collection<Computer> all() {
		return all;
	}

	/**
	 * The resource that a row is of, a new one when it was not met before.
	 *
	 * @param name the host name that the row tells; empty when none
	 * @return empty when the row tells neither
	 */
	Optional<Computer> of(TableRow<ConfigColumn> row, String name) {
		String id = row.get(ConfigColumn.RESOURCE_ID);
		String key = name.toLowerCase(Locale.ROOT);
		if (id.isEmpty() && key.isEmpty()) {
			return Optional.empty();
		}
		Computer computer = id.isEmpty() ? byName.get(key) : byId.get(id);
		if (computer == null) {
			computer = id.isEmpty() || key.isEmpty() ? null : withoutId(key);
		}
		if (computer == null) {
			computer = new Computer(new MachineCells<>(ConfigColumn.class, row.file(), row.line()),
					new LikeliestProducts());
			all.add(computer);
		}
		if (!id.isEmpty()) {
			byId.putIfAbsent(id, computer);
			computer.cells().set(ConfigColumn.RESOURCE_ID, id);
		}
		if (!key.isEmpty()) {
			byName.putIfAbsent(key, computer);
		}
		return Optional.of(computer);
	}

	private Computer withoutId(String key) {
		Computer known = byName.get(key);
		return known == null || !known.cells().get(ConfigColumn.RESOURCE_ID).isEmpty() ? null : known;
	}
}
