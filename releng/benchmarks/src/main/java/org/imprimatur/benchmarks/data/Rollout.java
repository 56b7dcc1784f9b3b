package org.imprimatur.benchmarks.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;

import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;
import org.imprimatur.model.io.EstateStore;
import org.imprimatur.model.io.Progress;

/**
 * The files of a generated rollout.
 *
 * @param devices how many devices it has
 * @param folder  where it lies
 */
public record Rollout(int devices, Path folder) {

	/** The day for which rollouts are checked. */
	public static final LocalDate DAY = LocalDate.of(2026, 12, 1);

	private static final int SEED = 42;

	/** The plan file. */
	public Path plan() {
		return folder.resolve("scale-" + devices + ".imprimatur");
	}

	/** The fleet file. */
	public Path fleet() {
		return folder.resolve("scale-" + devices + ".fleet.csv");
	}

	/** A file beside them, by the end of its name. */
	public Path beside(String end) {
		return folder.resolve("scale-" + devices + end);
	}

	/** Writes the files, unless they are there. */
	public Rollout generate() throws IOException {
		if (Files.notExists(plan())) {
			Files.createDirectories(folder);
			new FleetGenerator(SEED).write(fleet(), devices);
			ResourceSet resources = new EstateStore().newResourceSet();
			Estate estate = PlanGenerator
					.plan((Fleet) resources.getResource(uri(fleet()), true).getContents().getFirst());
			resources.createResource(uri(plan())).getContents().add(estate);
			new EstateStore().save(estate, Progress.NONE);
		}
		return this;
	}

	private static URI uri(Path file) {
		return URI.createFileURI(file.toAbsolutePath().toString());
	}

	/** Loads the plan with its fleet. */
	public Estate load() throws IOException {
		return new EstateStore().load(plan(), Progress.NONE);
	}
}
