package org.imprimatur.exchange.report.content;

import java.util.Map;

import org.imprimatur.validation.position.Copies;
import org.imprimatur.validation.position.Holding;
import org.imprimatur.validation.position.OwnLicences;
import org.imprimatur.validation.position.PositionLine;
import org.imprimatur.validation.position.Uncounted;
import org.imprimatur.validation.position.Use;

/** Entitlement against deployment: the effective licence position. */
final class PositionSection implements Section {

	@Override
	public String id() {
		return "position";
	}

	@Override
	public Map<String, Object> values(ReportSource source) {
		return Map.of("position", position(source), "own", own(source), "copies", copies(source), "uncounted",
				uncounted(source));
	}

	private static Grid position(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "position", "licence metric entitled# consumed# downgrade# balance# held uses");
		for (PositionLine line : source.position().lines()) {
			grid.row(line.item().label(words.locale()), line.item().metric(), line.entitled(),
					line.countable() ? words.of(line.consumed()) : words.text("notCounted"),
					line.fromNewer() + line.toOlder() == 0 ? words.text("none")
							: words.text("signed", line.fromNewer() - line.toOlder()),
					balance(line, words),
					Words.lines(line.holdings().stream().map(holding -> held(holding, words)).toArray(String[]::new)),
					Words.lines(line.uses().stream().map(use -> used(use, words)).toArray(String[]::new)));
		}
		return grid.build();
	}

	private static Cell balance(PositionLine line, Words words) {
		if (!line.countable()) {
			return new Cell(words.text("notCounted"), Tone.MUTED, "");
		}
		return new Cell(words.text("signed", line.balance()), line.balance() < 0 ? Tone.ERROR : Tone.GOOD, "");
	}

	private static String held(Holding holding, Words words) {
		String text = words.text("position.held", holding.quantity(), words.of(holding.source()));
		return holding.inForce() ? text : words.text("position.notInForce", text);
	}

	private static String used(Use use, Words words) {
		return words.text("position.used", use.count(), words.of(use.reason()));
	}

	private static Grid own(ReportSource source) {
		Grid.Builder grid = Grid.of(source.words(), "own", "product channel affected# proven# unproven#");
		for (OwnLicences own : source.position().own()) {
			long unproven = own.devices() - own.proven();
			grid.row(own.product().isEmpty() ? source.words().text("unknown") : own.product(), own.channel(), own.devices(),
					own.proven(), new Cell(source.words().of(unproven), unproven > 0 ? Tone.WARN : Tone.PLAIN, ""));
		}
		return grid.build();
	}

	private static Grid copies(ReportSource source) {
		Words words = source.words();
		Grid.Builder grid = Grid.of(words, "copies", "copy agreement site recorded# allowed#");
		for (Copies copies : source.position().copies()) {
			boolean over = copies.recorded() > copies.allowed();
			grid.row(copies.use(), copies.agreement(), copies.site(),
					new Cell(words.of(copies.recorded()), over ? Tone.ERROR : Tone.PLAIN, ""), copies.allowed());
		}
		return grid.build();
	}

	private static Grid uncounted(ReportSource source) {
		Grid.Builder grid = Grid.of(source.words(), "uncounted", "reason subject count#");
		for (Uncounted gap : source.position().uncounted()) {
			grid.row(gap.reason(), source.words().line(source.words().of(gap.source()), Words.clean(gap.product())),
					gap.count());
		}
		return grid.build();
	}
}
