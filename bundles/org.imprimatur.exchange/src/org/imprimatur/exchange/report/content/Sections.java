package org.imprimatur.exchange.report.content;

import java.util.List;

/** The parts of a report. */
public final class Sections {

	private static final List<Section> ALL = List.of(new CoverSection(), new OverviewSection(), new AgreementsSection(),
			new PositionSection(), new RolloutSection(), new FindingsSection(), new EvidenceSection(), new ImagesSection(),
			new ActivationSection(), new DiagramsSection(), new ChangesSection(), new AppendixSection());

	private Sections() {
	}

	/** All parts in their order, the title page first. */
	public static List<Section> all() {
		return ALL;
	}
}
