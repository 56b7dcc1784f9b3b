package org.imprimatur.exchange;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.imprimatur.exchange.mapping.MappingImporter;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.fleet.FleetResource;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;

/** Imports inventories into a fleet file. */
public final class FleetImport {

	private final ImportContext context;

	/**
	 * What an import did, or would do.
	 *
	 * @param format  short name of the format
	 * @param result  what was read; its new devices are in the fleet file, if that was written
	 * @param merge   what became of it
	 * @param written whether the fleet file was written
	 */
	public record Outcome(String format, ImportResult result, MergeReport merge, boolean written) {
	}

	/** Imports with this catalogue, progress and language. */
	public FleetImport(ImportContext context) {
		this.context = context;
	}

	/**
	 * Reads inventory files and merges them into a fleet file, which is made when there is none, replaced as a whole,
	 * and not touched when nothing changes or anything fails.
	 *
	 * @param files  inventories of one format that belong together
	 * @param fleet  the fleet file
	 * @param format short name of the format; empty to detect it
	 * @param dryRun whether to tell only what would be done
	 * @throws ImportException when inventories are damaged or of no known format
	 * @throws org.imprimatur.model.io.PlanFormatException when the fleet file is damaged
	 */
	public Outcome run(List<Path> files, Path fleet, Optional<String> format, boolean dryRun) throws IOException {
		List<Path> inventories = List.copyOf(new LinkedHashSet<>(files));
		InputFiles.check(inventories, context);
		Resource resource = resource(fleet);
		Importer importer = importer(inventories, format);
		Map<?, ?> options = Map.of(Progress.OPTION, context.progress(),
				org.imprimatur.model.io.Messages.OPTION_LOCALE, context.locale());
		boolean exists = Files.exists(fleet);
		if (exists) {
			resource.load(options);
		} else {
			resource.getContents().add(ImprimaturFactory.eINSTANCE.createFleet());
		}
		Fleet recorded = (Fleet) resource.getContents().getFirst();
		KnownDevices known = KnownDevices.of(recorded);
		ImportResult result = importer.read(inventories, context.into(known));
		FleetMerge merge = new FleetMerge(recorded, known, result.fleet(), context);
		boolean write = !dryRun && merge.report().changesAnything();
		if (write) {
			merge.apply(context.progress());
			resource.save(options);
		}
		return new Outcome(importer.id(), result, merge.report(), write);
	}

	private Resource resource(Path fleet) throws ImportException {
		URI uri = URI.createFileURI(fleet.toAbsolutePath().normalize().toString());
		if (!FleetResource.isFleet(uri)) {
			throw failure(fleet, "fleet.name", FleetResource.SUFFIX);
		}
		return new EstateStore(context.locale()).newResourceSet().createResource(uri);
	}

	private Importer importer(List<Path> files, Optional<String> format) throws IOException {
		if (files.isEmpty()) {
			throw new IllegalArgumentException("no files to import");
		}
		String known = String.join(", ", Importers.all().stream().map(Importer::id).toList());
		if (format.isPresent()) {
			Importer forced = Importers.byId(format.get())
					.orElseThrow(() -> failure(files.getFirst(), "format.unknown", format.get(), known));
			refuseOthers(files, forced);
			return forced;
		}
		return Importers.detect(files, context.encoding())
				.orElseThrow(() -> failure(files.getFirst(), "format.undetected", known));
	}

	/** A forced format may read what nobody recognises, but not what clearly is of another format. */
	private void refuseOthers(List<Path> files, Importer forced) throws IOException {
		for (Path file : files) {
			Sample sample = Sample.of(context.content(file));
			if (!forced.id().equals(MappingImporter.ID) && !forced.recognises(sample)) {
				Optional<String> other = Importers.all().stream().filter(importer -> importer.recognises(sample))
						.map(Importer::id).filter(id -> !id.equals(MappingImporter.ID)).findFirst();
				if (other.isPresent()) {
					throw failure(file, "format.other", forced.id(), other.get());
				}
			}
		}
	}

	private ImportException failure(Path file, String key, Object... arguments) {
		ProblemList problems = new ProblemList(context.messages());
		problems.add(file, 0, "", key, arguments);
		return new ImportException(problems.kept());
	}
}
