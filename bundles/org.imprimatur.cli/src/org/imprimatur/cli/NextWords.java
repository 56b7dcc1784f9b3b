package org.imprimatur.cli;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.cli.text.Ink;
import org.imprimatur.cli.text.Sheet;
import org.imprimatur.cli.text.Visible;
import org.imprimatur.cli.text.Wording;
import org.imprimatur.exchange.PlanFleets;
import org.imprimatur.model.io.Progress;

/** Says how to go on after an import of devices: into a plan, and to its check. */
final class NextWords {

	private static final int MOST_PLANS = 20;
	private static final Path ANY_PLAN = Path.of("PLAN" + Starter.PLAN);

	private final Session session;
	private final Wording wording;
	private final Sheet sheet;

	/** Words for a session. */
	NextWords(Session session) {
		this.session = session;
		this.wording = session.wording();
		this.sheet = new Sheet(session.out(), session.layout());
	}

	/**
	 * Says that a plan lists the fleet file from now on, or would.
	 *
	 * @param target names the plan
	 */
	void listed(FleetTarget target, boolean dryRun) throws IOException {
		Path plan = target.plan().orElseThrow();
		sheet.paragraph(0, 2, Ink.BOLD, wording.text(dryRun ? "import.dryRun" : "import.written"),
				session.shown(plan).toString());
		line(PlanFleets.line(plan, target.fleet()));
	}

	/**
	 * Says what to do next.
	 *
	 * @param call the arguments of the import
	 */
	void tell(FleetTarget target, List<String> call) throws IOException {
		List<Path> beside = target.plan().map(List::of).orElseGet(() -> plansBeside(target.fleet()));
		List<Path> listing = beside.stream().filter(plan -> lists(plan, target.fleet())).toList();
		sheet.gap();
		sheet.paragraph(0, 2, Ink.BOLD, wording.text("next"), "");
		if (beside.isEmpty()) {
			step("next.new");
			line(CallText.of(List.of("new", "NAME")));
		}
		if (listing.isEmpty()) {
			join(target.fleet(),
					beside.size() == 1 ? beside.getFirst() : target.fleet().resolveSibling(ANY_PLAN), call);
		}
		step("next.groups");
		List<Path> checked = listing.isEmpty() && beside.size() == 1 ? beside : listing;
		step("next.check");
		line(CallText.of(Stream.concat(Stream.of("check"),
				checked.isEmpty() ? Stream.of(ANY_PLAN.toString()) : checked.stream().map(this::shown)).toList()));
	}

	private void join(Path fleet, Path plan, List<String> call) throws IOException {
		List<String> again = new ArrayList<>(call);
		again.addAll(List.of("--into", shown(plan)));
		step("next.into");
		line(CallText.of(again));
		step("next.line");
		line(PlanFleets.line(plan, fleet));
	}

	private void step(String key) throws IOException {
		sheet.paragraph(2, 4, Ink.PLAIN, "–", wording.text(key));
	}

	/** What users copy is not broken into lines. */
	private void line(String text) {
		session.out().println("      " + Visible.text(text));
	}

	private String shown(Path file) {
		return session.shown(file).toString();
	}

	private static List<Path> plansBeside(Path fleet) {
		List<Path> plans = new ArrayList<>();
		try (DirectoryStream<Path> files = Files.newDirectoryStream(fleet.toAbsolutePath().getParent(),
				"*" + Starter.PLAN)) {
			for (Path file : files) {
				if (plans.size() < MOST_PLANS && Files.isRegularFile(file)) {
					plans.add(file);
				}
			}
		} catch (IOException e) {
			return List.of();
		}
		return plans.stream().sorted().toList();
	}

	/** Whether a plan lists a fleet file; one that cannot be read is not this command's business. */
	private boolean lists(Path plan, Path fleet) {
		try {
			return PlanFleets.of(plan, wording.locale(), Progress.NONE).lists(fleet);
		} catch (IOException e) {
			return false;
		}
	}
}
