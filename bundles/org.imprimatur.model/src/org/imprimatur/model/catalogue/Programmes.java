package org.imprimatur.model.catalogue;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.model.Portal;
import org.imprimatur.model.Programme;

/** What the catalogue says about programmes and their portals. */
final class Programmes {

	private final Map<Programme, ProgrammeTerms> terms = new EnumMap<>(Programme.class);
	private final Map<Portal, LocalDate> lastDays = new EnumMap<>(Portal.class);

	private record LastDay(Portal portal, LocalDate day) {
	}

	Programmes(List<CatalogueFile> layers) {
		Section.read(layers, CatalogueSections.PROGRAMMES, Programmes::terms, ProgrammeTerms::programme)
				.forEach(entry -> terms.put(entry.programme(), entry));
		Section.read(layers, CatalogueSections.PORTALS, Programmes::lastDay, LastDay::portal)
				.forEach(entry -> lastDays.put(entry.portal(), entry.day()));
	}

	private static ProgrammeTerms terms(JsonEntry entry) {
		Set<Portal> portals = entry.literals(Portal.class, "portals");
		return new ProgrammeTerms(entry.literal(Programme.class, "id"), entry.text("name"), entry.text("nameJa"),
				entry.literal(Grant.class, "grant"), entry.day("disputedUntil"),
				entry.number("minimumWindowsPurchases", 0), entry.flag("subscription"), portals,
				entry.flag("kmsByException"), entry.flag("academic"), entry.day("closedSince"),
				entry.literal(Confidence.class, "confidence"), entry.texts("contradictions"), entry.texts("sources"));
	}

	private static LastDay lastDay(JsonEntry entry) {
		entry.texts("sources");
		return new LastDay(entry.literal(Portal.class, "id"),
				entry.day("lastDay").orElseThrow(() -> entry.invalid("lastDay", "noDay", "lastDay")));
	}

	ProgrammeTerms terms(Programme programme) {
		return terms.get(programme);
	}

	Optional<LocalDate> lastDay(Portal portal) {
		return Optional.ofNullable(lastDays.get(portal));
	}
}
