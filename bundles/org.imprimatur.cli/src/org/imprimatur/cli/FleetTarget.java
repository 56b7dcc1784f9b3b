package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.URI;
import org.imprimatur.exchange.PlanFleets;
import org.imprimatur.model.io.PlanResource;
import org.imprimatur.model.io.Progress;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParseResult;

/**
 * Where a call imports devices to.
 *
 * @param fleet the fleet file
 * @param plan  the plan that is to list it
 */
record FleetTarget(Path fleet, Optional<Path> plan) {

	private static final String FLEET = ".fleet.csv";

	/** Declares its options. */
	static void describe(CommandSpec spec) {
		spec.addOption(OptionSpec.builder("--fleet").paramLabel("FLEET").type(Path.class).build());
		spec.addOption(OptionSpec.builder("--into").paramLabel("PLAN").type(Path.class).build());
	}

	/**
	 * That of a call. A plan tells the fleet file where the call does not: the only one that it lists, or one of its
	 * own name beside it.
	 *
	 * @throws UsageException when it names neither, or no plan
	 * @throws IOException when the plan cannot be read
	 */
	static FleetTarget of(ParseResult call, Session session) throws IOException {
		Optional<Path> fleet = Optional.ofNullable(call.matchedOptionValue("--fleet", (Path) null))
				.map(session::resolve);
		Optional<Path> plan = Optional.ofNullable(call.matchedOptionValue("--into", (Path) null))
				.map(session::resolve);
		if (plan.isEmpty()) {
			return new FleetTarget(fleet.orElseThrow(() -> session.usage("import.noFleet")), plan);
		}
		List<Path> listed = fleets(plan.get(), session).files();
		return new FleetTarget(fleet.orElseGet(() -> only(listed, plan.get(), session)), plan);
	}

	private static Path only(List<Path> listed, Path plan, Session session) {
		if (listed.size() > 1) {
			String several = listed.stream().map(file -> session.shown(file).toString())
					.collect(Collectors.joining(session.wording().text("list.separator")));
			throw session.usage("into.several", session.shown(plan), several);
		}
		String name = plan.getFileName().toString();
		return listed.isEmpty()
				? plan.resolveSibling(name.substring(0, name.length() - Starter.PLAN.length()) + FLEET)
				: listed.getFirst();
	}

	private static PlanFleets fleets(Path plan, Session session) throws IOException {
		if (!PlanResource.isPlan(URI.createFileURI(plan.toString()))) {
			throw session.usage("into.noPlan", session.shown(plan), Starter.PLAN);
		}
		if (Files.notExists(plan)) {
			throw new NoSuchFileException(session.shown(plan).toString());
		}
		return PlanFleets.of(plan, session.wording().locale(), Progress.NONE);
	}

	/**
	 * Has the plan list the fleet file, once that is there.
	 *
	 * @param dryRun whether to tell only
	 * @return whether it does so from now on, or would
	 */
	boolean list(boolean dryRun, Session session) throws IOException {
		if (plan.isEmpty()) {
			return false;
		}
		PlanFleets fleets = fleets(plan.get(), session);
		boolean lists = !fleets.lists(fleet) && (dryRun || Files.exists(fleet));
		if (lists && !dryRun) {
			fleets.add(fleet);
		}
		return lists;
	}
}
