package org.imprimatur.exchange.report.content;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.imprimatur.model.Agreement;
import org.imprimatur.model.Entitlement;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Evidence;
import org.imprimatur.model.EvidenceKind;
import org.imprimatur.model.Programme;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.UserLicence;
import org.imprimatur.model.catalogue.Grant;
import org.imprimatur.model.catalogue.ProgrammeTerms;

/** Contracts, what they grant by which sources, and what was bought under them. */
final class AgreementsSection implements Section {

	@Override
	public String id() {
		return "agreements";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("agreements", agreements(source), "rights", rights(source), "purchases", purchases(source),
				"entitlements", entitlements(source));
	}

	private static Grid agreements(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "agreements", "agreement programme number! parties term clause document");
		for (Agreement agreement : source.estate().getAgreements()) {
			String affiliates = words.of(agreement.getAffiliates());
			grid.row(agreement, agreement.getProgramme(), agreement.getNumber(),
					Words.lines(words.of(agreement.getParty()),
							affiliates.isEmpty() ? "" : words.text("agreement.affiliates", affiliates)),
					words.term(agreement.getFrom(), agreement.getTo()),
					clause(agreement, words), documents(agreement, source));
		}
		return grid.build();
	}

	private static Cell clause(Agreement agreement, Words words) {
		Tone tone = switch (agreement.getClause()) {
		case PRESENT -> Tone.GOOD;
		case ABSENT -> Tone.ERROR;
		case UNKNOWN -> Tone.CONFIRM;
		};
		return new Cell(Words.lines(words.of(agreement.getClause()), words.of(agreement.getClauseReference())), tone, "");
	}

	private static String documents(Agreement agreement, ReportSource source) {
		Words words = source.words();
		List<Evidence> documents = source.estate().getEvidence().stream()
				.filter(evidence -> evidence.getKind() == EvidenceKind.CONTRACT_CLAUSE
						&& (evidence.getAbout().isEmpty() || evidence.getAbout().contains(agreement)))
				.toList();
		return documents.isEmpty() ? words.text("agreement.noDocument")
				: Words.lines(documents.stream().map(evidence -> Words.lines(words.or(words.of(evidence.getReference()), "none"),
						evidence.getSha256() == null ? "" : words.text("hash", words.of(evidence.getSha256()))))
						.toArray(String[]::new));
	}

	private static Grid rights(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "rights", "programme right conditions portals sources");
		for (Programme programme : source.estate().getAgreements().stream().map(Agreement::getProgramme).distinct()
				.toList()) {
			ProgrammeTerms terms = source.result().catalogue().terms(programme);
			grid.row(programme, new Cell(words.of(terms.grant()), tone(terms.grant()), ""), conditions(terms, words),
					terms.portals().stream().sorted().toList(), source.sources(terms.sources()));
		}
		return grid.build();
	}

	private static Tone tone(Grant grant) {
		return switch (grant) {
		case YES -> Tone.GOOD;
		case NO -> Tone.ERROR;
		case UNKNOWN -> Tone.CONFIRM;
		};
	}

	private static String conditions(ProgrammeTerms terms, Words words) {
		int least = terms.minimumWindowsPurchases();
		return Words.lines(least > 0 ? words.text("right.purchases", least) : "",
				terms.subscription() ? words.text("right.subscription") : "",
				terms.kmsByException() ? words.text("right.kms") : "",
				terms.closedSince().map(day -> words.text("right.closed", words.of(day))).orElse(""),
				terms.disputedUntil().map(day -> words.text("right.disputed", words.of(day))).orElse(""));
	}

	private static Grid purchases(ReportSource source) {
		Grid.Builder grid = Grid.of(source.words(), "purchases", "purchase agreement product quantity# date order!");
		for (Agreement agreement : source.estate().getAgreements()) {
			for (Purchase purchase : agreement.getPurchases()) {
				grid.row(purchase, agreement, purchase.getProduct(), purchase.getQuantity(), purchase.getDate(),
						purchase.getOrder());
			}
		}
		return grid.build();
	}

	private static Grid entitlements(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "entitlements", "entitlement agreement product metric quantity# assurance term");
		Estate estate = source.estate();
		for (Agreement agreement : estate.getAgreements()) {
			for (Entitlement entitlement : agreement.getEntitlements()) {
				grid.row(entitlement, agreement, entitlement.getProduct(), entitlement.getMetric(),
						entitlement.getQuantity(), words.text(entitlement.isSoftwareAssurance() ? "yes" : "no"),
						words.term(entitlement.getFrom(), entitlement.getTo()));
			}
		}
		for (UserLicence licence : estate.getUserLicences()) {
			grid.row(licence, licence.getAgreement(), licence.getKind(), words.text("metric.user",
					String.join(words.text("separator"), Stream.of(licence.getUsers().toArray(String[]::new)).map(Words::clean).toList())),
					licence.getQuantity(), words.text("none"), words.term(licence.getFrom(), licence.getTo()));
		}
		return grid.build();
	}
}
