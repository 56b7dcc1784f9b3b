package org.imprimatur.exchange.agent;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.imprimatur.exchange.FileContent;
import org.imprimatur.exchange.ImportContext;
import org.imprimatur.exchange.ImportResult;
import org.imprimatur.exchange.ProblemList;
import org.imprimatur.exchange.Sample;
import org.imprimatur.exchange.device.FleetBuilder;
import org.imprimatur.exchange.day.DayOrder;
import org.imprimatur.exchange.table.TableFile;
import org.imprimatur.model.io.Progress;

/**
 * Reads files of one tool that belong together, lists and inventories of agents alike. Inventories come first, for they
 * tell more; of several of one computer, the newest.
 *
 * @param <C> the columns of the list
 */
public final class InventoryImport<C extends Enum<C>> {

	private final InventorySource<C> source;
	private final ImportContext context;
	private final ProblemList damage;
	private final ProblemList problems;
	private final FleetBuilder fleet;
	private final AgentReader agents;
	private long total;
	private long done;
	private long rows;

	/** An import of that tool's files. */
	public InventoryImport(InventorySource<C> source, ImportContext context) {
		this.source = source;
		this.context = context;
		this.damage = new ProblemList(context.messages());
		this.problems = new ProblemList(context.messages());
		this.fleet = new FleetBuilder(context, problems, source.headings(),
				Stream.concat(AgentReader.OTHERS.stream(), source.others().stream()).toList());
		this.agents = new AgentReader(context, damage, problems, fleet::addNewest);
	}

	/**
	 * Reads the files. To be called once.
	 *
	 * @throws org.imprimatur.exchange.ImportException when a file is damaged
	 */
	public ImportResult read(List<Path> files) throws IOException {
		List<Path> lists = new ArrayList<>();
		List<Path> inventories = new ArrayList<>();
		for (Path file : files) {
			total += Files.size(file);
			(AgentReader.isStructured(Sample.of(context.content(file))) ? inventories : lists).add(file);
		}
		for (Path file : inventories) {
			agents.read(file, progressOf(file));
		}
		for (Path file : lists) {
			list(file, progressOf(file));
		}
		damage.throwIfAny();
		return fleet.result(files.size(), rows + agents.count(), agents.unused());
	}

	private Progress progressOf(Path file) throws IOException {
		Progress progress = context.progress().part(done, total);
		done += Files.size(file);
		return progress;
	}

	private void list(Path file, Progress progress) throws IOException {
		FileContent content = source.content().apply(context.content(file));
		DayOrder days = TableFile.dayOrder(content, source.names(), source.days(), context, progress);
		TableFile<C> table = new TableFile<>(content, source.names(), damage, problems).requiring(source.serial());
		table.read(row -> {
			fleet.add(source.row().apply(row, days));
			return true;
		}, progress);
		rows += table.count();
	}
}
