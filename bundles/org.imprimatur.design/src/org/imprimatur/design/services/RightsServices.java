package org.imprimatur.design.services;

import static org.imprimatur.design.view.Wording.lines;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import org.imprimatur.design.view.EstateView;
import org.imprimatur.design.view.Verdict;
import org.imprimatur.design.view.Wording;
import org.imprimatur.model.Agreement;
import org.imprimatur.model.Clause;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Family;
import org.imprimatur.model.Image;
import org.imprimatur.model.ImageSource;
import org.imprimatur.model.Key;
import org.imprimatur.model.Portal;
import org.imprimatur.model.Product;
import org.imprimatur.model.Purchase;
import org.imprimatur.model.catalogue.Grant;
import org.imprimatur.model.catalogue.ProgrammeTerms;
import org.imprimatur.validation.CheckResult;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;

/** What the rights map shows: what each agreement grants, what comes with it, what is missing. */
public final class RightsServices {

	/** Title of the diagram. */
	public String rightsTitle(Estate self) {
		return Wording.of(self).text("title.rights", Labels.name(self));
	}

	/** The programme's full name. */
	public String programmeLabel(Agreement self) {
		ProgrammeTerms terms = terms(self);
		return Wording.of(self).locale().getLanguage().equals(Locale.JAPANESE.getLanguage()) ? terms.nameJa()
				: terms.name();
	}

	private static ProgrammeTerms terms(Agreement agreement) {
		return EstateView.of(agreement).survey().result().catalogue().terms(agreement.getProgramme());
	}

	/** Whether the agreement grants no re-imaging, or a rule forbids to draw on it. */
	public boolean grantsNothing(Agreement self) {
		ProgrammeTerms terms = terms(self);
		return terms.grant() == Grant.NO || self.getClause() == Clause.ABSENT
				|| windowsOrdered(self) < terms.minimumWindowsPurchases() || terms.subscription() && hasEnded(self)
				|| VerdictServices.verdict(self) == Verdict.ERROR;
	}

	/** Whether it is to be confirmed that the agreement grants re-imaging. */
	public boolean grantInDoubt(Agreement self) {
		return terms(self).grant() == Grant.UNKNOWN || self.getClause() == Clause.UNKNOWN || hasEnded(self);
	}

	private static boolean hasEnded(Agreement agreement) {
		return agreement.getTo() != null
				&& EstateView.of(agreement).survey().result().day().isAfter(agreement.getTo());
	}

	/** What the agreement grants, on what conditions. */
	public String rightLabel(Agreement self) {
		Wording wording = Wording.of(self);
		ProgrammeTerms terms = terms(self);
		boolean needsPurchase = terms.minimumWindowsPurchases() > 0;
		return lines(grant(terms, wording),
				terms.disputedUntil().map(day -> wording.text("right.disputed", wording.day(day))).orElse(""),
				needsPurchase ? wording.text("right.ordered", windowsOrdered(self)) : "",
				wording.text("right.clause", wording.word(self.getClause())),
				terms.kmsByException() ? wording.text("right.kms") : "",
				portals(self, wording).map(names -> wording.text("right.portals", names)).orElse(""),
				self.getFrom() == null && self.getTo() == null ? ""
						: wording.text("right.term", wording.days(self.getFrom(), self.getTo())));
	}

	private static String grant(ProgrammeTerms terms, Wording wording) {
		return switch (terms.grant()) {
		case NO -> wording.text("right.never");
		case UNKNOWN -> wording.text("right.unknown");
		default -> terms.minimumWindowsPurchases() > 0
				? wording.text("right.granted.purchase", terms.minimumWindowsPurchases())
				: wording.text("right.granted");
		};
	}

	private static int windowsOrdered(Agreement agreement) {
		return agreement.getPurchases().stream().filter(purchase -> isWindows(purchase.getProduct()))
				.mapToInt(Purchase::getQuantity).sum();
	}

	private static boolean isWindows(Product product) {
		return product != null && product.getFamily() == Family.WINDOWS_CLIENT;
	}

	/** Those in service on the day of the check. */
	private static Optional<String> portals(Agreement agreement, Wording wording) {
		CheckResult checked = EstateView.of(agreement).survey().result();
		String names = terms(agreement).portals().stream()
				.filter(portal -> checked.catalogue().lastDay(portal).filter(checked.day()::isAfter).isEmpty())
				.map(wording::word).sorted().collect(Collectors.joining(", "));
		return Optional.of(names).filter(text -> !text.isEmpty());
	}

	/** The images built from the agreement's media. */
	public List<Image> mediaOf(Agreement self) {
		return ((Estate) self.eContainer()).getImages().stream().filter(image -> image.getAgreement() == self
				&& image.getSource() == ImageSource.VL_MEDIA && image.getDerivedFrom() == null).toList();
	}

	/** The keys that came with the agreement. */
	public List<Key> keysOf(Agreement self) {
		return ((Estate) self.eContainer()).getKeys().stream().filter(key -> key.getAgreement() == self).toList();
	}

	/** All images built from the media of some agreement. */
	public List<Image> agreementMedia(Estate self) {
		return self.getAgreements().stream().flatMap(agreement -> mediaOf(agreement).stream()).toList();
	}

	/** All keys that came with some agreement. */
	public List<Key> agreementKeys(Estate self) {
		return self.getAgreements().stream().flatMap(agreement -> keysOf(agreement).stream()).toList();
	}

	/** Name, product and where the medium was fetched. */
	public String mediumRightLabel(Image self) {
		return lines(Labels.name(self), PlanServices.product(self),
				self.getPortal() == Portal.UNKNOWN ? "" : Wording.of(self).first(self.getPortal()));
	}

	/** Whether something is missing before the agreement may be drawn on. */
	public boolean missesSomething(Agreement self) {
		return !missing(self).isEmpty();
	}

	/** What is missing: the rules that are not fulfilled. */
	public String missingLabel(Agreement self) {
		Wording wording = Wording.of(self);
		String items = missing(self).stream().map(Finding::rule).distinct()
				.map(rule -> "• " + RuleBook.installed().title(rule, wording.locale()) + " (" + rule + ")")
				.collect(Collectors.joining("\n"));
		return lines(wording.text("missing"), items);
	}

	private static List<Finding> missing(Agreement agreement) {
		return EstateView.of(agreement).verdicts().findings(agreement).stream()
				.filter(finding -> finding.counts(Severity.WARN)).toList();
	}
}
