package org.imprimatur.workbench.wizards.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;

import org.imprimatur.exchange.CellChange;
import org.imprimatur.exchange.DeviceChange;
import org.imprimatur.exchange.MergeReport;
import org.junit.jupiter.api.Test;

/** What the preview of an import says of each device. */
class MergeRowTest {

	private static final CellChange CELL = new CellChange("site", "Kobe", "Nagoya");

	@Test
	void everyDeviceOfTheReportHasARowAndWhatStaysAgainstTheImportComesFirst() {
		MergeReport report = new MergeReport(List.of("NEW"), List.of(change("CHANGED")), 0, List.of(change("CONFLICT")),
				List.of(change("OLD")), List.of("GONE"));
		assertThat(MergeRow.of(report, List.of())).extracting(MergeRow::kind, MergeRow::serial).containsExactly(
				tuple(Messages.mergeConflict, "CONFLICT"), tuple(Messages.mergeOutdated, "OLD"),
				tuple(Messages.mergeChanged, "CHANGED"), tuple(Messages.mergeMissing, "GONE"),
				tuple(Messages.mergeAdded, "NEW"));
	}

	@Test
	void whatIsOutdatedTellsTheCells() {
		MergeReport report = new MergeReport(List.of(), List.of(), 1, List.of(), List.of(change("OLD")), List.of());
		assertThat(MergeRow.of(report, List.of())).singleElement().extracting(MergeRow::detail).asString()
				.contains("site", "Kobe", "Nagoya");
	}

	private static DeviceChange change(String serial) {
		return new DeviceChange(serial, "PC-" + serial, List.of(CELL));
	}
}
