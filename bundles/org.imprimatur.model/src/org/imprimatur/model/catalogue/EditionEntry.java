package org.imprimatur.model.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.imprimatur.model.Servicing;

/**
 * An edition as the file has it.
 *
 * @param names its name and all others
 * @param skus  its numbers in OperatingSystemSKU
 */
record EditionEntry(Edition edition, List<String> names, List<Integer> skus, JsonEntry entry) {

	static EditionEntry of(JsonEntry entry) {
		String id = entry.text("id");
		Edition edition = new Edition(id, entry.text("name"), entry.family(),
				entry.text("base", id), entry.text("variant", ""), entry.literalOr(Servicing.UNKNOWN, "servicing"),
				entry.flag("home"), entry.flag("qualifying"), entry.flag("academicQualifying"),
				entry.flag("displayLanguageFixed"), Set.copyOf(entry.texts("stepUpFrom")),
				Set.copyOf(entry.texts("namedLowerEditions")), entry.texts("components").stream().sorted().toList(),
				entry.flag("subscription"), entry.texts("sources"));
		List<String> names = new ArrayList<>(List.of(edition.name()));
		names.addAll(entry.texts("names"));
		return new EditionEntry(edition, names, entry.numbers("skus"), entry);
	}

	/** An edition is told by its family and id. */
	Object identity() {
		return List.of(edition.family(), edition.id());
	}
}
