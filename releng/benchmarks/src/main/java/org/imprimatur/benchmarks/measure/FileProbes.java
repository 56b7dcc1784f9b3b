package org.imprimatur.benchmarks.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.TRUNCATE_EXISTING;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.ref.Reference;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.imprimatur.benchmarks.data.Rollout;
import org.imprimatur.benchmarks.data.XmiFleet;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.writer.CsvWriter;

/** Loading and saving the fleet: by Imprimatur, by FastCSV alone, by EMF from and to XMI. */
final class FileProbes {

	private FileProbes() {
	}

	/** Loads plan and fleet. */
	static Map<String, Double> load(Rollout rollout, double budget) throws IOException {
		double heap = heap(rollout::load);
		return Map.of("seconds", Timing.warm(budget, rollout::load), "heap", heap);
	}

	/** Reads the fleet's cells with FastCSV. */
	static Map<String, Double> loadCsv(Rollout rollout, double budget) throws IOException {
		return Map.of("seconds", Timing.warm(budget, () -> Timing.readAlone(rollout.fleet())));
	}

	/** Loads the same devices as EMF objects. */
	static Map<String, Double> loadXmi(Rollout rollout, double budget) throws IOException {
		Path file = xmi(rollout);
		XmiFleet peer = new XmiFleet();
		double heap = heap(() -> new XmiFleet().load(file));
		return Map.of("seconds", Timing.warm(budget, () -> peer.load(file)), "heap", heap);
	}

	/** Saves the fleet, as the editor does: into another file that takes the place of the first. */
	static Map<String, Double> save(Rollout rollout, double budget) throws IOException {
		Resource fleet = rollout.load().getFleets().getFirst().eResource();
		fleet.setURI(URI.createFileURI(rollout.beside("-saved.fleet.csv").toAbsolutePath().toString()));
		return Map.of("seconds", Timing.warm(budget, () -> fleet.save(Map.of())));
	}

	/** Writes the same cells with FastCSV, and like Imprimatur waits until they are on the disk. */
	static Map<String, Double> saveCsv(Rollout rollout, double budget) throws IOException {
		List<List<String>> rows = new ArrayList<>();
		try (CsvReader<CsvRecord> csv = CsvReader.builder().ofCsvRecord(rollout.fleet())) {
			csv.forEach(row -> rows.add(row.getFields()));
		}
		Path file = rollout.beside("-alone.csv");
		return Map.of("seconds", Timing.warm(budget, () -> {
			try (FileChannel channel = FileChannel.open(file, CREATE, WRITE, TRUNCATE_EXISTING);
					CsvWriter csv = CsvWriter.builder().build(new BufferedWriter(Channels.newWriter(channel, UTF_8)))) {
				rows.forEach(csv::writeRecord);
				csv.flush();
				channel.force(true);
			}
		}));
	}

	/** Saves the same devices as EMF objects. */
	static Map<String, Double> saveXmi(Rollout rollout, double budget) throws IOException {
		XmiFleet peer = new XmiFleet();
		Resource loaded = peer.load(xmi(rollout));
		loaded.setURI(URI.createFileURI(rollout.beside("-saved.xmi").toAbsolutePath().toString()));
		return Map.of("seconds", Timing.warm(budget, () -> peer.save(loaded)));
	}

	private static Path xmi(Rollout rollout) throws IOException {
		Path file = rollout.beside(".xmi");
		if (Files.notExists(file)) {
			XmiFleet peer = new XmiFleet();
			peer.save(peer.copy(rollout.load().getFleets().getFirst(), file));
		}
		return file;
	}

	/** Bytes that what is loaded takes. Loads twice before, so that classes and caches do not count. */
	private static double heap(Callable<?> load) throws IOException {
		try {
			Object loaded = load.call();
			loaded = load.call();
			long with = Timing.liveHeap();
			Reference.reachabilityFence(loaded);
			loaded = null;
			return with - Timing.liveHeap();
		} catch (IOException | RuntimeException e) {
			throw e;
		} catch (Exception e) {
			throw new IOException(e);
		}
	}
}
