package org.imprimatur.model.fleet;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.eclipse.emf.common.util.BasicEList;
import org.eclipse.emf.ecore.util.InternalEList;
import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.PlanFormatException;
import org.imprimatur.model.io.Problem;
import org.imprimatur.model.io.ProblemLog;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

/** Reads one fleet file. */
final class FleetReader {

	static final int MAX_HEADER = 1 << 16;
	static final int MAX_CELL = 1 << 20;

	private final ProblemLog log;
	private final FleetRowHandler handler;
	private final Fleet fleet = ImprimaturFactory.eINSTANCE.createFleet();
	private FleetFormat format = FleetFormat.DEFAULT;
	private List<Problem> warnings = List.of();

	FleetReader(ProblemLog log) {
		this.log = log;
		this.handler = new FleetRowHandler(log);
	}

	/** How the file was written. */
	FleetFormat format() {
		return format;
	}

	/** What a user should know of the file that was read. */
	List<Problem> warnings() {
		return warnings;
	}

	/**
	 * Reads the file to its end, or to where there are problems enough.
	 *
	 * @throws PlanFormatException when there are any
	 */
	Fleet read(InputStream in) throws IOException {
		try {
			StrictReader text = new StrictReader(in);
			PeekingReader reader = new PeekingReader(text, MAX_HEADER);
			FirstLine first = FirstLine.of(reader.peek());
			readRows(reader, first.delimiter());
			format = new FleetFormat(text.encoding(), first.delimiter(), first.lineEnd(),
					text.last() == '\n' || text.last() == '\r', handler.quoting(),
					handler.header() == null ? FleetFormat.DEFAULT.headers() : handler.header().cells());
		} catch (UndecodableException e) {
			log.add(handler.line(), handler.cell(), "fleet.encoding", e.bytes(), e.charset());
		}
		if (handler.header() == null && log.isEmpty()) {
			log.add(1, 0, "fleet.empty", DeviceColumn.SERIAL.header());
		}
		log.throwIfAny();
		fleet.getUnknownColumns().addAll(handler.header().unknown());
		warnings = handler.header().warnings(log);
		return fleet;
	}

	private void readRows(Reader reader, char delimiter) throws IOException {
		CsvReader<Device> rows = CsvReader.builder().fieldSeparator(delimiter).allowUnclosedQuote(false)
				.extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
				.maxBufferSize(MAX_CELL).build(handler, reader);
		InternalEList<Device> devices = (InternalEList<Device>) fleet.getDevices();
		try {
			for (Device device : rows) {
				devices.addUnique(device);
				if (log.isFull()) {
					return;
				}
			}
			((BasicEList<Device>) devices).shrink();
		} catch (UncheckedIOException e) {
			throw e.getCause();
		} catch (CsvParseException e) {
			if (e.getCause() instanceof CancellationException cancelled) {
				throw cancelled;
			}
			if (e.getCause() != null) {
				throw e;
			}
			log.add(handler.line(), handler.cell(), "fleet.quotes", MAX_CELL);
		}
	}
}
