package org.imprimatur.exchange.export.table;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.table.Table.Rows;
import org.imprimatur.model.Deployment;
import org.imprimatur.model.Element;
import org.imprimatur.validation.Finding;
import org.imprimatur.validation.Settlement;
import org.imprimatur.validation.rule.Labels;
import org.imprimatur.validation.rule.RuleBook;
import org.imprimatur.validation.rule.Source;

/** The findings, settled ones too, with what the rule says and what to do. */
final class FindingTable {

	private FindingTable() {
	}

	static Table<Finding> of(ExportContext context) {
		RuleBook book = context.book();
		List<Finding> findings = context.survey().result().findings();
		ColumnList<Finding> columns = new ColumnList<Finding>() //
				.shared("rule", 10, Finding::rule) //
				.shared("title", 30, row -> book.title(row.rule(), context.locale())) //
				.literal("severity", 12, Finding::severity) //
				.literal("state", 12, row -> row.isOpen() ? FindingState.OPEN : FindingState.SETTLED) //
				.text("message", 60, row -> book.text(row, context.locale())) //
				.shared("element", 28, row -> Labels.name(row.element())) //
				.shared("element_id", 18, row -> row.element().getId()) //
				.shared("deployment_id", 18, FindingTable::deployment) //
				.shared("devices_described", 40, row -> ProfileText.of(row, context)) //
				.count("devices", row -> row.devices().size()) //
				.shared("remedy", 50, row -> book.remedy(row.rule(), context.locale())) //
				.shared("settled_by", 28, row -> settlement(row, it -> Labels.name(it.by()))) //
				.day("settled_until", row -> settlement(row, it -> it.expires().orElse((LocalDate) null))) //
				.list("sources", 24, row -> book.sources(book.entry(row.rule())).stream().map(Source::id).toList());
		return new Table<>(TableId.FINDINGS, columns.columns(), findings.size(), Rows.of(findings));
	}

	private static <T> T settlement(Finding finding, Function<Settlement, T> part) {
		return finding.settlement().map(part).orElse(null);
	}

	/** The deployment that a finding stands on or names. */
	private static String deployment(Finding finding) {
		return Optional.of(finding.element()).filter(Deployment.class::isInstance)
				.or(() -> finding.related().stream().filter(Deployment.class::isInstance).findFirst())
				.map(Element::getId).orElse("");
	}
}
