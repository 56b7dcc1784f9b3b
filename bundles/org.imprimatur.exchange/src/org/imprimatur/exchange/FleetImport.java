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
	 * @param result  what was read
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
	 * Reads inventory files and merges them into a fleet file, which is made when there is none, replaced as a whole, and
	 * not touched when nothing changes or anything fails.
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
		checkReadable(inventories);
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
		ImportResult result = importer.read(inventories, context.into(KnownDevices.of(recorded)));
		FleetMerge merge = new FleetMerge(recorded, result.fleet(), context.catalogue());
		boolean write = !dryRun && merge.report().changesAnything();
		if (write) {
			merge.apply();
			resource.save(options);
		}
		return new Outcome(importer.id(), result, merge.report(), write);
	}

	private void checkReadable(List<Path> files) throws ImportException {
		ProblemList damage = new ProblemList(context.messages());
		for (Path file : files) {
			if (Files.notExists(file)) {
				damage.add(file, 0, "", "file.missing");
			} else if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
				damage.add(file, 0, "", "file.unreadable");
			}
		}
		damage.throwIfAny();
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
			return Importers.byId(format.get())
					.orElseThrow(() -> failure(files.getFirst(), "format.unknown", format.get(), known));
		}
		return Importers.detect(files).orElseThrow(() -> failure(files.getFirst(), "format.undetected", known));
	}

	private ImportException failure(Path file, String key, Object... arguments) {
		ProblemList problems = new ProblemList(context.messages());
		problems.add(file, 0, "", key, arguments);
		return new ImportException(problems.kept());
	}
}
