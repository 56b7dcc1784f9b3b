package org.imprimatur.exchange.intune;

import java.util.List;

import org.imprimatur.exchange.columns.TableColumn;

/**
 * The columns of the report DevicesWithInventory that are known, by their English, older English, Japanese and API
 * names. A name that ends in _loc is the readable twin of a coded column.
 */
enum IntuneColumn implements TableColumn {

	DEVICE_ID("Device ID", "デバイス ID"),
	NAME("Device name", "デバイス名"),
	ENROLLED("Enrollment date", "登録日", "登録日時"),
	LAST_CHECK_IN("Last check-in", "LastContact", "最終チェックイン", "最後のチェックイン", "前回のチェックイン"),
	ENTRA_ID("Microsoft Entra Device ID", "Azure AD Device ID", "Microsoft Entra デバイス ID", "Azure AD デバイス ID"),
	OS_VERSION("OS version", "OS バージョン", "OS のバージョン"),
	SERIAL("Serial number", "シリアル番号"),
	MANUFACTURER("Manufacturer", "製造元", "メーカー"),
	MODEL("Model", "モデル"),
	MANAGEMENT_NAME("Management name", "管理名"),
	CATEGORY("Category", "デバイス カテゴリ", "カテゴリ", "カテゴリー"),
	USER("Primary user UPN", "UPN", "プライマリ ユーザーの UPN", "プライマリ ユーザー UPN"),
	OWNERSHIP_TEXT("Ownership_loc", "OwnerType_loc", "所有権_loc"),
	OWNERSHIP("Ownership", "OwnerType", "所有権", "所有者"),
	OS("OS", "Operating system", "オペレーティング システム"),
	SKU_FAMILY("SkuFamily", "SKU ファミリ", "SKU ファミリー"),
	PRODUCT_NAME("ProductName", "製品名"),
	JOIN_TYPE_TEXT("JoinType_loc", "参加の種類_loc", "結合の種類_loc"),
	JOIN_TYPE("JoinType", "参加の種類", "結合の種類"),
	ARCHITECTURE_TEXT("ProcessorArchitecture_loc", "プロセッサ アーキテクチャ_loc"),
	ARCHITECTURE("ProcessorArchitecture", "プロセッサ アーキテクチャ", "プロセッサのアーキテクチャ");

	private final List<String> names;

	IntuneColumn(String... names) {
		this.names = List.of(names);
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public boolean isRead() {
		return switch (this) {
			case DEVICE_ID, ENROLLED, ENTRA_ID, MANAGEMENT_NAME -> false;
			default -> true;
		};
	}

	/** Whether many devices have the same in it, and need it once. */
	boolean isShared() {
		return switch (this) {
			case NAME, SERIAL, USER, LAST_CHECK_IN -> false;
			default -> isRead();
		};
	}
}
