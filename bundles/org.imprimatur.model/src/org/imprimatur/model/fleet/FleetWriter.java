package org.imprimatur.model.fleet;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.CodingErrorAction;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.imprimatur.model.Device;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.io.Progress;
import org.imprimatur.model.io.ProblemLog;

import de.siegmar.fastcsv.writer.CsvWriter;

/** Writes one fleet file. */
final class FleetWriter {

	private static final char BYTE_ORDER_MARK = '\uFEFF';
	private static final int STEP = 10_000;

	private final FleetFormat format;
	private final Progress progress;
	private final ProblemLog log;
	private final Set<DeviceProfile> checkedProfiles = Collections.newSetFromMap(new IdentityHashMap<>());

	FleetWriter(FleetFormat format, Progress progress, ProblemLog log) {
		this.format = format;
		this.progress = progress;
		this.log = log;
	}

	/**
	 * Writes all devices. The stream is left open.
	 *
	 * @throws java.nio.charset.CharacterCodingException when the format's encoding lacks a character
	 */
	void write(Fleet fleet, OutputStream out) throws IOException {
		Writer text = new OutputStreamWriter(out, format.encoding().charset().newEncoder()
				.onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT));
		if (format.encoding().mark()) {
			text.write(BYTE_ORDER_MARK);
		}
		LastLineEnd lines = new LastLineEnd(text, format.endsLastLine());
		CsvWriter rows = CsvWriter.builder().fieldSeparator(format.delimiter()).lineDelimiter(format.lineEnd())
				.quoteStrategy(format.quoting()).commentCharacter(Character.MAX_VALUE).build(lines);
		try {
			writeRows(fleet, rows);
		} catch (UncheckedIOException e) {
			throw e.getCause();
		}
		rows.flush();
		lines.finish();
	}

	private void writeRows(Fleet fleet, CsvWriter rows) throws IOException {
		List<WrittenColumn> columns = WrittenColumn.of(fleet, format.headers());
		String[] cells = columns.stream().map(WrittenColumn::header).toArray(String[]::new);
		new FleetHeader(List.of(cells)).check(0, log);
		rows.writeRecord(cells);
		List<Device> devices = fleet.getDevices();
		long done = 0;
		for (Device device : devices) {
			check(device, done + 1);
			for (int i = 0; i < cells.length; i++) {
				cells[i] = columns.get(i).cell(device);
			}
			rows.writeRecord(cells);
			if (++done % STEP == 0) {
				progress.report(done, devices.size());
			}
		}
		log.throwIfAny();
	}

	/** Notes what could not be read again. */
	private void check(Device device, long number) {
		if (device.getSerial() == null || device.getSerial().isBlank()) {
			log.add(0, 0, "fleet.serial.none", number, String.valueOf(device.getName()));
		}
		if (device.getProfile() != null && checkedProfiles.add(device.getProfile())) {
			for (DeviceColumn column : DeviceColumn.values()) {
				if (!column.accepts(column.get(device))) {
					log.add(0, 0, "fleet.word", column.header(), column.get(device),
							String.join(", ", new TreeSet<>(column.vocabulary())));
				}
			}
		}
	}
}
