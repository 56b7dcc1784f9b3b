package org.imprimatur.workbench.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.imprimatur.model.Device;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.ImprimaturPackage.Literals;
import org.imprimatur.model.edit.ModelTexts;
import org.imprimatur.model.fleet.DeviceColumn;
import org.imprimatur.model.fleet.FleetScan;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.validation.ui.decoration.FindingText;
import org.imprimatur.validation.ui.document.EstateDocument;
import org.imprimatur.validation.ui.document.EstateDocuments;

/** Searches serial number, host name and asset tag of devices: in fleet files, which are streamed, or in open fleets. */
final class DeviceSearch {

	private static final List<DeviceColumn> COLUMNS = List.of(DeviceColumn.SERIAL, DeviceColumn.NAME,
			DeviceColumn.ASSET_TAG);
	private static final List<String> NAMES = Stream
			.of(Literals.DEVICE__SERIAL, Literals.DEVICE__NAME, Literals.DEVICE__ASSET_TAG).map(ModelTexts::feature).toList();

	private final Pattern pattern;
	private final Predicate<Hit> found;

	/** @param found takes what is found, and tells whether to go on */
	DeviceSearch(Pattern pattern, Predicate<Hit> found) {
		this.pattern = pattern;
		this.found = found;
	}

	/**
	 * Searches the devices of a plan: those of the plan as it is open, else those in its fleet files.
	 *
	 * @param goesOn asked at each row
	 * @throws IOException when a file cannot be read
	 */
	void searchFleets(IFile plan, LongPredicate goesOn) throws IOException {
		Optional<EstateDocument> open = EstateDocuments.all().find(plan);
		if (open.isPresent()) {
			open.get().read(() -> {
				open.get().estate().getFleets().forEach(fleet -> search(plan, fleet, goesOn));
				return null;
			});
		} else {
			searchFiles(plan, goesOn);
		}
	}

	private void searchFiles(IFile plan, LongPredicate goesOn) throws IOException {
		Estate estate = new EstateStore(FindingText.locale()).loadWithoutDevices(plan.getLocation().toPath());
		for (Fleet fleet : estate.getFleets()) {
			Path file = Path.of(fleet.eResource().getURI().toFileString());
			FleetScan.read(file, COLUMNS, (line, cells) -> goesOn.test(line) && look(plan, cells));
		}
	}

	private void search(IFile plan, Fleet fleet, LongPredicate goesOn) {
		String[] cells = new String[COLUMNS.size()];
		long line = 1;
		for (Device device : fleet.getDevices()) {
			for (int i = 0; i < cells.length; i++) {
				cells[i] = COLUMNS.get(i).get(device);
			}
			if (!goesOn.test(++line) || !look(plan, cells)) {
				return;
			}
		}
	}

	private boolean look(IFile plan, String[] cells) {
		for (int i = 0; i < cells.length; i++) {
			Optional<Words.Part> part = Words.find(pattern, cells[i]);
			if (part.isPresent()) {
				String label = cells[1].isEmpty() ? cells[0] : cells[1];
				return found.test(new Hit(plan, Literals.DEVICE, cells[0], label, NAMES.get(i), cells[i], part.get()));
			}
		}
		return true;
	}
}
