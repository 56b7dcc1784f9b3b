package org.imprimatur.exchange.export.csv;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.imprimatur.exchange.CsvRow;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.mapping.ColumnMapping;
import org.imprimatur.exchange.mapping.Mapping;
import org.imprimatur.exchange.mapping.MappingImporter;
import org.imprimatur.exchange.mapping.Target;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.model.fleet.DeviceColumn;

/** Reads the devices that {@link CsvExport} wrote back into a fleet. What was planned for them is left out. */
public final class ExportedDevices implements Importer {

	/** The format's short name. */
	public static final String ID = "imprimatur";

	private static final Set<String> MARKS = Set.of("serial", "deployment_id", "verdict", "rules");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public boolean recognises(Sample sample) {
		return headers(sample).containsAll(MARKS);
	}

	@Override
	public ImportResult read(List<Path> files, ImportContext context) throws IOException {
		List<ColumnMapping> columns = headers(Sample.of(files.getFirst())).stream().distinct().map(ExportedDevices::column)
				.toList();
		return new MappingImporter(new Mapping(Optional.empty(), columns)).read(files, context);
	}

	private static List<String> headers(Sample sample) {
		List<CsvRow> rows = sample.csv().rows();
		return rows.isEmpty() ? List.of() : rows.getFirst().cells();
	}

	private static ColumnMapping column(String header) {
		return DeviceColumn.ofHeader(header).map(column -> ColumnMapping.to(header, Target.of(column)))
				.orElseGet(() -> new ColumnMapping(header, Optional.empty(), true, List.of(), DayOrder.OPEN));
	}
}
