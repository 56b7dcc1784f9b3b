package org.imprimatur.exchange.vamt;

import java.util.List;

import org.imprimatur.exchange.columns.TableColumn;

/**
 * The columns of the table base.ActiveProduct that are known, by the names that the list in VAMT's window has too, and
 * the attributes of computers in Computer Information Lists.
 */
enum VamtColumn implements TableColumn {

	COMPUTER("FullyQualifiedDomainName", "ComputerName", "コンピューター名"),
	PRODUCT_NAME("ProductName", "製品名"),
	DESCRIPTION("ProductDescription", "製品の説明"),
	LICENSE_FAMILY("LicenseFamily"),
	APPLICATION_ID("ApplicationId"),
	KEY_TYPE("ProductKeyType", "ProductKeyTypeName", "プロダクト キーの種類"),
	PARTIAL_KEY("PartialProductKey", "部分的なプロダクト キー"),
	LICENSE_STATUS("LicenseStatus", "ライセンスの状態"),
	KMS_HOST("KmsHost", "KMS ホスト"),
	ACTIVATION_OBJECT("AdActivationObjectName"),
	OS_VERSION("OSVersion"),
	OS_EDITION("OSEdition"),
	STATUS_UPDATED("LicenseStatusLastUpdated"),
	UPDATED("LastUpdated"),
	CONFIRMATION_ID("ConfirmationId"),
	GENUINE_STATUS("GenuineStatus"),
	CMID("CMID");

	private final List<String> names;

	VamtColumn(String... names) {
		this.names = List.of(names);
	}

	@Override
	public List<String> names() {
		return names;
	}

	@Override
	public boolean isRead() {
		return switch (this) {
			case CONFIRMATION_ID, GENUINE_STATUS, CMID -> false;
			default -> true;
		};
	}
}
