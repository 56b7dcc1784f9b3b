package org.imprimatur.exchange.export.table;

import java.util.Arrays;
import java.util.List;

import org.imprimatur.exchange.export.ExportContext;
import org.imprimatur.exchange.export.Rollout;
import org.imprimatur.model.Estate;

/** The tables of a rollout. */
public final class PlanTables {

	private final ExportContext context;
	private final Rollout rollout;

	/** The tables of the rollout that is exported. */
	public PlanTables(ExportContext context) {
		this.context = context;
		this.rollout = context.rollout();
	}

	/** What they are made of. */
	public Rollout rollout() {
		return rollout;
	}

	/** One of them. */
	public Table<?> table(TableId id) {
		Estate estate = context.survey().result().estate();
		return switch (id) {
		case WAVES -> WaveTable.of(rollout);
		case DEPLOYMENTS -> DeploymentTable.of(rollout, context);
		case DEVICES -> new DeviceTable(rollout, context).table(estate.getFleets());
		case FINDINGS -> FindingTable.of(context);
		};
	}

	/** All of them. */
	public List<Table<?>> all() {
		return Arrays.stream(TableId.values()).<Table<?>>map(this::table).toList();
	}
}
