package org.imprimatur.exchange.autopilot;

import java.util.List;

import org.imprimatur.exchange.columns.TableColumn;

/** The columns of a file of hardware hashes, as scripts write it, and as Intune and Partner Center take it. */
enum AutopilotColumn implements TableColumn {

	SERIAL("Device Serial Number", "デバイスのシリアル番号"),
	PRODUCT_ID("Windows Product ID", "Windows プロダクト ID"),
	HASH("Hardware Hash", "ハードウェア ハッシュ"),
	GROUP_TAG("Group Tag", "OrderID", "グループ タグ"),
	USER("Assigned User", "割り当てられたユーザー"),
	/** Seen in files of others; it may be a person or an organisation. */
	OWNER("Owner"),
	MANUFACTURER("Manufacturer name", "Manufacturer"),
	MODEL("Device model", "Model");

	private final List<String> names;

	AutopilotColumn(String... names) {
		this.names = List.of(names);
	}

	@Override
	public List<String> names() {
		return names;
	}

	/** The hash identifies the hardware for good, and nobody here needs it. */
	@Override
	public boolean isRead() {
		return this != HASH;
	}
}
