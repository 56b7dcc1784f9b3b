package org.imprimatur.validation.ui.document;

import java.io.File;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.core.resources.IFile;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.validation.rule.RuleSettingsFile;

/**
 * Which files a check has read, as they were then, and what else its findings depend on: the day and the language.
 *
 * @param text what a persistent property can keep: the circumstances, then a line a file
 */
public record CheckStamp(String text) {

	private static final String SEPARATOR = "\t";

	/** The stamp of a plan that was just read into these resources. */
	public static CheckStamp of(IFile plan, ResourceSet resources) {
		Path folder = Path.of(plan.getParent().getLocation().toOSString());
		Stream<Path> read = resources.getResources().stream().map(Resource::getURI).filter(URI::isFile)
				.map(uri -> Path.of(uri.toFileString()));
		Stream<Path> beside = Stream.of(RuleSettingsFile.NAME, ProjectOptions.CATALOGUE).map(folder::resolve);
		return new CheckStamp(circumstances() + "\n" + Stream.concat(read, beside).distinct()
				.map(file -> version(file) + SEPARATOR + file).collect(Collectors.joining("\n")));
	}

	private static String circumstances() {
		return LocalDate.now() + SEPARATOR + Locale.getDefault();
	}

	private static String version(Path path) {
		File file = path.toFile();
		return file.lastModified() + ":" + file.length();
	}

	/** Whether a check would find the same: nothing that it read has changed, and it is the same day. */
	public boolean isCurrent() {
		return text.lines().findFirst().filter(circumstances()::equals).isPresent() && filesAreCurrent();
	}

	/** Whether none of the files has changed. */
	boolean filesAreCurrent() {
		return files().stream().map(line -> line.split(SEPARATOR, 2))
				.allMatch(line -> line.length == 2 && Objects.equals(line[0], version(Path.of(line[1]))));
	}

	private List<String> files() {
		return Arrays.stream(text.split("\n")).skip(1).toList();
	}
}
