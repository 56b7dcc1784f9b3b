package org.imprimatur.workbench.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.imprimatur.model.Element;
import org.imprimatur.model.Image;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.fix.QuickFixes;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.workbench.editor.EstateEditor;
import org.imprimatur.workbench.editor.Plans;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Reads the audit page as an auditor does. */
class AuditPageTest {

	private EstateEditor editor;
	private AuditControl audit;

	@BeforeEach
	void open() throws Exception {
		editor = Plans.open(Plans.example("enterprise"));
		editor.showPage(AuditPage.ID);
		audit = ((AuditPage) editor.getActivePageInstance()).audit();
		sorted();
	}

	@AfterEach
	void cleanUp() throws Exception {
		Plans.cleanUp();
	}

	/** Waits until the page shows the newest check. */
	private static void sorted() {
		Plans.checked();
		Plans.until(() -> Job.getJobManager().find(AuditJob.FAMILY).length == 0);
		Plans.settle();
	}

	private List<RuleStanding> shown() {
		return ((List<?>) audit.tree().viewer().getInput()).stream().map(RuleGroup.class::cast)
				.flatMap(group -> group.rules().stream()).toList();
	}

	private List<Finding> findings() {
		return editor.document().survey().result().findings();
	}

	private RuleStanding select(String rule) {
		RuleStanding found = shown().stream().filter(one -> one.id().equals(rule)).findFirst().orElseThrow();
		audit.tree().viewer().setSelection(new StructuredSelection(found));
		return found;
	}

	@Test
	void atFirstItShowsTheRulesThatFoundSomethingTheWorstFirst() {
		assertThat(shown()).extracting(RuleStanding::id)
				.containsExactlyInAnyOrderElementsOf(findings().stream().map(Finding::rule).distinct().toList());
		assertThat(audit.tree().selected()).contains(shown().getFirst());
		assertThat(audit.details().findings().getTable().getItemCount())
				.isEqualTo(shown().getFirst().findings().size());
	}

	@Test
	void everyRuleOfTheBookIsThereWhenAllStandingsAreWanted() {
		audit.bar().filter(new RuleFilter("", EnumSet.allOf(Standing.class)));
		assertThat(shown()).hasSize(RuleBook.installed().entries().size());
		audit.bar().group(RuleGrouping.SECTION);
		assertThat(shown()).hasSize(RuleBook.installed().entries().size());
		assertThat((List<?>) audit.tree().viewer().getInput()).extracting(group -> ((RuleGroup) group).key())
				.isSorted().contains(RuleSection.PLAN, RuleSection.PROOF);
	}

	@Test
	void aRuleThatFoundNothingSaysWhyItExists() {
		audit.bar().filter(new RuleFilter("", EnumSet.of(Standing.SATISFIED, Standing.NOT_APPLICABLE)));
		RuleStanding first = shown().getFirst();
		assertThat(first.findings()).isEmpty();
		select(first.id());
		assertThat(audit.details().findings().getTable().getItemCount()).isZero();
		assertThat(audit.details().fix().isEnabled()).isFalse();
	}

	@Test
	void wordsFilterTheRules() {
		String rule = shown().getLast().id();
		audit.bar().filter(RuleFilter.FOUND.withWords(rule.toLowerCase()));
		assertThat(shown()).extracting(RuleStanding::id).containsExactly(rule);
		audit.bar().filter(RuleFilter.FOUND.withWords("no-such-words"));
		assertThat(shown()).isEmpty();
	}

	@Test
	void openingAFindingLeadsToItsElement() {
		Finding finding = findings().stream().filter(one -> one.element() instanceof Element element
				&& element.eContainer() != null && !(element instanceof Image)).findFirst().orElseThrow();
		select(finding.rule());
		var table = audit.details().findings();
		table.setSelection(new StructuredSelection(finding));
		table.getTable().notifyListeners(SWT.DefaultSelection, new Event());
		Plans.until(() -> editor.selectedObjects().contains(finding.element()));
		assertThat(editor.getActivePageInstance().getId()).isNotEqualTo(AuditPage.ID);
	}

	@Test
	void quickFixesAreOfferedWhereThereAreAny() {
		RuleStanding fixable = shown().stream().filter(rule -> rule.findings().stream().anyMatch(QuickFixes::mayFix))
				.findFirst().orElseThrow();
		select(fixable.id());
		assertThat(audit.details().fix().isEnabled()).isTrue();
	}

	@Test
	void settledFindingsNameWhatAnswersThem() {
		RuleStanding settled = shown().stream()
				.filter(rule -> rule.findings().stream().anyMatch(finding -> finding.settlement().isPresent()))
				.findFirst().orElseThrow();
		select(settled.id());
		Finding first = settled.findings().stream().filter(finding -> finding.settlement().isPresent()).findFirst()
				.orElseThrow();
		assertThat((List<?>) audit.details().answers().getInput()).map(answer -> (Object) ((Answer) answer).element())
				.contains(first.settlement().get().by());
	}

	@Test
	void itFollowsEditsAndKeepsTheRuleThatIsRead() {
		select(shown().getLast().id());
		String read = audit.tree().selected().orElseThrow().id();
		int before = openRules();
		List<Image> images = editor.document().estate().getImages();
		editor.document().edit("", () -> images.forEach(image -> image.setLanguage("xh-ZA")));
		sorted();
		assertThat(openRules()).isNotEqualTo(before).isEqualTo((int) findings().stream().filter(Finding::isOpen)
				.map(Finding::rule).distinct().count());
		assertThat(audit.tree().selected().orElseThrow().id()).isEqualTo(read);
	}

	private int openRules() {
		return (int) shown().stream().filter(rule -> rule.standing() == Standing.OPEN).count();
	}

	@Test
	void afterRevertingItShowsTheNewElements() {
		Element before = editor.document().estate();
		editor.revert();
		Plans.until(() -> Job.getJobManager().find(EstateEditor.class).length == 0);
		sorted();
		assertThat(shown().stream().flatMap(rule -> rule.findings().stream()).map(Finding::element)).isNotEmpty()
				.allMatch(element -> EcoreUtil.getRootContainer(element) != before);
	}
}
