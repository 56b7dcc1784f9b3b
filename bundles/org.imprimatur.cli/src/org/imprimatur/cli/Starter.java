package org.imprimatur.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.model.io.AtomicFile;
import org.imprimatur.validation.rule.RuleSettingsFile;

/** A small plan that is allowed as it stands, with notes that say how to go on, and a fleet of three devices. */
final class Starter {

	/** How the names of plans end. */
	static final String PLAN = ".imprimatur";

	private static final String FLEET = ".fleet.csv";

	private final String language;

	/** A starter with texts in that language. */
	Starter(Locale locale) {
		this.language = locale.getLanguage().equals("ja") ? "ja" : "en";
	}

	/**
	 * Writes it.
	 *
	 * @param target a plan file, or a folder that is made when there is none
	 * @return the files made
	 * @throws FileAlreadyExistsException when one of them exists; then none is made
	 */
	List<Path> write(Path target) throws IOException {
		String file = target.getFileName().toString();
		boolean plan = file.endsWith(PLAN) && file.length() > PLAN.length();
		String name = plan ? file.substring(0, file.length() - PLAN.length()) : file;
		Path folder = plan ? target.toAbsolutePath().getParent() : target;
		String fleet = name + FLEET;
		Map<Path, String> files = new LinkedHashMap<>();
		files.put(folder.resolve(name + PLAN), dated(template("starter" + PLAN))
				.replace("FLEET-FILE", URI.encodeSegment(fleet, false).replace("&", "&amp;")));
		files.put(folder.resolve(fleet), template("starter" + FLEET));
		if (!plan) {
			files.put(folder.resolve(RuleSettingsFile.NAME), template(RuleSettingsFile.NAME));
		}
		for (Path made : files.keySet()) {
			if (Files.exists(made)) {
				throw new FileAlreadyExistsException(made.toString());
			}
		}
		Files.createDirectories(folder);
		for (Map.Entry<Path, String> made : files.entrySet()) {
			AtomicFile.write(made.getKey(), out -> out.write(made.getValue().getBytes(StandardCharsets.UTF_8)));
		}
		return List.copyOf(files.keySet());
	}

	/** An agreement in force today, and a rollout in the time to come. */
	private static String dated(String plan) {
		LocalDate today = LocalDate.now();
		return plan.replace("FIRST-DAY", today.minusMonths(1).toString())
				.replace("LAST-DAY", today.plusYears(3).toString()).replace("START-DAY", today.plusMonths(1).toString())
				.replace("END-DAY", today.plusMonths(2).toString());
	}

	private String template(String name) throws IOException {
		try (InputStream in = Starter.class.getResourceAsStream("starter/" + language + "/" + name)) {
			return new String(in.readAllBytes(), StandardCharsets.UTF_8);
		}
	}
}
