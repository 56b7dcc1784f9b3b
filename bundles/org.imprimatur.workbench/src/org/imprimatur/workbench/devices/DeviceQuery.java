package org.imprimatur.workbench.devices;

import java.util.List;
import java.util.Optional;

import org.imprimatur.model.DeviceGroup;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.validation.proposal.Verdict;

/**
 * Which devices are shown, in which order.
 *
 * @param text    what some column shown must contain, case ignored
 * @param columns the columns shown
 * @param group   the group they belong to, if one is wanted
 * @param verdict the verdict on them, if one is wanted; empty inside for those that are not planned
 * @param site    their site, if one is wanted
 * @param licence their licence as {@link #licence} tells it, if one is wanted
 * @param sort    by what they are sorted; empty for the order of the fleets
 */
record DeviceQuery(String text, List<DeviceColumn> columns, Optional<DeviceGroup> group,
		Optional<Optional<Verdict>> verdict, Optional<String> site, Optional<String> licence, Optional<Sort> sort) {

	/**
	 * An order of rows.
	 *
	 * @param column     the column; empty for the verdict
	 * @param descending whether the last comes first
	 */
	record Sort(Optional<DeviceColumn> column, boolean descending) {
	}

	/** All devices in the order of the fleets. */
	static DeviceQuery all(List<DeviceColumn> columns) {
		return new DeviceQuery("", columns, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(),
				Optional.empty());
	}

	DeviceQuery withText(String wanted) {
		return new DeviceQuery(wanted, columns, group, verdict, site, licence, sort);
	}

	DeviceQuery withColumns(List<DeviceColumn> wanted) {
		return new DeviceQuery(text, wanted, group, verdict, site, licence, sort);
	}

	DeviceQuery withGroup(Optional<DeviceGroup> wanted) {
		return new DeviceQuery(text, columns, wanted, verdict, site, licence, sort);
	}

	DeviceQuery withVerdict(Optional<Optional<Verdict>> wanted) {
		return new DeviceQuery(text, columns, group, wanted, site, licence, sort);
	}

	DeviceQuery withSite(Optional<String> wanted) {
		return new DeviceQuery(text, columns, group, verdict, wanted, licence, sort);
	}

	DeviceQuery withLicence(Optional<String> wanted) {
		return new DeviceQuery(text, columns, group, verdict, site, wanted, sort);
	}

	DeviceQuery withSort(Optional<Sort> wanted) {
		return new DeviceQuery(text, columns, group, verdict, site, licence, wanted);
	}
}
