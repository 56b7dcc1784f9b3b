package org.imprimatur.exchange.export.table;

import org.imprimatur.exchange.export.PlannedWave;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.table.Table.Rows;
import org.imprimatur.validation.rule.Labels;

/** The waves. */
final class WaveTable {

	private WaveTable() {
	}

	static Table<PlannedWave> of(Rollout rollout) {
		ColumnList<PlannedWave> columns = new ColumnList<PlannedWave>() //
				.shared("plan", 24, row -> Labels.name(row.plan())) //
				.text("wave", 24, row -> Labels.name(row.wave())) //
				.text("wave_id", 16, row -> row.wave().getId()) //
				.day("start", row -> row.wave().getStart()) //
				.day("end", row -> row.wave().getEnd()) //
				.count("deployments", row -> row.deployments().size()) //
				.count("devices", PlannedWave::devices) //
				.count("devices_blocked", PlannedWave::blocked) //
				.standing(PlannedWave::standing) //
				.text("note", 40, row -> row.wave().getNote());
		return new Table<>(TableId.WAVES, columns.columns(), rollout.waves().size(), Rows.of(rollout.waves()));
	}
}
