package org.imprimatur.exchange.mapping;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

import org.imprimatur.exchange.mapping.ProposedColumn.Basis;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.catalogue.Catalogue;
import org.imprimatur.model.fleet.DeviceColumn;

/** Guesses what the columns of a table are: first by their names, then, for targets still free, by their texts. */
final class Proposer {

	/** Names by which tables call columns. */
	static final ColumnNames NAMES = new ColumnNames(Proposer.class, "columns.properties");

	private static final int SAMPLES = 3;
	private static final int UNRESOLVED = 10;
	private static final int MIN_SERIALS = 3;
	private static final Pattern SERIAL = Pattern.compile("(?=.*\\d)[A-Za-z0-9-]{6,24}");

	private final TableHead head;
	private final Catalogue catalogue;
	private final List<Optional<Target>> targets = new ArrayList<>();
	private final List<Basis> bases = new ArrayList<>();
	private final List<Set<String>> texts = new ArrayList<>();
	private final Set<Target> free = new LinkedHashSet<>(Target.all());

	/** Guesses by these rows. */
	Proposer(TableHead head, Catalogue catalogue) {
		this.head = head;
		this.catalogue = catalogue;
	}

	/** The columns with the guesses. */
	List<ProposedColumn> columns() {
		for (int i = 0; i < head.names().size(); i++) {
			texts.add(texts(i));
			byName(head.names().get(i));
		}
		for (int i = 0; i < head.names().size(); i++) {
			if (bases.get(i) == Basis.NONE) {
				byContent(i);
			}
		}
		serialByContent();
		List<ProposedColumn> columns = new ArrayList<>();
		for (int i = 0; i < head.names().size(); i++) {
			columns.add(column(i));
		}
		return columns;
	}

	private Set<String> texts(int column) {
		Set<String> found = new LinkedHashSet<>();
		head.samples().stream().filter(row -> column < row.size() && !row.cell(column).isEmpty())
				.forEach(row -> found.add(row.cell(column)));
		return found;
	}

	private void byName(String name) {
		Optional<Target> target = NAMES.find(name).flatMap(Target::ofHeader);
		boolean taken = target.isPresent() && !free.remove(target.get());
		targets.add(taken ? Optional.empty() : target);
		bases.add(taken ? Basis.TAKEN : target.isPresent() ? Basis.NAME : Basis.NONE);
	}

	private void byContent(int column) {
		Optional<Target> target = ContentProbe.target(texts.get(column), free, catalogue);
		target.ifPresent(found -> use(column, found));
	}

	private void use(int column, Target target) {
		targets.set(column, Optional.of(target));
		bases.set(column, Basis.CONTENT);
		free.remove(target);
	}

	/** Serial numbers are the only texts of their look that differ in every row. */
	private void serialByContent() {
		Target serial = Target.of(DeviceColumn.SERIAL);
		if (!free.contains(serial)) {
			return;
		}
		List<Integer> candidates = new ArrayList<>();
		for (int i = 0; i < head.names().size(); i++) {
			Set<String> found = texts.get(i);
			if (bases.get(i) == Basis.NONE && found.size() >= MIN_SERIALS && found.size() == head.samples().size()
					&& found.stream().allMatch(text -> SERIAL.matcher(text).matches()
							&& DayOrder.OPEN.read(text).isEmpty())) {
				candidates.add(i);
			}
		}
		if (candidates.size() == 1) {
			use(candidates.getFirst(), serial);
		}
	}

	private ProposedColumn column(int index) {
		Optional<Target> target = targets.get(index);
		Set<String> found = texts.get(index);
		DayOrder order = target.filter(to -> to.is(DeviceColumn.LAST_SEEN)).isPresent() ? DayOrder.of(found)
				: DayOrder.OPEN;
		String name = head.names().get(index);
		ValueReader reader = new ValueReader(new ColumnMapping(name, target, false, List.of(), order), catalogue);
		List<String> unresolved = found.stream().filter(text -> !reader.read(text).resolved()).limit(UNRESOLVED)
				.toList();
		return new ProposedColumn(name, target, bases.get(index), found.stream().limit(SAMPLES).toList(), unresolved,
				order);
	}
}
