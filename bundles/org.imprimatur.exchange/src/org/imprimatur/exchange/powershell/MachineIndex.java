package org.imprimatur.exchange.powershell;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The machines found so far, by the names under which rows call them. A machine is asked under one name (an address, say)
 * and calls itself by another; a row that has both makes the two one machine. What a machine calls itself counts more:
 * where several were asked under one name, as through a jump host, that name tells nothing.
 */
final class MachineIndex {

	private final Contradictions contradictions;
	private final Set<Machine> machines = new LinkedHashSet<>();
	private final Map<String, Machine> byOwnName = new HashMap<>();
	private final Map<String, Optional<Machine>> byAskedName = new HashMap<>();
	private final Map<Path, Optional<Machine>> byFolder = new HashMap<>();
	private final Map<Path, Path> folders = new HashMap<>();

	/** No machines yet. */
	MachineIndex(Contradictions contradictions) {
		this.contradictions = contradictions;
	}

	/** All machines, in the order in which they were first met. */
	Collection<Machine> machines() {
		return machines;
	}

	/**
	 * The machine that a row describes, a new one when it was not met before.
	 *
	 * @return empty when the row does not tell the machine
	 */
	Optional<Machine> of(CimRow row) {
		List<HostName> own = HostName.own(row);
		List<HostName> asked = HostName.asked(row);
		Optional<Machine> askedFor = find(asked);
		Machine machine = own.isEmpty() ? askedFor.orElse(null) : named(row, own, askedFor);
		if (machine == null) {
			if (asked.isEmpty() || isAmbiguous(asked)) {
				return Optional.empty();
			}
			machine = add(row);
		}
		register(machine, own, asked);
		noteFolder(row.file(), machine);
		return Optional.of(machine);
	}

	private Machine named(CimRow row, List<HostName> own, Optional<Machine> askedFor) {
		Optional<Machine> unnamed = askedFor.filter(machine -> !machine.isSelfNamed());
		for (HostName name : own) {
			Machine known = byOwnName.get(name.key());
			if (known != null) {
				Machine machine = known.same();
				unnamed.filter(other -> other != machine).ifPresent(other -> merge(machine, other));
				return machine;
			}
		}
		return unnamed.or(() -> find(own).filter(machine -> !machine.isSelfNamed())).orElseGet(() -> add(row));
	}

	/** The machine that was asked under, or calls itself by, one of these names. */
	private Optional<Machine> find(List<HostName> names) {
		for (HostName name : names) {
			String key = name.key();
			Optional<Machine> asked = byAskedName.get(key);
			Machine found = asked == null ? byOwnName.get(key) : asked.orElse(null);
			if (found != null) {
				return Optional.of(found.same());
			}
		}
		return Optional.empty();
	}

	private boolean isAmbiguous(List<HostName> asked) {
		return asked.stream().map(name -> byAskedName.get(name.key()))
				.anyMatch(known -> known != null && known.isEmpty());
	}

	private void register(Machine machine, List<HostName> own, List<HostName> asked) {
		for (HostName name : own) {
			byOwnName.putIfAbsent(name.key(), machine);
			machine.callItself(name.text());
		}
		for (HostName name : asked) {
			Optional<Machine> known = byAskedName.get(name.key());
			if (known == null) {
				byAskedName.put(name.key(), Optional.of(machine));
			} else if (known.isPresent() && areDifferent(known.get().same(), machine)) {
				byAskedName.put(name.key(), Optional.empty());
			}
			if (!name.address()) {
				machine.nameIfNone(name.text());
			}
		}
	}

	private static boolean areDifferent(Machine one, Machine other) {
		return one != other && one.isSelfNamed() && other.isSelfNamed();
	}

	private void merge(Machine machine, Machine other) {
		machines.remove(other);
		contradictions.absorb(machine, other);
	}

	/** A machine that rows do not name. */
	Machine add(CimRow row) {
		Machine machine = new Machine(row.file(), row.line());
		machines.add(machine);
		noteFolder(row.file(), machine);
		return machine;
	}

	private void noteFolder(Path file, Machine machine) {
		byFolder.merge(folders.computeIfAbsent(file, path -> path.toAbsolutePath().getParent()), Optional.of(machine),
				(known, now) -> known.filter(other -> other.same() == machine));
	}

	/** The machine that all files of the folder speak of; empty when they speak of none or of several. */
	Optional<Machine> onlyOneIn(Path folder) {
		return byFolder.getOrDefault(folder, Optional.empty()).map(Machine::same);
	}

	/** Whether files of that folder speak of machines. */
	boolean hasAnyIn(Path folder) {
		return byFolder.containsKey(folder);
	}

	/** The machine whose name stands in a file's name, between characters that are no letters or digits. */
	Optional<Machine> namedIn(String fileName) {
		String text = fileName.toLowerCase(Locale.ROOT);
		Set<Machine> found = new LinkedHashSet<>();
		int longest = 0;
		for (int start = 0; start < text.length(); start++) {
			for (int end = text.length(); isEdge(text, start) && end > start; end--) {
				Machine machine = isEdge(text, end) ? byOwnName.get(text.substring(start, end)) : null;
				if (machine != null && end - start >= longest) {
					if (end - start > longest) {
						found.clear();
					}
					longest = end - start;
					found.add(machine.same());
				}
			}
		}
		return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
	}

	private static boolean isEdge(String text, int index) {
		return index == 0 || index == text.length() || !Character.isLetterOrDigit(text.charAt(index - 1))
				|| !Character.isLetterOrDigit(text.charAt(index));
	}
}
