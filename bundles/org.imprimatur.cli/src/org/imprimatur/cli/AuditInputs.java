package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.emf.ecore.resource.Resource;
import org.imprimatur.exchange.seal.SealProblem;
import org.imprimatur.exchange.seal.SealedInput;
import org.imprimatur.exchange.seal.SealedInput.Role;
import org.imprimatur.model.Estate;
import org.imprimatur.model.Fleet;

/** The files that were read for a check, hashed. */
final class AuditInputs {

	private final Session session;
	private final Instant begun;

	/**
	 * Files of one call.
	 *
	 * @param begun when the call began to read them
	 */
	AuditInputs(Session session, Instant begun) {
		this.session = session;
		this.begun = begun;
	}

	/**
	 * Plan, fleets, catalogue extension and rule settings.
	 *
	 * @throws IOException when one was changed while it was read
	 */
	List<SealedInput> of(Path plan, Estate estate, PlanChecker checker) throws IOException {
		Path file = session.resolve(plan);
		List<SealedInput> inputs = new ArrayList<>();
		try (ProgressLine progress = session.progress()) {
			progress.step(session.wording().text("progress.sealing", plan.getFileName()));
			inputs.add(input(Role.PLAN, file, file, progress));
			for (Fleet fleet : estate.getFleets()) {
				Resource resource = fleet.eResource();
				if (resource != null && resource.getURI().isFile()) {
					inputs.add(input(Role.FLEET, Path.of(resource.getURI().toFileString()), file, progress));
				}
			}
			for (Path extension : checker.catalogueFile(plan).stream().toList()) {
				inputs.add(input(Role.CATALOGUE, extension, file, progress));
			}
			for (Path settings : checker.settingsFile(plan).stream().toList()) {
				inputs.add(input(Role.SETTINGS, settings, file, progress));
			}
		}
		return inputs;
	}

	private SealedInput input(Role role, Path file, Path plan, ProgressLine progress) throws IOException {
		SealedInput input = SealedInput.of(role, file, plan.toAbsolutePath().getParent(), progress);
		Instant changed = Files.getLastModifiedTime(file).toInstant();
		if (changed.isAfter(begun) && !changed.isAfter(Instant.now())) {
			throw SealProblem.of(file, session.wording().text("audit.changed"));
		}
		return input;
	}
}
