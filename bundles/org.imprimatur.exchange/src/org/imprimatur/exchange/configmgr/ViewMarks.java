package org.imprimatur.exchange.configmgr;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

import org.imprimatur.exchange.columns.TableHeader;

/**
 * What the columns of a table tell of the views that it was made from, since several views have columns of one name.
 *
 * @param machine   v_R_System or v_GS_COMPUTER_SYSTEM, whose Name0 is the machine's
 * @param system    v_GS_OPERATING_SYSTEM
 * @param firmware  v_GS_PC_BIOS or v_GS_SYSTEM_ENCLOSURE, whose SerialNumber0 is the machine's
 * @param licensing the view of SoftwareLicensingProduct
 */
record ViewMarks(boolean machine, boolean system, boolean firmware, boolean licensing) {

	private static final Set<ConfigColumn> MACHINE = EnumSet.of(ConfigColumn.CLIENT, ConfigColumn.ACTIVE,
			ConfigColumn.OBSOLETE, ConfigColumn.WORKGROUP, ConfigColumn.LOGON_USER, ConfigColumn.SYSTEM_ROLE,
			ConfigColumn.SYSTEM_BUILD, ConfigColumn.MODEL, ConfigColumn.SYSTEM_TYPE, ConfigColumn.DOMAIN_ROLE,
			ConfigColumn.PART_OF_DOMAIN, ConfigColumn.USER, ConfigColumn.NETBIOS_NAME);
	private static final Set<ConfigColumn> SYSTEM = EnumSet.of(ConfigColumn.SKU, ConfigColumn.LANGUAGE,
			ConfigColumn.OS_ARCHITECTURE, ConfigColumn.PRODUCT_TYPE, ConfigColumn.BUILD);
	private static final Set<ConfigColumn> FIRMWARE = EnumSet.of(ConfigColumn.BIOS_VERSION, ConfigColumn.CHASSIS,
			ConfigColumn.ASSET_TAG);
	private static final Set<ConfigColumn> LICENSING = EnumSet.of(ConfigColumn.LICENSE_STATUS,
			ConfigColumn.LICENSE_FAMILY, ConfigColumn.PARTIAL_PRODUCT_KEY, ConfigColumn.PRODUCT_KEY_CHANNEL,
			ConfigColumn.APPLICATION_ID);

	static ViewMarks of(TableHeader<ConfigColumn> header) {
		Set<ConfigColumn> found = header.found();
		return new ViewMarks(has(found, MACHINE), has(found, SYSTEM), has(found, FIRMWARE), has(found, LICENSING));
	}

	private static boolean has(Set<ConfigColumn> found, Set<ConfigColumn> marks) {
		return !Collections.disjoint(found, marks);
	}

	/** Whether Name0 is the machine's: it is in a joined table too, for such are made to be read by people. */
	boolean namesMachine() {
		return machine || !system && !firmware && !licensing;
	}
}
