package org.imprimatur.workbench.wizards.imports;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.imprimatur.exchange.FleetMerge;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportException;
import org.imprimatur.exchange.ImportProblem;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;
import org.imprimatur.exchange.InputFiles;
import org.imprimatur.exchange.KnownDevices;
import org.imprimatur.exchange.PlanFleets;
import org.imprimatur.exchange.TextCheck;
import org.imprimatur.exchange.mapping.Mapping;
import org.imprimatur.exchange.mapping.MappingImporter;
import org.imprimatur.exchange.mapping.MappingProposal;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturFactory;
import org.imprimatur.model.io.Progress;
import org.imprimatur.validation.ui.document.MonitorProgress;
import org.imprimatur.validation.ui.document.PlanUse;
import org.imprimatur.validation.ui.document.ProjectOptions;
import org.imprimatur.workbench.wizards.EstateProjects;

/** An import of inventories into a fleet of a plan, step by step: nothing is changed before {@link #apply}. */
final class InventoryImport implements AutoCloseable {

	private List<Path> files = List.of();
	private Optional<ImportFormat> forced = Optional.empty();
	private Optional<Charset> encoding = Optional.empty();
	private IFile plan;
	private String fleetName = ""; //$NON-NLS-1$
	private Importer importer;
	private MappingProposal proposal;
	private PlanUse use;
	private Fleet fleet;
	private boolean newFleet;

	/**
	 * What was read and what it does to the fleet.
	 *
	 * @param result what was read
	 * @param merge  what becomes of it
	 * @param rows   the same, device by device
	 * @param first  the first devices read
	 */
	record Reading(ImportResult result, FleetMerge merge, List<MergeRow> rows, List<DeviceRow> first) {
	}

	void from(List<Path> chosen, Optional<ImportFormat> format, Optional<Charset> charset) {
		files = List.copyOf(chosen);
		forced = format;
		encoding = charset;
		importer = null;
		proposal = null;
	}

	void into(Optional<IFile> chosen, String name) {
		plan = chosen.orElse(null);
		fleetName = name.strip();
	}

	/** File names of the fleets of a plan; of one to be made, where it has none. */
	List<String> fleetsOf(Optional<IFile> chosen) {
		if (chosen.isEmpty()) {
			return List.of();
		}
		try {
			Path file = chosen.get().getLocation().toPath();
			List<String> listed = PlanFleets.of(file, Locale.getDefault(), Progress.NONE).files().stream()
					.map(path -> path.getFileName().toString()).toList();
			String name = chosen.get().getName();
			return listed.isEmpty()
					? List.of(name.substring(0, name.length() - EstateProjects.PLAN.length()) + EstateProjects.FLEET)
					: listed;
		} catch (IOException e) {
			return List.of();
		}
	}

	private ImportContext context(IProgressMonitor monitor) {
		return new ImportContext(ProjectOptions.of(plan).catalogue(), new MonitorProgress(monitor), Locale.getDefault())
				.in(encoding);
	}

	/** Finds out what the files are; for any other table, what its columns may be. Tells the format's label. */
	String detect(IProgressMonitor monitor) throws IOException {
		ImportContext context = context(monitor);
		InputFiles.check(files, context);
		Optional<Importer> known = forced.map(ImportFormat::importer).or(() -> Optional.empty());
		if (known.isEmpty()) {
			known = Importers.detect(files, encoding);
		}
		boolean table = known.isEmpty() || forced.isPresent() && known.get().id().equals(MappingImporter.ID);
		if (known.isEmpty()) {
			List<ImportProblem> noText = TextCheck.of(files, context);
			if (!noText.isEmpty()) {
				throw new ImportException(noText);
			}
		}
		proposal = table ? MappingProposal.propose(files.getFirst(), context) : null;
		importer = known.orElseGet(MappingImporter::new);
		return new ImportFormat(importer).label();
	}

	/** The proposal for a table of no known format. */
	Optional<MappingProposal> proposal() {
		return Optional.ofNullable(proposal);
	}

	/** Reads by that mapping. */
	void by(Mapping mapping) {
		importer = new MappingImporter(mapping);
	}

	/** Reads the files and compares them with the fleet. */
	Reading read(IProgressMonitor monitor) throws IOException {
		if (!fleetName.endsWith(EstateProjects.FLEET)) {
			throw new IOException(org.eclipse.osgi.util.NLS.bind(Messages.fleetName, EstateProjects.FLEET));
		}
		close();
		use = PlanUse.of(plan, monitor);
		fleet = fleet();
		ImportContext context = context(monitor);
		KnownDevices known = KnownDevices.of(fleet);
		ImportResult result = importer.read(files, context.into(known));
		List<DeviceRow> first = result.fleet().getDevices().stream().limit(DeviceRow.SHOWN).map(DeviceRow::of).toList();
		FleetMerge merge = new FleetMerge(fleet, known, result.fleet(), context);
		return new Reading(result, merge, MergeRow.of(merge.report(), result.fleet().getDevices()), first);
	}

	private Fleet fleet() {
		for (Fleet listed : use.document().estate().getFleets()) {
			if (listed.eResource() != null && listed.eResource().getURI().lastSegment() != null
					&& URI.decode(listed.eResource().getURI().lastSegment()).equals(fleetName)) {
				newFleet = false;
				return listed;
			}
		}
		newFleet = true;
		return ImprimaturFactory.eINSTANCE.createFleet();
	}

	/** Takes over what was read, as one step for undo. */
	void apply(Reading reading, IProgressMonitor monitor) throws IOException, CoreException {
		use.edit(Messages.importInventory, () -> {
			if (newFleet) {
				list();
			}
			reading.merge().apply(new MonitorProgress(monitor));
		}, monitor);
	}

	private void list() {
		Resource planResource = use.document().estate().eResource();
		URI uri = planResource.getURI().trimSegments(1).appendSegment(URI.encodeSegment(fleetName, false));
		Resource resource = planResource.getResourceSet().createResource(uri);
		resource.getContents().add(fleet);
		resource.setModified(true);
		use.document().estate().getFleets().add(fleet);
	}

	IFile plan() {
		return plan;
	}

	@Override
	public void close() {
		if (use != null) {
			use.close();
			use = null;
		}
	}
}
