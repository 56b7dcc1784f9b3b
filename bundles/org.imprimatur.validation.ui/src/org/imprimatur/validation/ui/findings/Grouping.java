package org.imprimatur.validation.ui.findings;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.ecore.EObject;
import org.imprimatur.model.Element;
import org.imprimatur.model.Wave;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.ui.Messages;
import org.imprimatur.validation.ui.decoration.FindingImages;
import org.imprimatur.validation.ui.decoration.FindingText;

/** By what the rows of the view are grouped. */
enum Grouping {

	/** The rule, the worst first. */
	RULE(Messages.groupByRule, true) {
		@Override
		Object key(Finding finding) {
			return finding.rule();
		}

		@Override
		String label(Finding finding) {
			return FindingText.rule(finding.rule());
		}
	},
	/** The wave, in the order of the plan. */
	WAVE(Messages.groupByWave, false) {
		@Override
		Object key(Finding finding) {
			EObject wave = wave(finding.element());
			return wave == null ? "" : wave; //$NON-NLS-1$
		}

		@Override
		String label(Finding finding) {
			Wave wave = wave(finding.element());
			return wave == null ? Messages.groupNoWave : FindingText.where(wave);
		}
	},
	/** The severity, the worst first. */
	SEVERITY(Messages.groupBySeverity, true) {
		@Override
		Object key(Finding finding) {
			return finding.isOpen() ? finding.severity() : ""; //$NON-NLS-1$
		}

		@Override
		String label(Finding finding) {
			return FindingText.state(finding);
		}
	},
	/** The element, in the order of the check. */
	ELEMENT(Messages.groupByElement, false) {
		@Override
		Object key(Finding finding) {
			return finding.element();
		}

		@Override
		String label(Finding finding) {
			return FindingText.where(finding.element());
		}
	};

	private static final Comparator<FindingRow> WORST_FIRST = Comparator.comparing(FindingRow::finding,
			FindingImages.WORST_FIRST);

	private final String title;
	private final boolean worstFirst;

	Grouping(String title, boolean worstFirst) {
		this.title = title;
		this.worstFirst = worstFirst;
	}

	/** What it is called in a menu. */
	String title() {
		return title;
	}

	abstract Object key(Finding finding);

	abstract String label(Finding finding);

	private static Wave wave(Element element) {
		EObject at = element;
		while (at != null && !(at instanceof Wave)) {
			at = at.eContainer();
		}
		return (Wave) at;
	}

	/** The groups of these rows. */
	List<FindingGroup> groups(List<FindingRow> rows) {
		Map<Object, List<FindingRow>> byKey = new LinkedHashMap<>();
		rows.forEach(row -> byKey.computeIfAbsent(key(row.finding()), key -> new ArrayList<>()).add(row));
		List<FindingGroup> groups = new ArrayList<>();
		byKey.forEach((key, members) -> groups.add(new FindingGroup(key, label(members.getFirst().finding()),
				members.stream().sorted(WORST_FIRST).toList())));
		if (worstFirst) {
			groups.sort(Comparator.comparing(group -> group.rows().getFirst(), WORST_FIRST));
		}
		return groups;
	}
}
