package org.imprimatur.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

/** The bundles of this checkout, as compiled. */
final class Bundles {

	private static final Path ROOT = Path.of("").toAbsolutePath().getParent().getParent();

	private static final Pattern OURS = Pattern.compile("<plugin id=\"(org\\.imprimatur\\.[^\"]+)\"");

	private Bundles() {
	}

	/** Those that the command line consists of. */
	static List<String> headless() throws IOException {
		String feature = Files.readString(ROOT.resolve("features/org.imprimatur.core.feature/feature.xml"));
		return OURS.matcher(feature).results().map(MatchResult::group).map(plugin -> plugin.substring(plugin.indexOf('"') + 1, plugin.length() - 1)).toList();
	}

	static JavaClasses classes(List<String> bundles) {
		return new ClassFileImporter().importPaths(bundles.stream().map(bundle -> ROOT.resolve("bundles").resolve(bundle).resolve("target/classes")).toList());
	}
}
