package org.imprimatur.exchange.export.table;

import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Set;

import org.imprimatur.exchange.device.FormulaText;
import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.PlannedDeployment;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.exchange.export.Standing;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.fleet.DeviceColumn;

/**
 * The devices with all their columns in which something is recorded, named as in a fleet file, so that the table can be
 * imported again; between them, what is planned. Columns of the fleet that Imprimatur does not know are not part of it.
 */
final class DeviceTable {

	private static final int OWN_WIDTH = 20;
	private static final int SHARED_WIDTH = 16;

	/** A device, what reaches it, and how it stands. */
	private record Row(Device device, DeploymentWords words, Standing standing) {
	}

	private final Rollout rollout;
	private final ExportContext context;

	DeviceTable(Rollout rollout, ExportContext context) {
		this.rollout = rollout;
		this.context = context;
	}

	Table<?> table(Collection<Fleet> fleets) {
		return new Table<>(TableId.DEVICES, columns(UsedColumns.of(fleets)), rollout.listed(), this::each);
	}

	private void each(Table.Sink<Row> sink) throws IOException {
		for (PlannedDeployment planned : rollout.deployments()) {
			DeploymentWords words = DeploymentWords.of(planned, context.survey().result().catalogue());
			planned.each((device, standing) -> sink.accept(new Row(device, words, standing)));
		}
		for (Collection<Device> part : rollout.unplanned().parts()) {
			for (Device device : part) {
				sink.accept(new Row(device, DeploymentWords.NONE, Standing.UNPLANNED));
			}
		}
	}

	private static List<Column<Row>> columns(Set<DeviceColumn> used) {
		ColumnList<Row> columns = new ColumnList<>();
		device(columns, DeviceColumn.SERIAL);
		if (used.contains(DeviceColumn.NAME)) {
			device(columns, DeviceColumn.NAME);
		}
		columns.shared("plan", 24, row -> row.words().plan()) //
				.shared("wave", 20, row -> row.words().wave()) //
				.shared("deployment", 28, row -> row.words().name()) //
				.shared("deployment_id", 18, row -> row.words().id()) //
				.day("date", row -> row.words().date()) //
				.shared("image", 28, row -> row.words().image()) //
				.shared("product", 28, row -> row.words().product()) //
				.standing(Row::standing);
		used.stream().filter(column -> column != DeviceColumn.SERIAL && column != DeviceColumn.NAME)
				.forEach(column -> device(columns, column));
		return columns.columns();
	}

	private static void device(ColumnList<Row> columns, DeviceColumn column) {
		if (column == DeviceColumn.LAST_SEEN) {
			columns.day(column.header(), row -> row.device().getLastSeen());
		} else if (column.isShared()) {
			columns.shared(column.header(), SHARED_WIDTH, row -> FormulaText.unguarded(column.get(row.device())));
		} else {
			columns.text(column.header(), OWN_WIDTH, row -> FormulaText.unguarded(column.get(row.device())));
		}
	}
}
