package org.imprimatur.workbench.wizards.imports;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.imprimatur.exchange.Importer;
import org.imprimatur.exchange.Importers;

/**
 * A format of inventories as users choose it.
 *
 * @param importer reads it
 */
public record ImportFormat(Importer importer) {

	private static final Map<String, String> LABELS = Map.ofEntries(Map.entry("imprimatur", Messages.formatImprimatur), //$NON-NLS-1$
			Map.entry("autopilot", Messages.formatAutopilot), Map.entry("intune", Messages.formatIntune), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("vamt", Messages.formatVamt), Map.entry("configmgr", Messages.formatConfigmgr), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("powershell", Messages.formatPowershell), Map.entry("ocs", Messages.formatOcs), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("glpi", Messages.formatGlpi), Map.entry("snipe-it", Messages.formatSnipeit), //$NON-NLS-1$ //$NON-NLS-2$
			Map.entry("mapping", Messages.formatMapping)); //$NON-NLS-1$

	/** All of them. */
	public static List<ImportFormat> all() {
		return Importers.all().stream().map(ImportFormat::new).toList();
	}

	/** The one at that place of {@link #all}; empty for a place before it. */
	static Optional<ImportFormat> at(int place) {
		return place < 0 ? Optional.empty() : Optional.of(all().get(place));
	}

	/** What people call it. */
	public String label() {
		return LABELS.getOrDefault(importer.id(), importer.id());
	}
}
