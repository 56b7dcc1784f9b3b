package org.imprimatur.validation.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.imprimatur.model.fleet.DeviceColumn;

/** Asks for the values of the columns that the finding names. */
final class FillUnknownColumns implements FixMaker {

	@Override
	public Stream<QuickFix> make(FixCase at, FixEntry entry) {
		List<DeviceColumn> columns = ((List<?>) at.argument(0)).stream()
				.map(named -> named.toString().replaceFirst("=.*", "")).map(DeviceColumn::ofHeader)
				.flatMap(Optional::stream).toList();
		return columns.isEmpty() ? Stream.empty() : Stream.of(FillColumns.fix(at, entry.id(), columns));
	}
}
