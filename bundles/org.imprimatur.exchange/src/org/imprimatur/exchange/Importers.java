package org.imprimatur.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.imprimatur.exchange.autopilot.AutopilotImporter;
import org.imprimatur.exchange.configmgr.ConfigManagerImporter;
import org.imprimatur.exchange.export.csv.ExportedDevices;
import org.imprimatur.exchange.glpi.GlpiImporter;
import org.imprimatur.exchange.intune.IntuneImporter;
import org.imprimatur.exchange.mapping.MappingImporter;
import org.imprimatur.exchange.ocs.OcsImporter;
import org.imprimatur.exchange.powershell.PowerShellImporter;
import org.imprimatur.exchange.snipeit.SnipeItImporter;
import org.imprimatur.exchange.vamt.VamtImporter;

/** The formats that Imprimatur reads. */
public final class Importers {

	private static final List<Importer> ALL = List.of(new MappingImporter(), new ExportedDevices(),
			new AutopilotImporter(), new IntuneImporter(), new VamtImporter(), new ConfigManagerImporter(), new PowerShellImporter(),
			new OcsImporter(), new GlpiImporter(), new SnipeItImporter());

	private Importers() {
	}

	/** All formats, in the order in which they are tried. */
	public static List<Importer> all() {
		return ALL;
	}

	/** The format of that short name. */
	public static Optional<Importer> byId(String id) {
		return ALL.stream().filter(importer -> importer.id().equalsIgnoreCase(id)).findFirst();
	}

	/**
	 * The format of these files, which belong together: one that recognises the content of any of them. Those that it
	 * does not recognise it will report.
	 */
	public static Optional<Importer> detect(List<Path> files) throws IOException {
		return detect(files, Optional.empty());
	}

	/**
	 * The format of these files.
	 *
	 * @param encoding how they are encoded; empty when each tells by its beginning
	 */
	public static Optional<Importer> detect(List<Path> files, Optional<Charset> encoding) throws IOException {
		for (Path file : files) {
			Sample sample = Sample.of(FileContent.of(file).in(encoding));
			Optional<Importer> found = ALL.stream().filter(importer -> importer.recognises(sample)).findFirst();
			if (found.isPresent()) {
				return found;
			}
		}
		return Optional.empty();
	}
}
