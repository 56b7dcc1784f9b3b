package org.imprimatur.validation.proposal;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Element;
import org.imprimatur.model.Key;
import org.imprimatur.model.Manufacturer;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.facts.DeploymentFacts;
import org.imprimatur.validation.facts.EstateFacts;
import org.imprimatur.validation.rule.RuleBook;

/** Adds up what has to be ordered or recorded. */
final class Needs {

	private record Subject(NeedKind kind, Optional<Element> element) {
	}

	private static final class Sum {
		private final Set<String> rules = new TreeSet<>();
		private final Map<DeploymentFacts.Cell, Integer> devices = new IdentityHashMap<>();
	}

	private final EstateFacts facts;
	private final RuleBook book;
	private final Map<Subject, Sum> sums = new LinkedHashMap<>();
	private final Map<Key, Integer> activations = new LinkedHashMap<>();

	Needs(EstateFacts facts, RuleBook book) {
		this.facts = facts;
		this.book = book;
	}

	/** What an image on the devices of a profile asks for. */
	void add(DeploymentFacts.Cell cell, Answer answer) {
		answer.findings().stream().filter(finding -> finding.counts(Severity.WARN)).forEach(
				finding -> NeedKind.of(finding, book.entry(finding.rule())).ifPresent(kind -> add(kind, finding, cell,
						answer.installation())));
	}

	private void add(NeedKind kind, Finding finding, DeploymentFacts.Cell cell, Installation installation) {
		Sum sum = sums.computeIfAbsent(new Subject(kind, subject(kind, finding, cell, installation)),
				key -> new Sum());
		sum.rules.add(finding.rule());
		sum.devices.put(cell, cell.devices().size());
	}

	private Optional<Element> subject(NeedKind kind, Finding finding, DeploymentFacts.Cell cell,
			Installation installation) {
		if (kind.isPerDevice()) {
			return Optional.empty();
		}
		if (kind == NeedKind.PERMISSION) {
			return facts.manufacturer(cell.device().manufacturer()).map(Element.class::cast)
					.or(() -> related(finding, Manufacturer.class));
		}
		return Optional.<Element>ofNullable(installation.image().getAgreement())
				.or(() -> related(finding, Agreement.class));
	}

	private static Optional<Element> related(Finding finding, Class<? extends Element> type) {
		return finding.related().stream().filter(type::isInstance).findFirst();
	}

	/** Activations that devices take. */
	void activate(Installation installation, int devices) {
		if (installation.usesMak()) {
			activations.merge(installation.key().orElseThrow(), devices, Integer::sum);
		}
	}

	/** The sums. */
	List<Need> all(Activations known) {
		List<Need> needs = new ArrayList<>();
		sums.forEach((subject, sum) -> needs.add(new Need(subject.kind(), subject.element(), subject.kind().isPerDevice()
				? sum.devices.values().stream().mapToInt(Integer::intValue).sum() : 1, List.copyOf(sum.rules))));
		activations.forEach((key, wanted) -> known.left(key).filter(left -> left < wanted)
				.ifPresent(left -> needs.add(new Need(NeedKind.MAK_ACTIVATIONS, Optional.of(key),
						(int) (wanted - Math.max(0, left)), List.of("RIM-505")))));
		return List.copyOf(needs);
	}
}
