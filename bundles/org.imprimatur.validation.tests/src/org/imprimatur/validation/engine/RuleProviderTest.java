package org.imprimatur.validation.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Locale;

import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Severity;
import org.imprimatur.validation.cases.Situation;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.RuleEntry;
import org.imprimatur.validation.rule.Source;
import org.imprimatur.validation.rules.ShippedRules;
import org.junit.jupiter.api.Test;

/** Rules that another plug-in brings, here {@link HouseRules}, take part like the shipped ones. */
class RuleProviderTest {

	private static List<Finding> houseFindings(Situation situation) {
		return situation.check().findings().stream().filter(it -> it.rule().equals("HOUSE-1")).toList();
	}

	@Test
	void isFoundByTheServiceLoader() {
		assertThat(RuleBook.installed().entries()).extracting(RuleEntry::id).contains("RIM-203", "HOUSE-1");
	}

	@Test
	void takesPartInEveryCheck() {
		Situation situation = Situation.of("deployment.name=" + HouseRules.NAME);
		assertThat(houseFindings(situation)).extracting(Finding::severity).containsExactly(Severity.CONFIRM);
	}

	@Test
	void staysSilentWhereItHasNothingToSay() {
		assertThat(houseFindings(Situation.of(""))).isEmpty();
	}

	@Test
	void speaksItsOwnTexts() {
		Finding finding = houseFindings(Situation.of("deployment.name=" + HouseRules.NAME)).getFirst();
		RuleBook book = RuleBook.installed();
		assertThat(book.text(finding, Locale.ENGLISH)).isEqualTo("The rollout of 2026-12-01 ends on a weekend.");
		assertThat(book.text(finding, Locale.JAPANESE)).endsWith(" の展開は週末にかかります。");
		assertThat(book.title("HOUSE-1", Locale.JAPANESE)).isEqualTo("金曜の午後には展開しない");
	}

	@Test
	void bringsItsSources() {
		RuleBook book = RuleBook.installed();
		assertThat(book.sources(book.entry("HOUSE-1"))).extracting(Source::title).containsExactly("House rules");
	}

	@Test
	void isSettledByTheEvidenceItAccepts() {
		Situation situation = Situation
				.of("deployment.name=" + HouseRules.NAME + "; evidence.reference=a.eml; evidence.kind=VENDOR_STATEMENT");
		assertThat(houseFindings(situation)).noneMatch(Finding::isOpen);
	}

	@Test
	void mustNotTakeTheIdOfAnother() {
		assertThatIllegalArgumentException()
				.isThrownBy(() -> RuleBook.of(List.of(new ShippedRules(), new HouseRules(), new HouseRules())))
				.withMessageContaining("HOUSE-1");
	}
}
